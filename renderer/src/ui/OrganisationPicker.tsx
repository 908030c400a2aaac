import { useState } from 'react'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Tag, TagGroup, TagList } from 'react-aria-components'

import fieldStyles from './fields.module.css'
import { Icon } from './Icon.tsx'
import styles from './OrganisationPicker.module.css'
import { fold } from '../../../core/text/fold.ts'

export type PickerItem = Readonly<{ id: string; name: string; note: string }>

type OrganisationPickerProps = Readonly<{
  label: string
  items: readonly PickerItem[]
  picked: readonly string[]
  /** one thing or several */
  isSingle?: boolean
  isReadOnly: boolean
  onPick: (ids: readonly string[]) => void
  /** a name that is not in the list yet */
  onAdd: (name: string) => void
  texts: Readonly<{ placeholder: string; add: (name: string) => string; remove: string; nothing: string; open: string }>
}>

/** Picks from a list that grows: what is typed and not found is added at once. Diacritics need not be typed. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { label, items, picked, isSingle = false, isReadOnly, onPick, onAdd, texts } = props
  const chosen = picked.flatMap((id) => items.filter((item) => item.id === id))
  const single = isSingle ? (chosen[0] ?? null) : null
  // null while nothing is being typed
  const [typed, setTyped] = useState<string | null>(null)
  const wanted = typed ?? ''
  const exact = items.find((item) => fold(item.name) === fold(wanted))
  const options = optionsFor(wanted)
  const chips = !isSingle && chosen.length > 0 && (
    <TagGroup
      aria-label={label}
      {...(isReadOnly ? {} : { onRemove: (keys) => onPick(picked.filter((id) => !keys.has(id))) })}
    >
      <TagList className={styles['chips'] ?? ''} items={chosen}>
        {(item) => (
          <Tag id={item.id} textValue={item.name} className={styles['chip'] ?? ''}>
            {item.name}
            {!isReadOnly && (
              <Button slot="remove" aria-label={texts.remove} className={styles['remove'] ?? ''}>
                <Icon name="close" size={14} />
              </Button>
            )}
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
  if (isReadOnly)
    return (
      <div className={styles['picker']}>
        {chips}
        {(isSingle || chosen.length === 0) && <p className={styles['still']}>{single?.name ?? texts.nothing}</p>}
      </div>
    )
  return (
    <div className={styles['picker']}>
      {chips}
      <ComboBox
        aria-label={label}
        className={styles['box'] ?? ''}
        items={options}
        inputValue={typed ?? single?.name ?? ''}
        onInputChange={(text) => setTyped(text === (single?.name ?? '') ? null : text)}
        value={null}
        onChange={(key) => {
          if (key !== null) choose(String(key))
        }}
        menuTrigger="focus"
        allowsCustomValue
        allowsEmptyCollection={false}
        onBlur={leave}
      >
        <div className={styles['row']}>
          <Input
            className={styles['input'] ?? ''}
            placeholder={texts.placeholder}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped(null)
              // An option the arrows point at is chosen by the list itself.
              else if (event.key === 'Enter' && wanted.trim() !== '' && !hasPointedOption(event.currentTarget)) {
                event.preventDefault()
                takeTyped()
              }
            }}
          />
          <Button className={styles['open'] ?? ''} aria-label={texts.open}>
            <Icon name="expand" size={16} />
          </Button>
        </div>
        <Popover className={fieldStyles['popover'] ?? ''}>
          <ListBox<PickerItem>>
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.name} className={fieldStyles['option'] ?? ''}>
                {item.id === addId && <Icon name="add" size={16} />}
                <span>{item.name}</span>
                <span className={styles['note']}>{item.note}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )

  function optionsFor(text: string): readonly PickerItem[] {
    const sought = fold(text)
    const found = items.filter((item) => (isSingle || !picked.includes(item.id)) && fold(item.name).includes(sought))
    return sought === '' || exact !== undefined
      ? found
      : [...found, { id: addId, name: texts.add(text.trim()), note: '' }]
  }

  function choose(id: string): void {
    setTyped(null)
    if (id === addId) onAdd(wanted.trim())
    else onPick(isSingle ? [id] : [...picked, id])
  }

  function takeTyped(): void {
    if (exact === undefined) choose(addId)
    else if (picked.includes(exact.id)) setTyped(null)
    else choose(exact.id)
  }

  /**
   * An emptied field means nobody; a name typed in full is taken without opening the list. The beginning of a known
   * name stays as typed: it may have been meant as either.
   */
  function leave(): void {
    if (typed === null) return
    if (wanted.trim() === '') {
      if (isSingle && chosen.length > 0) onPick([])
      setTyped(null)
    } else if (exact !== undefined || options.length === 1) takeTyped()
  }
}

const hasPointedOption = (input: HTMLElement): boolean => input.hasAttribute('aria-activedescendant')

/** No id of a plan has this form. */
const addId = '+'
