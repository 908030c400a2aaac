import { commitmentIdOf } from '../../../../core/plan/place.ts'
import type { Conflict, Merge, MergedChange } from '../../../../core/merge/merge.ts'

/** What a merge asks and brings, by commitment; `commitmentId` is null for what lies outside them, which comes first. */
export type MergeGroup = Readonly<{
  commitmentId: string | null
  conflicts: readonly Conflict[]
  changes: readonly MergedChange[]
}>

/** Commitments in the order of the merged plan; one that goes comes last. */
export function mergeGroups({ plan, conflicts }: Merge, changes: readonly MergedChange[]): readonly MergeGroup[] {
  const wanted = [...conflicts, ...changes].map(({ place }) => commitmentIdOf(place))
  const order = [null, ...plan.commitments.map(({ id }) => id), ...wanted]
  return [...new Set(order)]
    .map((commitmentId) => ({
      commitmentId,
      conflicts: conflicts.filter(({ place }) => commitmentIdOf(place) === commitmentId),
      changes: changes.filter(({ place }) => commitmentIdOf(place) === commitmentId),
    }))
    .filter((group) => group.conflicts.length + group.changes.length > 0)
}
