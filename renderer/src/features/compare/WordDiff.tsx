import styles from './changes.module.css'
import { readableWords } from './readableWords.ts'
import { sideWords } from './sideWords.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { MarkedWords } from '../../ui/MarkedWords.tsx'
import type { Language } from '../../../../core/plan/localized.ts'
import type { WordChange } from '../../../../core/text/wordDiff.ts'

export type DiffView = 'inline' | 'sideBySide'

type WordDiffProps = Readonly<{ words: readonly WordChange[]; lang: Language; view: DiffView }>

/** A text with what went and what came, marked by line and colour and said to those who only hear it. */
export function WordDiff({ words: all, lang, view }: WordDiffProps) {
  const { t } = useTexts()
  const words = readableWords(all)
  if (view === 'inline') return <Words words={words} lang={lang} />
  return (
    <div className={styles['sides']}>
      <div>
        <p className={styles['sideLabel']}>{t('compare:old')}</p>
        <Words words={sideWords(words, 'old')} lang={lang} />
      </div>
      <div>
        <p className={styles['sideLabel']}>{t('compare:new')}</p>
        <Words words={sideWords(words, 'new')} lang={lang} />
      </div>
    </div>
  )
}

function Words({ words, lang }: Omit<WordDiffProps, 'view'>) {
  const { t, language } = useTexts()
  if (words.length === 0) return <p className={styles['none']}>{t('compare:noText')}</p>
  return (
    <p className={styles['words']} lang={lang}>
      <MarkedWords
        words={words}
        pageLang={language}
        addedLabel={t('compare:word.added')}
        removedLabel={t('compare:word.removed')}
      />
    </p>
  )
}
