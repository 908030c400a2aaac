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
  const named: Named[] = []
  if (kind === 'organisation' || kind === 'organisations')
    for (const id of ids) {
      const organisation = plan.organisations.find((candidate) => candidate.id === id)
      if (organisation !== undefined)
        named.push({ name: organisation.name, place: joinPlace('organisations', organisation.id, 'name') })
    }
  if (kind === 'goals')
    for (const id of ids) {
      const goal = plan.goals.find((candidate) => candidate.id === id)
      if (goal !== undefined) named.push({ name: goal.title, place: joinPlace('goals', goal.id, 'title') })
    }
  return named
}
