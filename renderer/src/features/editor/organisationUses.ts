import { commitmentEntries, planEntries } from '../../../../core/plan/fieldEntries.ts'
import type { FieldEntry } from '../../../../core/plan/fieldEntries.ts'
import type { Place } from '../../../../core/plan/place.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

const memory = new WeakMap<Plan, ReadonlyMap<string, readonly Place[]>>()

/** The fields that name an organisation, in the order of the form. */
export function usesOf(plan: Plan, organisation: string): readonly Place[] {
  const known = memory.get(plan) ?? countUses(plan)
  memory.set(plan, known)
  return known.get(organisation) ?? []
}

function countUses(plan: Plan): ReadonlyMap<string, readonly Place[]> {
  const uses = new Map<string, Place[]>()
  for (const entry of [...planEntries(plan), ...plan.commitments.flatMap(commitmentEntries)])
    for (const id of namedIn(entry)) uses.set(id, [...(uses.get(id) ?? []), entry.place])
  return uses
}

function namedIn({ field, value }: FieldEntry): readonly string[] {
  if (field.kind === 'organisation') return typeof value === 'string' ? [value] : []
  // the kind of a field is what the schema holds there
  return field.kind === 'organisations' ? (value as readonly string[]) : []
}
