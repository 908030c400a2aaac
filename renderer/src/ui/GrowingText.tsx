import styles from './textFields.module.css'
import type { Language } from '../../../core/plan/localized.ts'

type GrowingTextProps = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  isReadOnly: boolean
  lang?: Language
  placeholder?: string
  describedBy?: string
}>

/** One line of text that wraps and grows instead of hiding its end. */
export function GrowingText({ label, value, onChange, isReadOnly, lang, placeholder, describedBy }: GrowingTextProps) {
  return (
    <textarea
      className={styles['text']}
      rows={1}
      aria-label={label}
      value={value}
      readOnly={isReadOnly}
      spellCheck
      {...(lang === undefined ? {} : { lang })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      // It is one line: a pasted line break becomes a space.
      onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/gu, ' '))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
    />
  )
}
