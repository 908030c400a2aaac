import styles from './changes.module.css'
import { readableWords } from './readableWords.ts'
import type { SideName } from './sideNames.ts'
import { sideWords } from './sideWords.ts'
import { useSideNames } from './useSideNames.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { MarkedWords } from '../../ui/MarkedWords.tsx'
import type { Language } from '../../../../core/plan/localized.ts'
import type { WordChange } from '../../../../core/text/wordDiff.ts'

export type DiffView = 'inline' | 'sideBySide'

type WordDiffProps = Readonly<{ words: readonly WordChange[]; lang: Language; view: DiffView }>

/** A text with what went and what came, marked by line and colour and said to those who only hear it. */
export function WordDiff({ words: all, lang, view }: WordDiffProps) {
  const names = useSideNames()
  const words = readableWords(all)
  if (view === 'inline') return <Words words={words} lang={lang} />
  return (
    <div className={styles['sides']}>
      <div>
        <SideLabel name={names?.old} />
        <Words words={sideWords(words, 'old')} lang={lang} />
      </div>
      <div>
        <SideLabel name={names?.new} />
        <Words words={sideWords(words, 'new')} lang={lang} />
      </div>
    </div>
  )
}

function SideLabel({ name }: { readonly name: SideName | undefined }) {
  return (
    <p className={styles['sideLabel']} lang={name?.lang}>
      {name?.text}
    </p>
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
