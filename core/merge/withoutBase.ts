import { createPlan } from '../plan/create.ts'
import { emptyText } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

/**
 * Stands for a common state that nobody has: an empty plan, so that every difference becomes a question and nothing is
 * taken for deleted.
 */
export function withoutBase({ id, kind, origin }: Plan): Plan {
  return { ...createPlan(id, emptyText, kind), origin }
}
