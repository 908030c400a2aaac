import { Input, Label, Text, TextField } from 'react-aria-components'

import styles from './fields.module.css'
import type { Language } from '../../../core/plan/localized.ts'

type TextInputProps = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  /** a short help under the label */
  description?: string
  /** language of what is typed, when it may differ from the page's */
  lang?: Language
  type?: 'text' | 'email' | 'url' | 'tel' | 'search'
  isReadOnly?: boolean
  isRequired?: boolean
  isLabelHidden?: boolean
  autoFocus?: boolean
  placeholder?: string
  onSubmit?: () => void
  onFocus?: () => void
  onBlur?: () => void
}>

export function TextInput(props: TextInputProps) {
  const { label, description, lang, placeholder, isLabelHidden = false, onSubmit, type = 'text', ...rest } = props
  return (
    <TextField className={styles['field'] ?? ''} type={type} {...rest}>
      <Label className={isLabelHidden ? 'visuallyHidden' : (styles['label'] ?? '')}>{label}</Label>
      <Input
        className={styles['input'] ?? ''}
        {...(lang === undefined ? {} : { lang })}
        {...(placeholder === undefined ? {} : { placeholder })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || onSubmit === undefined) return
          // The rest of the key press would go to whatever has the focus by then, and press it.
          event.preventDefault()
          onSubmit()
        }}
      />
      {description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
    </TextField>
  )
}
