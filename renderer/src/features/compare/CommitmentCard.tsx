import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components'

import { CardDetails } from './CardDetails.tsx'
import { changesIn } from './changesIn.ts'
import type { ShownLanguages } from './changesIn.ts'
import type { Row } from './comparisonRows.ts'
import styles from './CommitmentCard.module.css'
import { CommitmentName } from './CommitmentName.tsx'
import { RowChips } from './RowChips.tsx'
import { StateMark } from './StateMark.tsx'
import { TakeOverButton } from './TakeOverButton.tsx'
import type { DiffView } from './WordDiff.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { DateShift } from '../../../../core/compare/comparison.ts'
import { isContinued } from '../../../../core/compare/continuation.ts'
import type { Plan } from '../../../../core/plan/schema.ts'
import { isAdopted } from '../../../../core/plan/statusRules.ts'

type CommitmentCardProps = Readonly<{
  row: Row
  old: Plan
  new: Plan
  shifts: readonly DateShift[]
  shown: ShownLanguages
  view: DiffView
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}>

/** One line of the comparison; unfolded it shows every changed word. */
export function CommitmentCard({ row, old, new: now, shifts, shown, view, isOpen, onOpenChange }: CommitmentCardProps) {
  const { t } = useTexts()
  const { pair } = row
  const changes = pair === null ? null : changesIn(pair, shown)
  const count = changes === null ? 0 : changes.changes.length + changes.parts.length
  const isRenamed = pair === null || pair.kinds.includes('renamed')
  return (
    <li className={styles['card']}>
      <StateMark state={row.state} />
      <div className={styles['content']}>
        <div className={styles['names']}>
          {(isRenamed || row.new.length === 0) &&
            row.old.map((id) => (
              <CommitmentName
                key={id}
                plan={old}
                id={id}
                side="old"
                isStruck={row.new.length === 0}
                isHeading={row.new.length === 0 && id === row.old[0]}
              />
            ))}
          {row.new.map((id) => (
            <CommitmentName
              key={id}
              plan={now}
              id={id}
              side="new"
              isHeading={id === row.new[0]}
              {...(isRenamed ? {} : { before: { plan: old, id: pair.old } })}
            />
          ))}
        </div>
        <RowChips row={row} shifts={shifts} />
        {pair !== null && changes !== null && (
          <Disclosure isExpanded={isOpen} onExpandedChange={onOpenChange} className={styles['disclosure'] ?? ''}>
            <AriaButton slot="trigger" className={styles['trigger'] ?? ''}>
              <Icon name="expand" size={16} />
              {count > 0 ? t('compare:differences', { count }) : t('compare:why.title')}
            </AriaButton>
            <DisclosurePanel>
              <CardDetails pair={pair} old={old} new={now} changes={changes} shown={shown} view={view} />
            </DisclosurePanel>
          </Disclosure>
        )}
      </div>
      <div className={styles['actions']}>
        {now.origin.kind === 'draft' &&
          !isAdopted(now) &&
          now.id !== old.id &&
          row.state !== 'same' &&
          row.old
            .filter((id) => !isContinued(old, id, now))
            .map((id) => <TakeOverButton key={id} old={old} id={id} draft={now} isNumbered={row.old.length > 1} />)}
      </div>
    </li>
  )
}
