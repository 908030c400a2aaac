import { useId } from 'react'

import { DraftInput } from './DraftInput.tsx'
import styles from './ColourField.module.css'
import { notKept } from './notKept.ts'

type ColourFieldProps = Readonly<{
  label: string
  /** the accessible name of the field with the colour's code */
  codeLabel: string
  /** RRGGBB */
  value: string
  onChange: (value: string) => void
  /** said when the code can not be understood */
  wrongText: string
  /** what the colour is like, under the field */
  description: string
}>

/** A colour: picked by eye, or typed as its code. */
export function ColourField({ label, codeLabel, value, onChange, wrongText, description }: ColourFieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['row']}>
        <input
          id={id}
          type="color"
          className={styles['swatch']}
          value={`#${value.toLowerCase()}`}
          aria-describedby={`${id}-text`}
          onChange={(event) => onChange(event.target.value.slice(1).toUpperCase())}
        />
        <DraftInput<string>
          label={codeLabel}
          value={value}
          onChange={(code) => {
            if (code !== null) onChange(code)
          }}
          format={(code) => code}
          parse={(typed) => /^#?\s*([0-9a-f]{6})$/iu.exec(typed.trim())?.[1]?.toUpperCase()}
          wrongText={wrongText}
          isReadOnly={false}
          unreadable={notKept}
        />
      </div>
      <p id={`${id}-text`} className={styles['description']} role="status">
        {description}
      </p>
    </div>
  )
}
