import styles from './ImportDialog.module.css'
import { fieldText, holderText } from '../../i18n/placeText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Output } from '../../../../core/bridge/contract.ts'
import { placeOfPointer } from '../../../../core/plan/placeOfPointer.ts'

/** The fields of a document of ours that somebody rewrote after it was made; the document's text was taken. */
export function ChangedList({ reading }: { readonly reading: Output<'import:read'> }) {
  const { t } = useTexts()
  const { plan, report } = reading
  return (
    <>
      <p className={styles['quiet']}>{t('import:changedText')}</p>
      <ul className={styles['lines']}>
        {report.changed.map(({ path, language }) => {
          const place = placeOfPointer(plan, path)
          return (
            <li key={`${path} ${language}`}>
              {holderText(t, plan, place)}: {fieldText(t, place)} ({t(languageKeys[language])})
            </li>
          )
        })}
      </ul>
    </>
  )
}

const languageKeys = { sk: 'common:language.sk', en: 'common:language.en' } as const
