import { idsOf, isIdList, isList, isLocalized, isMember, isMemberList, isRecord } from './planJson.ts'
import { commitmentIdOf, joinPlace, placeSegments } from '../plan/place.ts'
import type { Member } from './planJson.ts'
import type { Place } from '../plan/place.ts'
import { planSchema } from '../plan/schema.ts'
import type { Plan } from '../plan/schema.ts'

/** Fields that hold ids of organisations. */
const organisationKeys: ReadonlySet<string> = new Set([
  'leadInstitutions',
  'leads',
  'leadsOutside',
  'supporting',
  'lead',
  'organisation',
  'responsible',
])

/** The thing an id points at, as its place; the id stands in a field called `key` of that commitment, or outside any. */
function target(key: string, commitment: string | null, id: string): Place | null {
  if (organisationKeys.has(key)) return joinPlace('organisations', id)
  if (commitment === null) return null
  if (key === 'goals') return joinPlace('goals', id)
  return key === 'milestone' ? joinPlace('commitments', commitment, 'milestones', id) : null
}

/** What the id in the field at `place` points at, as the place of that thing; null where a string is no reference. */
export function targetOf(place: Place, id: string): Place | null {
  return target(placeSegments(place).at(-1) ?? '', commitmentIdOf(place), id)
}

/** Everything in a plan that something can point at. */
export function targetsIn(plan: Plan): ReadonlySet<Place> {
  return new Set([
    ...idsOf(plan.organisations).map((id) => joinPlace('organisations', id)),
    ...idsOf(plan.goals).map((id) => joinPlace('goals', id)),
    ...plan.commitments.flatMap(({ id, milestones }) =>
      idsOf(milestones).map((milestone) => joinPlace('commitments', id, 'milestones', milestone)),
    ),
  ])
}

/** What the value at `place`, a whole plan too, points at. */
export function referencesIn(place: Place, value: unknown): ReadonlySet<Place> {
  const found = new Set<Place>()
  mapReferences(place, value, (id, target) => {
    found.add(target)
    return id
  })
  return found
}

/**
 * The value at `place` with every id that points somewhere replaced. Null cuts the reference; a criterion goes with
 * the milestone it judges, as when a person removes the milestone. What has no such id stays the same object.
 */
export function mapReferences(place: Place, value: unknown, replace: Replace): unknown {
  const segments = placeSegments(place)
  // The last segment of a member's place is its id, which no field is called.
  return mapInside(segments.at(-1) ?? '', commitmentIdOf(place), value, replace)
}

type Replace = (id: string, target: Place) => string | null

function mapInside(key: string, commitment: string | null, value: unknown, replace: Replace): unknown {
  const replaced = (id: string): string | null => {
    const place = target(key, commitment, id)
    return place === null ? id : replace(id, place)
  }
  if (typeof value === 'string') return replaced(value)
  if (isList(value)) {
    if (isIdList(value))
      return sameOr(
        value,
        value.map(replaced).filter((id) => id !== null),
      )
    if (!isMemberList(value)) return value
    const inside = (member: Member): unknown =>
      mapInside(key, key === 'commitments' ? member.id : commitment, member, replace)
    return sameOr(
      value,
      value.map(inside).filter((after, position) => !isCut(value[position], after)),
    )
  }
  if (!isRecord(value) || isLocalized(value)) return value
  const entries = Object.entries(value).map(
    ([name, before]) => [name, mapInside(name, commitment, before, replace)] as const,
  )
  return entries.every(([name, after]) => after === value[name]) ? value : Object.fromEntries(entries)
}

/** A criterion that lost the milestone it judges. */
const isCut = (before: unknown, after: unknown): boolean =>
  isMember(before) && isMember(after) && typeof before['milestone'] === 'string' && after['milestone'] === null

function sameOr(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return before.length === after.length && after.every((item, position) => item === before[position]) ? before : after
}

/** The value at `place` as it is once everything outside `known` has been removed. */
export function cutReferences(place: Place, value: unknown, known: ReadonlySet<Place>): unknown {
  return mapReferences(place, value, (id, target) => (known.has(target) ? id : null))
}

/** The plan with every reference to something it has not cut. */
export function withoutLooseEnds(plan: Plan): Plan {
  const whole = cutReferences('', plan, targetsIn(plan))
  return whole === plan ? plan : planSchema.parse(whole)
}
