import { z } from 'zod'

import { idSchema } from '../plan/ids.ts'
import { languageSchema } from '../plan/localized.ts'

/** Immer's patches: the change itself, and its inverse for undo. */
export const patchSchema = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.int().min(0)])),
  value: z.json().optional(),
})
export type EditPatch = z.infer<typeof patchSchema>

export const editLabelSchema = z.strictObject({
  /** what was done; the sentence is `edit.<action>` in the locales, in both languages */
  action: z.enum([
    'write',
    'set',
    'add',
    'remove',
    'move',
    'addOrganisation',
    'takeOver',
    'replacePlan',
    'restoreVersion',
    'merge',
  ]),
  /** what it was done to: a field (`commitment.problem`) or a thing (`milestone`) */
  target: z.string(),
  language: languageSchema.nullable(),
  /** number or name of the thing for a person, such as "2.3" or a title; in the language it has */
  subject: z.string(),
})
export type EditLabel = z.infer<typeof editLabelSchema>

/**
 * One recorded change. Entries of one `step` (a run of typing in one field) are undone together.
 * Undoing a step is an entry too: the log only grows.
 */
export const journalEntrySchema = z.strictObject({
  id: idSchema,
  step: idSchema,
  label: editLabelSchema,
  /** ISO time */
  at: z.string(),
  /** where a person should be taken when the step is undone, redone or clicked */
  place: z.string(),
  patches: z.array(patchSchema),
  inverse: z.array(patchSchema),
  /** for an undo or redo: the step it concerns */
  undoes: idSchema.nullable(),
  redoes: idSchema.nullable(),
})
export type JournalEntry = Readonly<z.infer<typeof journalEntrySchema>>
