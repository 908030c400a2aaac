import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components'

import styles from './fields.module.css'
import { Icon } from './Icon.tsx'

/** Looks through what the screen shows; Escape empties it. Ctrl+F finds it by its data attribute. */
export function SearchField({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
}: {
  readonly label: string
  readonly placeholder: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <AriaSearchField className={styles['search'] ?? ''} value={value} onChange={onChange} data-search-field="">
      <Label className="visuallyHidden">{label}</Label>
      <Icon name="search" size={18} />
      <Input className={styles['searchInput'] ?? ''} placeholder={placeholder} />
      <Button className={styles['searchClear'] ?? ''} aria-label={clearLabel}>
        <Icon name="close" size={16} />
      </Button>
    </AriaSearchField>
  )
}
