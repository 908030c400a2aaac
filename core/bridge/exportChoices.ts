import { z } from 'zod'

import { idSchema } from '../plan/ids.ts'
import { documentLanguageSchema, exportPresetSchema } from './exporting.ts'

/**
 * What the export dialog asks. A question added later needs a `.default()`, so that choices kept before can still be read.
 * `language` is what the person wants; a preset with one language of its own overrules it.
 */
export const exportChoiceSchema = z.strictObject({
  preset: exportPresetSchema,
  language: documentLanguageSchema,
  format: z.enum(['docx', 'pdf']).default('docx'),
  /** whether the plan travels inside the document */
  isPlanInside: z.boolean().default(true),
  /** the commitment of a sheet; null for the first one */
  commitmentId: idSchema.nullable().default(null),
  /** the council's material as a document per part */
  isSplit: z.boolean().default(false),
})
export type ExportChoice = Readonly<z.infer<typeof exportChoiceSchema>>

/** A choice under a name of the person's own, told apart by that name. */
export const namedChoiceSchema = z.strictObject({ name: z.string().trim().min(1).max(60), choice: exportChoiceSchema })
export type NamedChoice = Readonly<z.infer<typeof namedChoiceSchema>>

export const exportChoicesSchema = z.strictObject({
  /** of the last document that was made; null before the first one */
  last: exportChoiceSchema.nullable(),
  named: z.array(namedChoiceSchema).max(30),
})
export type ExportChoices = Readonly<z.infer<typeof exportChoicesSchema>>

export const noChoices: ExportChoices = { last: null, named: [] }
