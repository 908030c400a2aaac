import { z } from 'zod'

export const exportPresetSchema = z.enum(['council', 'plan', 'ogp', 'bilingual', 'commitment'])
export type ExportPreset = z.infer<typeof exportPresetSchema>
export const documentLanguageSchema = z.enum(['sk', 'en', 'both'])
export type DocumentLanguage = z.infer<typeof documentLanguageSchema>
