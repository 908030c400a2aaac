import type { RowState } from './comparisonRows.ts'
import styles from './StateMark.module.css'

/** What became of a commitment, as a sign beside the words that say it. */
export function StateMark({ state }: { readonly state: RowState }) {
  return (
    <span className={styles['mark']} data-state={state} aria-hidden="true">
      {signs[state]}
    </span>
  )
}

const signs: Readonly<Record<RowState, string>> = { added: '+', changed: '≠', same: '=', dropped: '–' }
