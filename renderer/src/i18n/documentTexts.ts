import { textsIn } from './i18n.ts'
import type { DocumentText, DocumentTexts } from '../../../core/outline/documentText.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** The words of documents as the page knows them, for what is shown before a document is made. */
export const documentTexts: DocumentTexts = {
  sk: (...call) => wordsIn('sk')(...call),
  en: (...call) => wordsIn('en')(...call),
}

/** Asked for at each call: the texts are there only after the start. */
function wordsIn(language: Language): DocumentText {
  const t = textsIn(language)
  return (key, params = {}, count) =>
    t(key, count === undefined ? { replace: params } : { replace: { ...params, count }, count })
}
