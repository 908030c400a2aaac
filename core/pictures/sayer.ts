import type { DocumentText } from '../outline/documentText.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { otherLanguage } from '../plan/localized.ts'
import { typeset } from '../text/typography.ts'

/** The words of a picture: one language, or two beside each other. */
export type Sayer = Readonly<{
  language: Language
  /** a word of the picture in its language; with a slash and the second language where there is one */
  say: (key: PictureKey, params?: Readonly<Record<string, string>>) => string
  sentence: (key: PictureKey, params?: Readonly<Record<string, string>>) => string
  /** a name of the plan, in the other language rather than not at all */
  name: (text: LocalizedText) => Readonly<{ text: string; language: Language }>
}>

export type PictureKey = Extract<Parameters<DocumentText>[0], `document:picture.${string}`>

export function sayer(languages: readonly Language[], texts: Readonly<Record<Language, DocumentText>>): Sayer {
  const [language = 'sk'] = languages
  return {
    language,
    say: (key, params) => [...new Set(languages.map((each) => typeset(texts[each](key, params), each)))].join(' / '),
    sentence: (key, params) => typeset(texts[language](key, params), language),
    name: (text) => {
      const spoken = text[language] === '' ? otherLanguage(language) : language
      return { text: typeset(text[spoken], spoken), language: spoken }
    },
  }
}
