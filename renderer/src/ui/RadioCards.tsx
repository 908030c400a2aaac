import { useId } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'

import styles from './choices.module.css'
import type { Option } from './Select.tsx'

type RadioCardsProps<Value extends string> = Readonly<{
  label: string
  options: readonly (Option<Value> & { readonly description: string })[]
  value: Value
  onChange: (value: Value) => void
  isDisabled?: boolean
}>

/** One choice out of a few that need a line of explanation each. */
export function RadioCards<Value extends string>({ label, options, value, onChange, ...rest }: RadioCardsProps<Value>) {
  return (
    <RadioGroup
      className={styles['cards'] ?? ''}
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen)
        if (option !== undefined) onChange(option.value)
      }}
      {...rest}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['deck']}>
        {options.map((option) => (
          <Card key={option.value} {...option} />
        ))}
      </div>
    </RadioGroup>
  )
}

function Card({
  value,
  label,
  description,
}: {
  readonly value: string
  readonly label: string
  readonly description: string
}) {
  const textId = useId()
  return (
    <RadioField value={value} aria-label={label} aria-describedby={textId}>
      <RadioButton className={styles['card'] ?? ''}>
        <span className={styles['dot']} />
        <span>
          <span className={styles['cardTitle']}>{label}</span>
          <span id={textId} className={styles['cardText']}>
            {description}
          </span>
        </span>
      </RadioButton>
    </RadioField>
  )
}
