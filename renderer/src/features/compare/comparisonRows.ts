import type { Comparison, Pair } from '../../../../core/compare/comparison.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

export type RowState = 'same' | 'changed' | 'added' | 'dropped'
/** What one line of the comparison tells; commitments by their ids. */
export type Row = Readonly<{
  key: string
  state: RowState
  old: readonly string[]
  new: readonly string[]
  pair: Pair | null
}>

/** The lines of a comparison: everything of the new plan in its order, then what was dropped in the order of the old one. */
export function comparisonRows(comparison: Comparison, old: Plan, now: Plan): readonly Row[] {
  const rows: Row[] = [
    ...comparison.pairs.map((pair) =>
      row(pair.kinds.includes('same') ? 'same' : 'changed', [pair.old], [pair.new], pair),
    ),
    ...comparison.splits.map((split) => row('changed', [split.old], split.new)),
    ...comparison.merges.map((merge) => row('changed', merge.old, [merge.new])),
    ...comparison.added.map((id) => row('added', [], [id])),
  ]
  const dropped = comparison.dropped.map((id) => row('dropped', [id], []))
  return [...inOrder(rows, now, 'new'), ...inOrder(dropped, old, 'old')]
}

function row(state: RowState, old: readonly string[], now: readonly string[], pair: Pair | null = null): Row {
  return { key: [...old, '>', ...now].join(' '), state, old, new: now, pair }
}

function inOrder(rows: readonly Row[], plan: Plan, side: 'old' | 'new'): readonly Row[] {
  const position = (one: Row): number =>
    Math.min(...one[side].map((id) => plan.commitments.findIndex((commitment) => commitment.id === id)))
  return [...rows].sort((left, right) => position(left) - position(right))
}
