import styles from './editor.module.css'
import { goToNextMissing } from './goTo.ts'
import { SaveWords } from './SaveWords.tsx'
import { useShownLanguages } from './useShownLanguages.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useCalmPlan } from '../../state/calmPlan.ts'
import { findingsOf } from '../../state/findings.ts'
import { missingTexts, wordCount } from '../../state/planCounts.ts'

/** The foot of the window: that the work is safe, how much there is, and what is still to do. */
export function StatusBar({ onFindings }: { readonly onFindings: () => void }) {
  const { t, language: pageLanguage } = useTexts()
  const plan = useCalmPlan((state) => state.plan)
  const languages = useShownLanguages()
  const findingCount = plan === null ? 0 : findingsOf(plan).length
  return (
    <footer className={styles['foot']} data-region="foot" aria-label={t('editor:status.name')}>
      <SaveWords />
      {plan !== null && (
        <>
          {languages.map((language) => {
            const words = wordCount(plan, language)
            const missing = missingTexts(plan, language).length
            const code = language.toUpperCase()
            return (
              <span key={language} className={styles['footPart']}>
                <span>
                  {t('editor:status.words', { code, count: words, words: formatNumber(words, pageLanguage) })}
                </span>
                {missing === 0 ? (
                  <span>{t('editor:status.complete')}</span>
                ) : (
                  <button type="button" className={styles['footButton']} onClick={() => goToNextMissing(language)}>
                    {t('editor:status.missing', { count: missing })}
                  </button>
                )}
              </span>
            )
          })}
          <button type="button" className={styles['footButton']} onClick={onFindings}>
            {findingCount === 0 ? t('editor:status.noFindings') : t('editor:status.findings', { count: findingCount })}
          </button>
        </>
      )}
    </footer>
  )
}
