import { z } from 'zod'

import { languageSchema } from '../plan/localized.ts'

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** which languages of a plan the editor shows */
  shownLanguages: z.enum(['both', 'sk', 'en']),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const defaultSettings: Settings = { language: 'sk', theme: 'system', shownLanguages: 'both' }
