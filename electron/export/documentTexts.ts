import type { DocumentKey, DocumentText, DocumentTexts } from '../../core/outline/documentText.ts'
import type { Language } from '../../core/plan/localized.ts'
import { textsIn } from '../texts.ts'

/** The words of documents, out of locales/. */
export const documentTexts: DocumentTexts = { sk: wordsIn('sk'), en: wordsIn('en') }

function wordsIn(language: Language): DocumentText {
  const t = textsIn(language)
  // A long document asks for the same few sentences thousands of times: each is looked up once and filled in here.
  const known = new Map<DocumentKey, string>()
  return (key, params = {}, count) => {
    if (count !== undefined) return t(key, { replace: { ...params, count }, count })
    const found = known.get(key) ?? t(key, { skipInterpolation: true })
    known.set(key, found)
    return found.includes('{{') ? found.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => params[name] ?? '') : found
  }
}
