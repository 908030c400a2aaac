import { fieldSpec } from '../plan/fields.ts'
import type { FieldSpec } from '../plan/fields.ts'
import type { LocalizedText } from '../plan/localized.ts'
import { fieldAt, joinPlace, valueAt } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

/** A name another field refers to, and where it stands. */
export type Named = Readonly<{ name: LocalizedText; place: Place }>

/** The organisations or goals a field names, in its order; none for any other field. */
export function namesIn(plan: Plan, place: Place): readonly Named[] {
  const id = fieldAt(place)
  return id === null ? [] : namedBy(plan, fieldSpec(id).kind, valueAt(plan, place))
}

/** The same of the value of a field of that kind. What is not in the plan any more has no name. */
export function namedBy(plan: Plan, kind: FieldSpec['kind'], value: unknown): readonly Named[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (kind === 'organisation' || kind === 'organisations')
    return ids.flatMap((id) => {
      const organisation = plan.organisations.find((candidate) => candidate.id === id)
      return organisation === undefined
        ? []
        : [{ name: organisation.name, place: joinPlace('organisations', organisation.id, 'name') }]
    })
  if (kind === 'goals')
    return ids.flatMap((id) => {
      const goal = plan.goals.find((candidate) => candidate.id === id)
      return goal === undefined ? [] : [{ name: goal.title, place: joinPlace('goals', goal.id, 'title') }]
    })
  return []
}
