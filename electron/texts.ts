import i18next from 'i18next'
import type { TFunction } from 'i18next'

import type { Language } from '../core/plan/localized.ts'
import { namespaces, texts } from '../locales/texts.ts'

const instance = i18next.createInstance({
  resources: texts,
  ns: namespaces,
  defaultNS: 'common',
  fallbackLng: false,
  interpolation: { escapeValue: false },
  // A missing sentence is a defect; showing the key to a person would hide it.
  saveMissing: true,
  missingKeyHandler: (_languages, namespace, key) => {
    throw new Error(`missing text ${namespace}:${key}`)
  },
})
void instance.init({ initAsync: false })

/** The texts of the main side in one language: `t('errors:corruptFile', { name })`. */
export function textsIn(language: Language): TFunction {
  return instance.getFixedT(language)
}
