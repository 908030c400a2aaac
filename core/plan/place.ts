import { isFieldId } from './fields.ts'
import type { FieldGroup, FieldId } from './fields.ts'
import type { Plan } from './schema.ts'

/**
 * Where something stands in a plan: segments joined by "/", members of lists by their id, so that a place
 * survives reordering: `narrative/vision`, `commitments/p12/milestones/p40/output`. The empty place is the plan.
 */
export type Place = string

export function joinPlace(...segments: readonly string[]): Place {
  let place = ''
  for (const segment of segments) if (segment !== '') place += place === '' ? segment : `/${segment}`
  return place
}
export function placeSegments(place: Place): readonly string[] {
  if (place !== last.place) last = { place, segments: place === '' ? [] : place.split('/') }
  return last.segments
}
/** Whoever asks about a place mostly asks several things. */
let last: Readonly<{ place: Place; segments: readonly string[] }> = { place: '', segments: [] }

/** The things a list of a plan holds, by the list's name. */
const listGroups: Readonly<Record<string, FieldGroup>> = {
  commitments: 'commitment',
  values: 'value',
  milestones: 'milestone',
  criteria: 'criterion',
  goals: 'goal',
  budget: 'budget',
  contacts: 'contact',
  monitoringContacts: 'monitoringContact',
  endorsements: 'endorsement',
  labels: 'periodLabel',
  organisations: 'organisation',
  authors: 'materialAuthor',
  discussions: 'discussion',
  resolution: 'resolutionPart',
  items: 'resolutionItem',
  attachments: 'attachment',
}

/** Parts of a plan or of one of its things that have fields of their own. */
const partGroups: ReadonlySet<string> = new Set([
  'narrative',
  'lineage',
  'council',
  'memorandum',
] satisfies FieldGroup[])
const isPartGroup = (segment: string): segment is FieldGroup => partGroups.has(segment)

/** Which field a place is: `commitments/p12/problem` is `commitment.problem`; null for a place that is no field. */
export function fieldAt(place: Place): FieldId | null {
  let group: FieldGroup = 'plan'
  const segments = placeSegments(place)
  let at = 0
  for (;;) {
    const [head, second] = [segments[at], segments[at + 1]]
    if (head === undefined) return null
    const listGroup = listGroups[head]
    if (listGroup !== undefined && second !== undefined) {
      group = listGroup
      at += 2
    } else if (head === 'period' && second === 'labels') {
      at += 1
    } else if (isPartGroup(head) && second !== undefined) {
      group = head
      at += 1
    } else {
      const id = `${group}.${segments.slice(at).join('.')}`
      return isFieldId(id) ? id : null
    }
  }
}

/** What the thing at a place is, when it is a member of a list: `commitments/p12/milestones/p40` is a milestone. */
export function memberGroupAt(place: Place): FieldGroup | null {
  return listGroups[placeSegments(place).at(-2) ?? ''] ?? null
}

/** The JSON path of a place with positions instead of ids, or null when something on the way is gone. */
export function pathOf(plan: Plan, place: Place): readonly (string | number)[] | null {
  const path: (string | number)[] = []
  let value: unknown = plan
  for (const segment of placeSegments(place)) {
    if (Array.isArray(value)) {
      const position = positionOf(value, segment)
      if (position < 0) return null
      path.push(position)
      value = value[position]
    } else if (isRecord(value) && Object.hasOwn(value, segment)) {
      path.push(segment)
      value = value[segment]
    } else return null
  }
  return path
}

/** The value at a place; undefined when the place is gone. */
export function valueAt(plan: Plan, place: Place): unknown {
  let value: unknown = plan
  for (const segment of placeSegments(place)) {
    if (Array.isArray(value)) value = value[positionOf(value, segment)]
    else if (isRecord(value) && Object.hasOwn(value, segment)) value = value[segment]
    else return undefined
  }
  return value
}

/** Where the member that was asked for last stands, by list: whoever writes a document asks for one thing many times. */
const lastPositions = new WeakMap<readonly unknown[], number>()

/** Where the member with that id stands in a list, -1 for none. */
export function positionOf(list: readonly unknown[], id: string): number {
  const known = lastPositions.get(list)
  if (known !== undefined && idOf(list[known]) === id) return known
  const position = list.findIndex((member) => idOf(member) === id)
  if (position >= 0) lastPositions.set(list, position)
  return position
}

/** RFC 6901 pointer into the plan, as the command line prints it: `/commitments/0/title`. */
export function pointerOf(plan: Plan, place: Place): string {
  const path = pathOf(plan, place)
  return path === null ? '' : path.map((key) => `/${key}`).join('')
}

/** The commitment a place lies in, or null. */
export function commitmentIdOf(place: Place): string | null {
  const [head, id] = placeSegments(place)
  return head === 'commitments' && id !== undefined ? id : null
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const idOf = (member: unknown): unknown => (isRecord(member) ? member['id'] : undefined)
