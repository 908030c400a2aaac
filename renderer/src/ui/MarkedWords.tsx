import styles from './MarkedWords.module.css'
import type { Language } from '../../../core/plan/localized.ts'
import type { WordChange } from '../../../core/text/wordDiff.ts'

type MarkedWordsProps = Readonly<{
  words: readonly WordChange[]
  /** language of the page, in which the marks are said */
  pageLang: Language
  /** said before what came and what went, to those who only hear it */
  addedLabel: string
  removedLabel: string
}>

/** Words with what went and what came among them, marked by line and colour; the caller gives the paragraph. */
export function MarkedWords({ words, pageLang, addedLabel, removedLabel }: MarkedWordsProps) {
  return words.map((word, position) => {
    if (word.op === 'same') return <span key={position}>{word.text}</span>
    const Marked = word.op
    return (
      <Marked key={position} className={styles[word.op]}>
        <span className="visuallyHidden" lang={pageLang}>
          {word.op === 'ins' ? addedLabel : removedLabel}{' '}
        </span>
        {word.text}
      </Marked>
    )
  })
}
