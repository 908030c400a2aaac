import styles from './house.module.css'
import { shortened } from './shortened.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { languages } from '../../../../core/plan/localized.ts'
import type { LocalizedText } from '../../../../core/plan/localized.ts'

type LocalizedFieldsProps = Readonly<{
  label: string
  description?: string
  value: LocalizedText
  onChange: (value: LocalizedText) => void
}>

/** One short text in both languages, side by side. */
export function LocalizedFields({ label, description, value, onChange }: LocalizedFieldsProps) {
  const { t } = useTexts()
  return (
    <div className={styles['pair']}>
      {languages.map((language) => (
        <TextInput
          key={language}
          label={t('house:inLanguage', { field: label, language: t(`common:language.${language}`) })}
          lang={language}
          value={value[language]}
          onChange={(words) => onChange({ ...value, [language]: shortened(words) })}
          {...(description === undefined || language !== 'sk' ? {} : { description })}
        />
      ))}
    </div>
  )
}
