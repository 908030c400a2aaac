import { useState } from 'react'

import { changesIn, hasChanges } from './changesIn.ts'
import type { ShownLanguages } from './changesIn.ts'
import { CommitmentCard } from './CommitmentCard.tsx'
import styles from './CompareScreen.module.css'
import { comparisonRows } from './comparisonRows.ts'
import type { RowState } from './comparisonRows.ts'
import { commitmentsHeadingId } from './focusCommitments.ts'
import { ComparisonTools } from './ComparisonTools.tsx'
import { PlanChanges } from './PlanChanges.tsx'
import { Summary } from './Summary.tsx'
import type { DiffView } from './WordDiff.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Comparison } from '../../../../core/compare/comparison.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type ComparisonViewProps = Readonly<{ comparison: Comparison; old: Plan; new: Plan }>

/** The summary, which also filters, and under it the commitments one by one. */
export function ComparisonView({ comparison, old, new: now }: ComparisonViewProps) {
  const { t } = useTexts()
  const [wanted, setWanted] = useState<RowState | null>(null)
  const [shown, setShown] = useState<ShownLanguages>('both')
  const [view, setView] = useState<DiffView>('inline')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const rows = comparisonRows(comparison, old, now)
  // The last one of its kind may just have been taken over: then everything is shown, with the result.
  const only = rows.some((row) => row.state === wanted) ? wanted : null
  const visible = rows.filter((row) => only === null || row.state === only)
  const foldable = visible.filter((row) => row.pair !== null).map((row) => row.key)
  const planChanges = changesIn(comparison.plan, shown)
  const councilChanges = changesIn(comparison.council, shown)
  return (
    <>
      <Summary counts={comparison.counts} only={only} onOnly={setWanted} />
      <ComparisonTools
        shown={shown}
        onShown={setShown}
        view={view}
        onView={setView}
        isAllOpen={foldable.length > 0 && foldable.every((key) => opened.has(key))}
        onAllOpen={(isOpen) => setOpened(new Set(isOpen ? foldable : []))}
      />
      {rows.length > 0 && (
        <section aria-labelledby={commitmentsHeadingId}>
          <h2 id={commitmentsHeadingId} tabIndex={-1} className={styles['sectionTitle']}>
            {t('compare:commitments')}
          </h2>
          <ul className={styles['cards']}>
            {visible.map((row) => (
              <CommitmentCard
                key={row.key}
                row={row}
                old={old}
                new={now}
                shown={shown}
                view={view}
                shifts={comparison.dateShifts.filter(
                  (shift) => row.old.includes(shift.old) && row.new.includes(shift.new),
                )}
                isOpen={opened.has(row.key)}
                onOpenChange={(isOpen) =>
                  setOpened(new Set(isOpen ? [...opened, row.key] : [...opened].filter((key) => key !== row.key)))
                }
              />
            ))}
          </ul>
        </section>
      )}
      {only === null && hasChanges(planChanges) && (
        <PlanChanges title={t('compare:planTexts')} changes={planChanges} old={old} new={now} view={view} />
      )}
      {only === null && hasChanges(councilChanges) && (
        <PlanChanges title={t('compare:council')} changes={councilChanges} old={old} new={now} view={view} />
      )}
    </>
  )
}
