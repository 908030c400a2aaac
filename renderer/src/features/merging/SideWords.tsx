import styles from './merging.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import { wordDiff } from '../../../../core/text/wordDiff.ts'

type SideWordsProps = Readonly<{
  /** what the text grew from; null shows the text alone */
  before: string | null
  text: string
  /** said where there is no text */
  none: string
  /** language of the text; the page's where it has none of its own */
  lang?: Language | undefined
}>

/** A text with its differences from the one before, marked by line and colour and said to those who only hear it. */
export function SideWords({ before, text, none, lang }: SideWordsProps) {
  const { t, language } = useTexts()
  if (text === '' && (before === null || before === '')) return <p className={styles['none']}>{none}</p>
  const words = before === null ? null : wordDiff(before, text)
  const common = words?.filter(({ op }) => op === 'same').reduce((sum, word) => sum + word.text.length, 0) ?? 0
  // A text written anew reads better whole than word by word.
  if (words === null || common < text.length * leastCommon)
    return text === '' ? (
      <p className={styles['none']}>{none}</p>
    ) : (
      <p className={styles['words']} lang={lang}>
        {words === null ? text : <ins className={styles['ins']}>{text}</ins>}
      </p>
    )
  return (
    <p className={styles['words']} lang={lang}>
      {words.map((word, position) => {
        if (word.op === 'same') return <span key={position}>{word.text}</span>
        const Marked = word.op
        return (
          <Marked key={position} className={styles[word.op]}>
            <span className="visuallyHidden" lang={language}>
              {t(word.op === 'ins' ? 'merge:word.added' : 'merge:word.removed')}{' '}
            </span>
            {word.text}
          </Marked>
        )
      })}
    </p>
  )
}

/** Below this share of common text, words marked one by one are harder to read than the text as a whole. */
const leastCommon = 0.35
