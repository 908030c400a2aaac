import type { DocumentText } from '../outline/documentText.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { otherLanguage } from '../plan/localized.ts'
import { typeset } from '../text/typography.ts'

/** The words of a picture, in one language. */
export type Sayer = Readonly<{
  language: Language
  say: (key: PictureKey, params?: Readonly<Record<string, string>>) => string
  /** a name of the plan, in the other language rather than not at all */
  name: (text: LocalizedText) => Readonly<{ text: string; language: Language }>
}>

export type PictureKey = Extract<Parameters<DocumentText>[0], `document:picture.${string}`>

export function sayer(language: Language, text: DocumentText): Sayer {
  return {
    language,
    say: (key, params) => typeset(text(key, params), language),
    name: (name) => {
      const spoken = name[language] === '' ? otherLanguage(language) : language
      return { text: typeset(name[spoken], spoken), language: spoken }
    },
  }
}
