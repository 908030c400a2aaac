import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import { languageCell, nameIn } from './languageCells.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useIsReadOnly, useText } from '../../../state/planViews.ts'
import { GrowingText } from '../../../ui/GrowingText.tsx'
import { LanguagePair } from '../../../ui/LanguagePair.tsx'
import { useShownLanguages } from '../useShownLanguages.ts'

/** A short text in both languages. */
export function TextField({ id, place, isInTable = false }: FieldProps) {
  const { t, language: pageLanguage } = useTexts()
  const text = useText(place)
  const isReadOnly = useIsReadOnly()
  const lengths = { sk: text.sk.length, en: text.en.length }
  return (
    <FieldFrame id={id} place={place} isInTable={isInTable}>
      <LanguagePair
        layout={isInTable ? 'stack' : 'row'}
        cells={useShownLanguages().map((language) =>
          languageCell(
            t,
            pageLanguage,
            id,
            language,
            lengths,
            <GrowingText
              label={nameIn(t, id, language)}
              lang={language}
              value={text[language]}
              isReadOnly={isReadOnly}
              onChange={(typed) => runEdit({ name: 'writeText', place, language, text: typed })}
            />,
          ),
        )}
      />
    </FieldFrame>
  )
}
