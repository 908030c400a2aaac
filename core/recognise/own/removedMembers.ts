import type { CoveredField } from '../../outline/coveredFields.ts'
import { fieldSpec } from '../../plan/fields.ts'
import { fieldAt, placeSegments, valueAt } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'
import type { Plan } from '../../plan/schema.ts'

/** A field the document printed once; `unmarked`: without its bookmark now, `missing`: without its words too. */
export type PrintedField = Readonly<{ field: CoveredField; state: 'there' | 'unmarked' | 'missing' }>

/**
 * The things of a plan a document says nothing of any more: somebody took out their row or section. Dates and names
 * may stand elsewhere by chance, so texts decide where there are any.
 */
export function removedMembers(plan: Plan, printed: readonly PrintedField[]): readonly Place[] {
  const members = new Map<Place, PrintedField[]>()
  for (const each of printed)
    for (const holder of memberPlaces(plan, each.field.place))
      members.set(holder, [...(members.get(holder) ?? []), each])
  const gone = [...members].filter(([, fields]) => isGone(fields)).map(([place]) => place)
  return gone.filter((place) => !gone.some((other) => place.startsWith(`${other}/`)))
}

function isGone(fields: readonly PrintedField[]): boolean {
  if (fields.some(({ state }) => state === 'there')) return false
  const texts = fields.filter(({ field }) => isText(field.place))
  const telling = texts.length > 0 ? texts : fields
  // The title of a commitment may be left in the overview.
  return telling.filter(({ state }) => state === 'missing').length * 2 > telling.length
}

function isText(place: Place): boolean {
  const id = fieldAt(place)
  return id !== null && ['text', 'rich', 'plain'].includes(fieldSpec(id).kind)
}

/** The members of lists a place lies in: a commitment, and its milestone. */
function memberPlaces(plan: Plan, place: Place): readonly Place[] {
  const segments = placeSegments(place)
  return segments
    .slice(0, -1)
    .map((_, position) => segments.slice(0, position + 1).join('/'))
    .filter((holder) => {
      const value = valueAt(plan, holder)
      return typeof value === 'object' && value !== null && 'id' in value
    })
}
