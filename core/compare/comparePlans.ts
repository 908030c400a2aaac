import type { Commitment } from '../plan/commitmentSchema.ts'
import type { Plan } from '../plan/schema.ts'
import { commitmentChanges, planChanges, sharedLanguages } from './commitmentChanges.ts'
import type { Changes } from './commitmentChanges.ts'
import type { Comparison, Pair, PairKind } from './comparison.ts'
import { councilChanges } from './councilChanges.ts'
import { commitmentShifts, milestoneShifts } from './dateShifts.ts'
import { matchCommitments } from './matchCommitments.ts'
import type { Matching } from './matchCommitments.ts'
import { keptInOrder } from './order.ts'

/** All that tells the new plan from the old one. */
export function comparePlans(old: Plan, now: Plan): Comparison {
  const matching = matchCommitments(old, now)
  const shared = sharedLanguages(old, now)
  const oldAt = (position: number): Commitment => memberAt(old.commitments, position)
  const newAt = (position: number): Commitment => memberAt(now.commitments, position)
  const inOrder = keptInOrder(matching.pairs.map((pair) => pair.old))
  const pairs = matching.pairs.map((pair): Pair => {
    const before = oldAt(pair.old)
    const after = newAt(pair.new)
    const found = commitmentChanges(old, before, now, after)
    return {
      old: before.id,
      new: after.id,
      kinds: kindsOf(found, pair.old !== pair.new),
      isReordered: !inOrder.has(pair.old),
      score: pair.score.value,
      why: pair.score.why,
      ...found,
    }
  })
  const same = pairs.filter((pair) => !pair.kinds.includes('renamed') && !pair.kinds.includes('edited')).length
  return {
    pairs,
    splits: matching.splits.map((split) => ({
      old: oldAt(split.old).id,
      new: split.new.map((position) => newAt(position).id),
    })),
    merges: matching.merges.map((merge) => ({
      old: merge.old.map((position) => oldAt(position).id),
      new: newAt(merge.new).id,
    })),
    added: matching.added.map((position) => newAt(position).id),
    dropped: matching.dropped.map((position) => oldAt(position).id),
    dateShifts: related(matching).flatMap(({ old: left, new: right, isPair }) => [
      ...(isPair ? commitmentShifts(oldAt(left), newAt(right)) : []),
      ...milestoneShifts(oldAt(left), newAt(right)),
    ]),
    plan: planChanges(old, now, shared),
    council: councilChanges(old, now, shared),
    counts: {
      same,
      changed: pairs.length - same + matching.splits.length + matching.merges.length,
      added: matching.added.length,
      dropped: matching.dropped.length,
    },
  }
}

function kindsOf(found: Changes, isMoved: boolean): readonly PairKind[] {
  const isTitle = found.changes.map((change) => change.field === 'commitment.title')
  const kinds: PairKind[] = []
  if (isTitle.includes(true)) kinds.push('renamed')
  if (isTitle.includes(false) || found.parts.length > 0) kinds.push('edited')
  if (isMoved) kinds.push('moved')
  return kinds.length === 0 ? ['same'] : kinds
}

/** Whatever passed from one commitment to another, whole or in part. */
function related(matching: Matching): readonly Readonly<{ old: number; new: number; isPair: boolean }>[] {
  return [
    ...matching.pairs.map((pair) => ({ old: pair.old, new: pair.new, isPair: true })),
    ...matching.splits.flatMap((split) => split.new.map((part) => ({ old: split.old, new: part, isPair: false }))),
    ...matching.merges.flatMap((merge) => merge.old.map((part) => ({ old: part, new: merge.new, isPair: false }))),
  ]
}

function memberAt<Item>(items: readonly Item[], position: number): Item {
  const item = items[position]
  if (item === undefined) throw new Error(`no member ${position}`)
  return item
}
