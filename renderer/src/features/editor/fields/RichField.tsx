import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import { languageCell, nameIn } from './languageCells.ts'
import { plainText } from '../../../../../core/plan/richText.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useIsReadOnly, useRichText } from '../../../state/planViews.ts'
import { LanguagePair } from '../../../ui/LanguagePair.tsx'
import { RichTextField } from '../../../ui/richText/RichTextField.tsx'
import type { ToolbarTexts } from '../../../ui/richText/RichTextToolbar.tsx'
import { useShownLanguages } from '../useShownLanguages.ts'

/** A long text in both languages. */
export function RichField({ id, place, isInTable = false }: FieldProps) {
  const { t, language: pageLanguage } = useTexts()
  const text = useRichText(place)
  const isReadOnly = useIsReadOnly()
  const lengths = { sk: plainText(text.sk).length, en: plainText(text.en).length }
  return (
    <FieldFrame id={id} place={place} isInTable={isInTable}>
      <LanguagePair
        cells={useShownLanguages().map((language) =>
          languageCell(
            t,
            pageLanguage,
            id,
            language,
            lengths,
            <RichTextField
              label={nameIn(t, id, language)}
              lang={language}
              document={text[language]}
              isReadOnly={isReadOnly}
              texts={toolbarTexts(t)}
              onChange={(document) => runEdit({ name: 'writeRichText', place, language, document: [...document] })}
            />,
          ),
        )}
      />
    </FieldFrame>
  )
}

const toolbarTexts = (t: Translate): ToolbarTexts => ({
  toolbar: t('editor:richText.toolbar'),
  bold: t('editor:richText.bold'),
  italic: t('editor:richText.italic'),
  bullets: t('editor:richText.bullets'),
  numbers: t('editor:richText.numbers'),
  link: t('editor:richText.link'),
  address: t('editor:richText.address'),
  setLink: t('editor:richText.setLink'),
  removeLink: t('editor:richText.removeLink'),
  wrongAddress: t('editor:richText.wrongAddress'),
})
