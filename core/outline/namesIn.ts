import { fieldSpec } from '../plan/fields.ts'
import type { LocalizedText } from '../plan/localized.ts'
import { fieldAt, joinPlace, valueAt } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

/** The organisations or goals a field names, in its order, and where their names stand; none for any other field. */
export function namesIn(plan: Plan, place: Place): readonly Readonly<{ name: LocalizedText; place: Place }>[] {
  const id = fieldAt(place)
  const named = id === null ? [] : namedThings(plan, fieldSpec(id).kind)
  if (named.length === 0) return []
  const value = valueAt(plan, place)
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  return ids.flatMap((id) => named.filter((thing) => thing.id === id))
}

type Named = Readonly<{ id: string; name: LocalizedText; place: Place }>

function namedThings(plan: Plan, kind: ReturnType<typeof fieldSpec>['kind']): readonly Named[] {
  switch (kind) {
    case 'organisation':
    case 'organisations':
      return plan.organisations.map(({ id, name }) => ({ id, name, place: joinPlace('organisations', id, 'name') }))
    case 'goals':
      return plan.goals.map(({ id, title }) => ({ id, name: title, place: joinPlace('goals', id, 'title') }))
    default:
      return []
  }
}
