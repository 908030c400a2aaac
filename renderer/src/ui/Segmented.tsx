import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

import styles from './Segmented.module.css'

type SegmentedProps<Value extends string> = Readonly<{
  label: string
  /** `name` is what a screen reader says where the visible word is short */
  options: readonly Readonly<{ value: Value; label: string; name?: string }>[]
  value: Value
  onChange: (value: Value) => void
}>

/** A few choices side by side, one of them on. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles['group'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value))
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className={styles['option'] ?? ''}
          aria-label={option.name ?? option.label}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
