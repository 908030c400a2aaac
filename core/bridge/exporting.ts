import { z } from 'zod'

import { documentLanguageSchema, exportPresetSchema } from './documentChoice.ts'
import type { DocumentLanguage, ExportPreset } from './documentChoice.ts'
import { documentProofSchema } from './documentProof.ts'
import { lintCountsSchema, lintFindingSchema } from './linting.ts'

export { documentLanguageSchema, exportPresetSchema }
export type { DocumentLanguage, ExportPreset }

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
  /** the same in short, as the version of the plan keeps it */
  proof: documentProofSchema,
  lint: z.strictObject({ findings: z.array(lintFindingSchema).readonly(), counts: lintCountsSchema }),
  /** required fields the plan leaves empty in the document's language */
  empty: z.array(z.strictObject({ path: z.string(), language: z.enum(['sk', 'en']) })),
})
export type ExportReport = Readonly<z.infer<typeof exportReportSchema>>

/** What a written PDF says of itself when it is read back. */
export const pdfReportSchema = z.strictObject({
  preset: exportPresetSchema,
  language: documentLanguageSchema,
  bytes: z.int(),
  sha256: z.string(),
  pages: z.int(),
  title: z.string(),
  /** the language the file declares, '' for none */
  documentLanguage: z.string(),
  /** has the structure readers of the screen need */
  isTagged: z.boolean(),
  headings: z.int(),
  bookmarks: z.int(),
})
export type PdfReport = Readonly<z.infer<typeof pdfReportSchema>>
