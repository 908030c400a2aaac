import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'

import styles from './fields.module.css'
import { Icon } from './Icon.tsx'

export type Option<Value extends string> = Readonly<{ value: Value; label: string }>

type SelectProps<Value extends string> = Readonly<{
  label: string
  options: readonly Option<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  placeholder: string
  isDisabled?: boolean
  isLabelHidden?: boolean
  onFocus?: () => void
}>

/** One choice out of a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChange, placeholder, isLabelHidden = false, ...rest } = props
  return (
    <AriaSelect
      className={styles['field'] ?? ''}
      value={value}
      placeholder={placeholder}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen !== undefined) onChange(chosen.value)
      }}
      {...rest}
    >
      <Label className={isLabelHidden ? 'visuallyHidden' : (styles['label'] ?? '')}>{label}</Label>
      <Button className={styles['select'] ?? ''}>
        <SelectValue className={styles['selectValue'] ?? ''} />
        <Icon name="expand" size={16} />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles['option'] ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
