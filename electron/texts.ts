import i18next from 'i18next'
import type { TFunction } from 'i18next'

import type { Language } from '../core/plan/localized.ts'
import { namespaces, texts } from '../locales/texts.ts'
import type { Namespace } from '../locales/texts.ts'

/** Finds a text by its key with its namespace: `t('errors:corruptFile', { name })`. */
export type Translate = TFunction<readonly Namespace[]>

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

/** The texts of the main side in one language. */
export function textsIn(language: Language): Translate {
  return instance.getFixedT(language, namespaces)
}
