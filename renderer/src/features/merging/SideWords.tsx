import styles from './merging.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { MarkedWords } from '../../ui/MarkedWords.tsx'
import type { Language } from '../../../../core/plan/localized.ts'
import { wordDiff } from '../../../../core/text/wordDiff.ts'
import type { WordChange } from '../../../../core/text/wordDiff.ts'

type SideWordsProps = Readonly<{
  /** what the text grew from; null shows the text alone */
  before: string | null
  text: string
  /** said where there is no text */
  none: string
  /** language of the text; the page's where it has none of its own */
  lang?: Language | undefined
  /** false where the text before stands beside it anyway */
  showsBefore?: boolean
}>

/** A text with its differences from the one before, marked by line and colour and said to those who only hear it. */
export function SideWords({ before, text, none, lang, showsBefore = false }: SideWordsProps) {
  const { t, language } = useTexts()
  const old = showsBefore ? (before ?? '') : ''
  if (text === '' && old === '') return <p className={styles['none']}>{none}</p>
  if (before === null)
    return (
      <p className={styles['words']} lang={lang}>
        {text}
      </p>
    )
  const words = readable(wordDiff(before, text), old, text)
  return (
    <p className={styles['words']} lang={lang}>
      <MarkedWords
        words={words}
        pageLang={language}
        addedLabel={t('merge:word.added')}
        removedLabel={t('merge:word.removed')}
      />
    </p>
  )
}

/** Below this share of common text, words marked one by one are harder to read than the texts as a whole. */
const leastCommon = 0.35

function readable(words: readonly WordChange[], old: string, text: string): readonly WordChange[] {
  const common = words.filter(({ op }) => op === 'same').reduce((sum, word) => sum + word.text.length, 0)
  if (common > 0 && common >= Math.max(old.length, text.length) * leastCommon) return words
  const whole: readonly WordChange[] = [
    { op: 'del', text: old === '' || text === '' ? old : `${old}\n` },
    { op: 'ins', text },
  ]
  return whole.filter((word) => word.text !== '')
}
