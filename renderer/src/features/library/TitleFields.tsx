import { useTexts } from '../../i18n/useTexts.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import type { LocalizedText } from '../../../../core/plan/localized.ts'

type TitleFieldsProps = Readonly<{
  title: LocalizedText
  onChange: (title: LocalizedText) => void
  onSubmit: () => void
  /** whether the first title takes the focus as it appears */
  autoFocus: boolean
}>

/** A plan's title in both languages; one is enough to begin. */
export function TitleFields({ title, onChange, onSubmit, autoFocus }: TitleFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <TextInput
        label={t('library:naming.titleSk')}
        lang="sk"
        autoFocus={autoFocus}
        value={title.sk}
        onChange={(sk) => onChange({ ...title, sk })}
        onSubmit={onSubmit}
      />
      <TextInput
        label={t('library:naming.titleEn')}
        description={t('library:naming.oneIsEnough')}
        lang="en"
        value={title.en}
        onChange={(en) => onChange({ ...title, en })}
        onSubmit={onSubmit}
      />
    </>
  )
}
