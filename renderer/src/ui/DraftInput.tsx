import { useId, useState } from 'react'

import styles from './textFields.module.css'

type DraftInputProps<Value> = Readonly<{
  label: string
  value: Value | null
  onChange: (value: Value | null) => void
  /** how the value is shown and what is typed over */
  format: (value: Value) => string
  /** what was typed as a value; null for nothing, undefined when it can not be understood */
  parse: (typed: string) => Value | null | undefined
  /** said when it can not be understood */
  wrongText: string
  isReadOnly: boolean
  /** what was typed here before and could not be understood, so that leaving the form does not lose it */
  unreadable: Readonly<{ typed: string | null; keep: (typed: string | null) => void }>
  placeholder?: string
  /** a unit written behind the value, such as € */
  unit?: string
  isNumeric?: boolean
}>

/**
 * A value that is typed as words or digits: a date, an amount. It is read when the person leaves it, presses Enter
 * or a shortcut; what can not be understood stays as typed, with the reason, and nothing is written.
 */
export function DraftInput<Value extends string | number>(props: DraftInputProps<Value>) {
  const {
    label,
    value,
    onChange,
    format,
    parse,
    wrongText,
    isReadOnly,
    unreadable,
    placeholder,
    unit,
    isNumeric = false,
  } = props
  const [typed, setTyped] = useState<string | null>(unreadable.typed)
  const [isWrong, setWrong] = useState(unreadable.typed !== null)
  const messageId = useId()
  const known = value === null ? '' : format(value)
  return (
    <div className={styles['draft']}>
      <div className={styles['unitRow']}>
        <input
          className={[styles['text'], isNumeric ? styles['numeric'] : ''].join(' ')}
          aria-label={label}
          value={typed ?? known}
          readOnly={isReadOnly}
          autoComplete="off"
          inputMode={isNumeric ? 'decimal' : 'text'}
          aria-invalid={isWrong}
          {...(isWrong ? { 'aria-describedby': messageId } : {})}
          {...(placeholder === undefined || isReadOnly ? {} : { placeholder })}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed !== null) {
              setTyped(null)
              setWrong(false)
              unreadable.keep(null)
              event.stopPropagation()
            } else if (event.key === 'Enter' || event.ctrlKey || event.metaKey) settle()
          }}
        />
        {unit !== undefined && (known !== '' || !isReadOnly) && <span aria-hidden="true">{unit}</span>}
      </div>
      {isWrong && (
        <p id={messageId} className={styles['wrong']} role="alert">
          {wrongText}
        </p>
      )}
    </div>
  )

  function settle(): void {
    if (typed === null) return
    const parsed = parse(typed)
    setWrong(parsed === undefined)
    unreadable.keep(parsed === undefined ? typed : null)
    if (parsed === undefined) return
    setTyped(null)
    if (parsed !== value) onChange(parsed)
  }
}
