import { idsOf, isEqual, isList, isLocalized, isMemberList, isRecord } from './planJson.ts'
import { languages } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import type { PlanChange } from './merge.ts'
import type { Member } from './planJson.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

/** What is different in `after`, field by field in the order of the plan; empty exactly when the two are equal. */
export function diffPlans(before: Plan, after: Plan): readonly PlanChange[] {
  return diffValue('', before, after)
}

function diffValue(place: Place, before: unknown, after: unknown): readonly PlanChange[] {
  if (isEqual(before, after)) return []
  if (isLocalized(before) && isLocalized(after))
    return languages
      .filter((language) => !isEqual(before[language], after[language]))
      .map((language) => change('changed', place, before[language], after[language], language))
  if (isRecord(before) && isRecord(after))
    return Object.keys(after).flatMap((key) => diffValue(joinPlace(place, key), before[key], after[key]))
  if (isList(before) && isList(after) && isMemberList(before) && isMemberList(after))
    return diffMembers(place, before, after)
  return [change('changed', place, before, after)]
}

function diffMembers(place: Place, before: readonly Member[], after: readonly Member[]): readonly PlanChange[] {
  const [old, now] = [byId(before), byId(after)]
  const [stayedBefore, stayedAfter] = [before.filter(({ id }) => now.has(id)), after.filter(({ id }) => old.has(id))]
  return [
    ...(isEqual(idsOf(stayedBefore), idsOf(stayedAfter))
      ? []
      : [change('reordered', place, idsOf(before), idsOf(after))]),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((member) => change('removed', joinPlace(place, member.id), member, null)),
    ...after.flatMap((member) => {
      const memberPlace = joinPlace(place, member.id)
      const earlier = old.get(member.id)
      return earlier === undefined
        ? [change('added', memberPlace, null, member)]
        : diffValue(memberPlace, earlier, member)
    }),
  ]
}

function change(
  kind: PlanChange['kind'],
  place: Place,
  before: unknown,
  after: unknown,
  language: Language | null = null,
): PlanChange {
  return { kind, place, language, before, after }
}

const byId = (list: readonly Member[]): ReadonlyMap<string, Member> =>
  new Map(list.map((member) => [member.id, member]))
