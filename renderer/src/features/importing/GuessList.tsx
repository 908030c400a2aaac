import { sourceText } from '../../../../core/bridge/sourceText.ts'
import styles from './ImportDialog.module.css'
import type { Guess } from './importView.ts'
import { formatPercent } from '../../i18n/format.ts'
import { fieldText, holderText } from '../../i18n/placeText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

/** What deserves a second look after the import. */
export function GuessList({ plan, guesses }: { readonly plan: Plan; readonly guesses: readonly Guess[] }) {
  const { t, language } = useTexts()
  if (guesses.length === 0) return <p className={styles['quiet']}>{t('import:noGuesses')}</p>
  return (
    <>
      <p className={styles['explain']}>{t('import:guessesText')}</p>
      <ul className={styles['lines']}>
        {guesses.map((guess) => (
          <li key={guess.place}>
            <span>
              <span className={styles['quiet']}>{holderText(t, plan, guess.place)}</span>{' '}
              <strong>{fieldText(t, guess.place)}</strong>
            </span>
            <span className={styles['where']}>
              {t('import:guessedFrom', {
                from: sourceText(t, guess.from),
                percent: formatPercent(guess.confidence, language),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
