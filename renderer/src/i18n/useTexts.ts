import { useTranslation } from 'react-i18next'

import type { Translate } from './translate.ts'
import type { Language } from '../../../core/plan/localized.ts'
import { namespaces } from '../../../locales/texts.ts'

/** The page's texts (`t('editor:outline.title')`) and its language. Every key names its namespace. */
export function useTexts(): { t: Translate; language: Language } {
  const { t, i18n } = useTranslation(namespaces)
  return { t, language: i18n.language === 'en' ? 'en' : 'sk' }
}
