import {
  CheckboxButton,
  CheckboxField,
  Label,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
} from 'react-aria-components'

import styles from './fields.module.css'
import { Icon } from './Icon.tsx'
import type { Option } from './Select.tsx'

type CheckboxProps = Readonly<{
  label: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isReadOnly?: boolean
  isDisabled?: boolean
  onFocus?: () => void
}>

export function Checkbox({ label, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest}>
      <CheckboxButton className={styles['choice'] ?? ''}>
        <span className={styles['mark']}>
          <Icon name="check" size={14} />
        </span>
        {label}
      </CheckboxButton>
    </CheckboxField>
  )
}

type RadioGroupProps<Value extends string> = Readonly<{
  label: string
  options: readonly Option<Value>[]
  value: Value
  onChange: (value: Value) => void
  isLabelHidden?: boolean
}>

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, value, onChange, isLabelHidden = false } = props
  return (
    <AriaRadioGroup
      className={styles['group'] ?? ''}
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen)
        if (option !== undefined) onChange(option.value)
      }}
    >
      <Label className={isLabelHidden ? 'visuallyHidden' : (styles['label'] ?? '')}>{label}</Label>
      <div className={styles['row']}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className={styles['choice'] ?? ''}>
              <span className={[styles['mark'], styles['round']].join(' ')} />
              {option.label}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  )
}
