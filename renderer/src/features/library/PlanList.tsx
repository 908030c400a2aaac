import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { GridList } from 'react-aria-components'

import { comparisonSides } from './comparisonSides.ts'
import { findPlans } from './findPlans.ts'
import { lastTwo } from './lastTwo.ts'
import styles from './PlanList.module.css'
import { PlanRow } from './PlanRow.tsx'
import type { Naming } from './PlanNameDialog.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { openPlan } from '../../state/openPlan.ts'
import { showScreen } from '../../state/uiStore.ts'
import { Button } from '../../ui/Button.tsx'
import type { PlanSummary } from '../../../../core/bridge/library.ts'

type PlanListProps = Readonly<{
  plans: readonly PlanSummary[]
  query: string
  onName: (naming: Naming) => void
}>

/** The plans as rows: Enter opens one, Space chooses up to two for a comparison. */
export function PlanList({ plans, query, onName }: PlanListProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const found = findPlans(plans, query)
  const [one, other] = plans.filter((plan) => chosen.has(plan.planId))
  const pair = one !== undefined && other !== undefined ? comparisonSides(one, other) : null
  return (
    <>
      <div className={styles['bar']}>
        <p role="status">
          {query.trim() === ''
            ? t('library:count.plans', { count: plans.length })
            : t('library:count.found', { count: found.length })}
        </p>
        <div className={styles['compare']}>
          <p id="compareHint">{t(hintKeys[one === undefined ? 0 : pair === null ? 1 : 2])}</p>
          <Button
            label={t('library:compare.button')}
            icon="compare"
            isDisabled={pair === null}
            onPress={() => {
              if (pair === null) return
              const { oldId, newId } = pair
              showScreen({
                name: 'compare',
                old: { planId: oldId, version: null },
                new: { planId: newId, version: null },
              })
            }}
          />
        </div>
      </div>
      <div onKeyDownCapture={openOnEnter}>
        <GridList
          aria-label={t('library:title')}
          aria-describedby="compareHint"
          className={styles['list'] ?? ''}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            setChosen(lastTwo(keys === 'all' ? found.map((plan) => plan.planId) : [...keys].map(String)))
          }
          onAction={(planId) => void openPlan(String(planId))}
          renderEmptyState={() => <p className={styles['nothing']}>{t('library:search.nothing', { query })}</p>}
        >
          {found.map((plan) => (
            <PlanRow key={plan.planId} plan={plan} onName={onName} />
          ))}
        </GridList>
      </div>
    </>
  )
}

/** Enter opens the plan of the row also while plans are chosen; the list by itself would then choose. */
function openOnEnter(event: KeyboardEvent): void {
  const planId = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined
  if (event.key !== 'Enter' || planId === undefined) return
  event.preventDefault()
  event.stopPropagation()
  void openPlan(planId)
}

/** By how many plans are chosen. */
const hintKeys = ['library:compare.chooseTwo', 'library:compare.chooseOne', 'library:compare.ready'] as const
