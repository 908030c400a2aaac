import type { ReactNode } from 'react'

import styles from './LanguagePair.module.css'
import type { Language } from '../../../core/plan/localized.ts'

export type LanguageCell = Readonly<{
  language: Language
  /** the language in the page's words: "slovensky" */
  name: string
  /** the word for a text that is not there yet, or null */
  missing: string | null
  /** "420 / 3 000", or null where no length is advised */
  length: string | null
  /** the text is longer than advised; said in words */
  tooLong: string | null
  content: ReactNode
}>

/** Slovak and English of one field: one row and one height; under each other where the column is narrow or dense. */
export function LanguagePair({
  cells,
  layout = 'row',
}: {
  readonly cells: readonly LanguageCell[]
  readonly layout?: 'row' | 'stack'
}) {
  return (
    <div className={styles[layout]} data-count={cells.length}>
      {cells.map((cell) => (
        <div key={cell.language} className={styles['cell']} data-language={cell.language}>
          <p className={styles['meta']}>
            <span className={styles['language']}>{layout === 'row' ? cell.name : cell.language.toUpperCase()}</span>
            {cell.missing !== null && <span className={styles['missing']}>{cell.missing}</span>}
            {cell.length !== null && <span className={styles['length']}>{cell.length}</span>}
            {cell.tooLong !== null && <span className={styles['tooLong']}>{cell.tooLong}</span>}
          </p>
          {cell.content}
        </div>
      ))}
    </div>
  )
}
