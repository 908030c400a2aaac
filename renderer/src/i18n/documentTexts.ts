import { textsIn } from './i18n.ts'
import type { DocumentTexts } from '../../../core/outline/documentText.ts'

/** The words of documents for the preview, the same sentences the main side writes. */
export const documentTexts: DocumentTexts = {
  sk: (key, params) => textsIn('sk')(key, { replace: params ?? {} }),
  en: (key, params) => textsIn('en')(key, { replace: params ?? {} }),
}
