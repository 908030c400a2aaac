import { ToggleButton } from 'react-aria-components'

import styles from './CompareScreen.module.css'
import type { RowState } from './comparisonRows.ts'
import { StateMark } from './StateMark.tsx'
import { formatNumber } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Comparison } from '../../../../core/compare/comparison.ts'

type SummaryProps = Readonly<{
  counts: Comparison['counts']
  only: RowState | null
  onOnly: (only: RowState | null) => void
}>

/** How many commitments came, stayed, changed and went; pressing a number shows only those. */
export function Summary({ counts, only, onOnly }: SummaryProps) {
  const { t, language } = useTexts()
  return (
    <div role="group" aria-label={t('compare:summary')} className={styles['summary']}>
      {states.map((state) => (
        <ToggleButton
          key={state}
          className={styles['count'] ?? ''}
          isSelected={only === state}
          isDisabled={counts[state] === 0}
          onChange={(isOn) => onOnly(isOn ? state : null)}
        >
          <StateMark state={state} />
          <span className={styles['countNumber']}>{formatNumber(counts[state], language)}</span>{' '}
          <span>{t(countKeys[state], { count: counts[state] })}</span>
        </ToggleButton>
      ))}
    </div>
  )
}

const states: readonly RowState[] = ['added', 'changed', 'same', 'dropped']
const countKeys = {
  added: 'compare:count.added',
  changed: 'compare:count.changed',
  same: 'compare:count.same',
  dropped: 'compare:count.dropped',
} as const
