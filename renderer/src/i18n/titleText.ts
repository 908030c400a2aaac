import type { Translate } from './translate.ts'
import { otherLanguage } from '../../../core/plan/localized.ts'
import type { Language, LocalizedText } from '../../../core/plan/localized.ts'

type Titled = Readonly<{ text: string; lang: Language }>

/** A plan's title in the page's language, else in the other one, else words that there is none; `lang` is the language of the text. */
export function titleText(t: Translate, title: LocalizedText, language: Language): Titled {
  return written(title, language) ?? { text: t('common:untitledPlan'), lang: language }
}

/** The same for a commitment. */
export function commitmentTitle(t: Translate, title: LocalizedText, language: Language): Titled {
  return written(title, language) ?? { text: t('common:untitledCommitment'), lang: language }
}

function written(title: LocalizedText, language: Language): Titled | null {
  const other = otherLanguage(language)
  if (title[language] !== '') return { text: title[language], lang: language }
  return title[other] === '' ? null : { text: title[other], lang: other }
}
