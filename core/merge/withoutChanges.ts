import { idsOf, isList, isMember, isMemberList } from './planJson.ts'
import { changeAt, placed } from './resolve.ts'
import type { MergedChange } from './merge.ts'
import type { Member } from './planJson.ts'
import { placeSegments, valueAt } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import { planSchema } from '../plan/schema.ts'
import type { Plan } from '../plan/schema.ts'

/** `merged`, which came of `mine` by changes, without some of them: there it is as mine. */
export function withoutChanges(mine: Plan, merged: Plan, leftOut: readonly MergedChange[]): Plan {
  const lists = new Map<Place, MergedChange[]>()
  let plan: unknown = merged
  for (const change of leftOut) {
    const segments = placeSegments(change.place)
    if (change.kind === 'changed')
      plan = changeAt(plan, change.language === null ? segments : [...segments, change.language], () => change.before)
    else {
      const list = change.kind === 'reordered' ? change.place : segments.slice(0, -1).join('/')
      lists.set(list, [...(lists.get(list) ?? []), change])
    }
  }
  for (const [place, changes] of lists) {
    const before = valueAt(mine, place)
    plan = changeAt(plan, placeSegments(place), (list) =>
      isList(list) && isMemberList(list) && isList(before) && isMemberList(before)
        ? withoutMoves(before, list, changes)
        : list,
    )
  }
  return planSchema.parse(plan)
}

/** A list without some comings, goings, or without its new order. */
function withoutMoves(
  mine: readonly Member[],
  merged: readonly Member[],
  leftOut: readonly MergedChange[],
): readonly Member[] {
  const idsOfKind = (kind: MergedChange['kind']): ReadonlySet<string> =>
    new Set(leftOut.filter((change) => change.kind === kind).map(({ place }) => placeSegments(place).at(-1) ?? ''))
  const [notAdded, notRemoved] = [idsOfKind('added'), idsOfKind('removed')]
  const members = new Map(
    [...merged, ...mine.filter(({ id }) => notRemoved.has(id))]
      .filter(({ id }) => !notAdded.has(id))
      .map((member) => [member.id, member]),
  )
  const present = (list: readonly Member[]): readonly string[] => idsOf(list).filter((id) => members.has(id))
  const order = leftOut.some(({ kind }) => kind === 'reordered')
    ? placed(present(mine), present(merged))
    : placed(present(merged), present(mine))
  return order.map((id) => members.get(id)).filter(isMember)
}
