import type { DocumentText, DocumentTexts } from '../../core/outline/documentText.ts'
import type { Language } from '../../core/plan/localized.ts'
import { textsIn } from '../texts.ts'

/** The words of documents, out of locales/. */
export const documentTexts: DocumentTexts = { sk: wordsIn('sk'), en: wordsIn('en') }

function wordsIn(language: Language): DocumentText {
  const t = textsIn(language)
  return (key, params = {}, count) =>
    t(key, count === undefined ? { replace: params } : { replace: { ...params, count }, count })
}
