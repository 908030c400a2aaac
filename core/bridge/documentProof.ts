import { z } from 'zod'

import { documentLanguageSchema, exportPresetSchema } from './documentChoice.ts'
import { lintCountsSchema } from './linting.ts'
import { languageSchema } from '../plan/localized.ts'

const seenSchema = z.strictObject({ expected: z.int().min(0), found: z.int().min(0) })

/** What a document was found to hold when its written bytes were read back; kept with the version it was made of. */
export const documentProofSchema = z
  .strictObject({
    preset: exportPresetSchema,
    language: documentLanguageSchema,
    fields: seenSchema.meta({ description: 'Texts of the plan the document has to hold, by language' }),
    tables: seenSchema,
    pictures: seenSchema,
    languages: z.array(languageSchema).meta({ description: 'The languages its words are marked with' }),
    lint: lintCountsSchema.meta({ description: 'Findings of the document linter' }),
    carriesPlan: z.boolean().meta({ description: 'The printed part of the plan travels inside the document' }),
  })
  .meta({ id: 'DocumentProof' })
export type DocumentProof = Readonly<z.infer<typeof documentProofSchema>>

/** Everything is there and the linter has nothing to say. */
export function isProven({ fields, tables, pictures, languages, language, lint }: DocumentProof): boolean {
  const isThere = [fields, tables, pictures].every(({ expected, found }) => found >= expected)
  const spoken = language === 'both' ? languageSchema.options : [language]
  return isThere && spoken.every((each) => languages.includes(each)) && lint.error + lint.warning + lint.info === 0
}
