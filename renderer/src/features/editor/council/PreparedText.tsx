import styles from './memorandum.module.css'
import type { FieldId } from '../../../../../core/plan/fields.ts'
import { plainText } from '../../../../../core/plan/richText.ts'
import type { RichText } from '../../../../../core/plan/richText.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { LanguagePair } from '../../../ui/LanguagePair.tsx'
import { RichTextView } from '../../../ui/richText/RichTextView.tsx'
import { languageCell } from '../fields/languageCells.ts'
import { useShownLanguages } from '../useShownLanguages.ts'

/** A text made from the plan, in both languages, to be read. */
export function PreparedText({ id, text }: { readonly id: FieldId; readonly text: RichText }) {
  const { t, language: pageLanguage } = useTexts()
  const lengths = { sk: plainText(text.sk).length, en: plainText(text.en).length }
  return (
    <LanguagePair
      cells={useShownLanguages().map((language) =>
        languageCell(
          t,
          pageLanguage,
          id,
          language,
          lengths,
          <div className={styles['prepared']} lang={language}>
            <RichTextView document={text[language]} />
          </div>,
        ),
      )}
    />
  )
}
