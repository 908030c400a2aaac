import { z } from 'zod'

/** The two languages of every plan, Slovak first: it is the language the council approves. */
export const languages = ['sk', 'en'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

export const otherLanguage = (language: Language): Language => (language === 'sk' ? 'en' : 'sk')

/** One line of text in both languages; an empty string means "not written yet". */
export const localizedTextSchema = z
  .strictObject({ sk: z.string(), en: z.string() })
  .meta({ id: 'LocalizedText', description: 'A short text in Slovak and English; empty when not written yet.' })
export type LocalizedText = Readonly<z.infer<typeof localizedTextSchema>>

/** A text among the values of a plan, which the schema has checked: told by its shape. */
export function isLocalizedText(value: unknown): value is LocalizedText {
  const text = value as Partial<Record<Language, unknown>> | null | undefined
  return typeof text?.sk === 'string' && typeof text.en === 'string'
}

export const emptyText: LocalizedText = { sk: '', en: '' }

export const localized = (sk: string, en: string): LocalizedText => ({ sk, en })

/** The text in the wanted language, or in the other one where the wanted is empty. */
export function textIn(text: LocalizedText, language: Language): string {
  return text[language] || text[otherLanguage(language)]
}
