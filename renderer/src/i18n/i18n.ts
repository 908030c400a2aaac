import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

import type { Translate } from './translate.ts'
import type { Language } from '../../../core/plan/localized.ts'
import { namespaces, texts } from '../../../locales/texts.ts'

/** Starts the texts of the page; switching later is `i18next.changeLanguage`. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: texts,
    ns: namespaces,
    defaultNS: 'common',
    interpolation: { escapeValue: false }, // React escapes
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      if (import.meta.env.DEV) throw new Error(`missing text ${namespace}:${key}`)
    },
  })
}

export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
}

/** Texts in a language other than the page's: a label beside a field of the plan's other language. */
export function textsIn(language: Language): Translate {
  return i18next.getFixedT(language, namespaces)
}
