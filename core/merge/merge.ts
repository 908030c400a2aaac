import { z } from 'zod'

import { languageSchema } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import { planSchema } from '../plan/schema.ts'
import type { Plan } from '../plan/schema.ts'

export const conflictKindSchema = z.enum(['text', 'value', 'order', 'removedChanged'])
export type ConflictKind = z.infer<typeof conflictKindSchema>

/**
 * Two answers to one question, for a person to decide. The values are the plan's JSON at the place: a text of one
 * language, a whole value, the ids of a list in their order, or for `removedChanged` the whole member and null on
 * the side that removed it. `base` is null where there was nothing before. The id is the same in every run.
 */
export const conflictSchema = z.strictObject({
  id: z.string(),
  place: z.string(),
  kind: conflictKindSchema,
  language: languageSchema.nullable(),
  base: z.unknown(),
  mine: z.unknown(),
  theirs: z.unknown(),
})
export type Conflict = Readonly<z.infer<typeof conflictSchema>>

/**
 * One difference between two states of a plan: a field rewritten, a member of a list added (`before` null) or
 * removed (`after` null), or a list put in another order (the values are ids).
 */
export const planChangeSchema = z.strictObject({
  kind: z.enum(['changed', 'added', 'removed', 'reordered']),
  place: z.string(),
  language: languageSchema.nullable(),
  before: z.unknown(),
  after: z.unknown(),
})
export type PlanChange = Readonly<z.infer<typeof planChangeSchema>>
/** What came into my plan from theirs. */
export type MergedChange = PlanChange

export const mergeSchema = z.strictObject({
  plan: planSchema,
  conflicts: z.array(conflictSchema),
  changes: z.array(planChangeSchema),
})
/**
 * Two plans of one origin in one. In `plan` a conflict stands as mine, and what one side removed and the other
 * changed is kept, until `resolve` is told the choices.
 */
export type Merge = Readonly<{ plan: Plan; conflicts: readonly Conflict[]; changes: readonly MergedChange[] }>

export function conflictAt(
  kind: ConflictKind,
  place: Place,
  language: Language | null,
  sides: Readonly<{ base: unknown; mine: unknown; theirs: unknown }>,
): Conflict {
  const { base = null, mine = null, theirs = null } = sides
  const id = language === null ? `${kind}:${place}` : `${kind}:${place}/${language}`
  return { id, place, kind, language, base, mine, theirs }
}
