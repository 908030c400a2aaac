import type { ReactNode } from 'react'

import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import type { FieldId } from '../../../../../core/plan/fields.ts'
import type { Language } from '../../../../../core/plan/localized.ts'
import { formatNumber } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { LanguageCell } from '../../../ui/LanguagePair.tsx'

/** The accessible name of one language of a field: "Názov záväzku, slovensky". */
export function nameIn(t: Translate, id: FieldId, language: Language): string {
  return t('editor:field.inLanguage', { field: t(fieldNameKey(id)), language: t(`common:language.${language}`) })
}

/** The words above one language of a field. `lengths` are characters, 0 for nothing written. */
export function languageCell(
  t: Translate,
  pageLanguage: Language,
  id: FieldId,
  language: Language,
  lengths: Readonly<Record<Language, number>>,
  content: ReactNode,
): LanguageCell {
  const { limit, requirement } = fieldSpec(id)
  const length = lengths[language]
  const isAsked = requirement !== 'optional' || lengths[language === 'sk' ? 'en' : 'sk'] > 0
  return {
    language,
    name: t(`common:languageName.${language}`),
    missing: length === 0 && isAsked ? t('editor:field.missing') : null,
    length:
      limit === null || length === 0
        ? null
        : t('editor:field.length', {
            length: formatNumber(length, pageLanguage),
            limit: formatNumber(limit, pageLanguage),
          }),
    tooLong: limit !== null && length > limit ? t('editor:field.tooLong') : null,
    content,
  }
}
