import { z } from 'zod'

export const exportPresetSchema = z.enum(['council', 'plan', 'ogp', 'bilingual'])
export type ExportPreset = z.infer<typeof exportPresetSchema>
export const documentLanguageSchema = z.enum(['sk', 'en', 'both'])
export type DocumentLanguage = z.infer<typeof documentLanguageSchema>

/** What the written document was found to hold when it was read back. */
export const exportReportSchema = z.strictObject({
  preset: exportPresetSchema,
  language: documentLanguageSchema,
  bytes: z.int(),
  sha256: z.string(),
  headings: z.int(),
  tables: z.int(),
  /** fields of the plan the preset covers, with text in the document's language */
  fields: z.strictObject({
    covered: z.int(),
    found: z.int(),
    missing: z.array(z.strictObject({ path: z.string(), language: z.enum(['sk', 'en']) })),
  }),
  /** required fields the plan leaves empty in the document's language */
  empty: z.array(z.strictObject({ path: z.string(), language: z.enum(['sk', 'en']) })),
})
export type ExportReport = Readonly<z.infer<typeof exportReportSchema>>
