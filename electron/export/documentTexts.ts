import type { DocumentTexts } from '../../core/outline/documentText.ts'
import { textsIn } from '../texts.ts'

const slovak = textsIn('sk')
const english = textsIn('en')

/** The words of documents, out of locales/. */
export const documentTexts: DocumentTexts = {
  sk: (key, params) => slovak(key, { replace: params ?? {} }),
  en: (key, params) => english(key, { replace: params ?? {} }),
}
