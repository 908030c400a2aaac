import { useEffect, useRef, useState } from 'react'

import styles from './PresetBar.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import {
  deleteChoice,
  isSameChoice,
  loadExportChoices,
  nameChoice,
  renameChoice,
  useExportChoices,
} from '../../state/exportChoices.ts'
import { chooseExport, useExport } from '../../state/exportStore.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { NamedChoice } from '../../../../core/bridge/exportChoices.ts'

/** The choices a person has named: picked here, and named, renamed and deleted here. */
export function PresetBar({ isDisabled }: { readonly isDisabled: boolean }) {
  const { t } = useTexts()
  const named = useExportChoices((state) => state.named)
  const choice = useExport((state) => state.choice)
  const [picked, setPicked] = useState('')
  const [naming, setNaming] = useState<NamedChoice | 'new' | null>(null)
  useEffect(() => void loadExportChoices(), [])

  // What had the focus may be gone with what it did; it goes to the first thing of the bar.
  const bar = useRef<HTMLDivElement>(null)
  const isFocusWanted = useRef(false)
  useEffect(() => {
    if (!isFocusWanted.current || naming !== null) return
    isFocusWanted.current = false
    bar.current?.querySelector('button')?.focus()
  }, [naming, named])
  const leaveNaming = (): void => {
    isFocusWanted.current = true
    setNaming(null)
  }
  const fitting = named.filter((each) => isSameChoice(each.choice, choice))
  const current = fitting.find(({ name }) => name === picked) ?? fitting[0] ?? null

  if (naming !== null)
    return (
      <NameForm
        usual={naming === 'new' ? '' : naming.name}
        onLeave={leaveNaming}
        onName={(name) => {
          void (naming === 'new' ? nameChoice(name, choice) : renameChoice(naming, name))
          setPicked(name.trim())
          leaveNaming()
        }}
      />
    )
  return (
    <div ref={bar} className={styles['bar']}>
      {named.length > 0 && (
        <div className={styles['pick']}>
          <Select<string>
            label={t('export:choices.label')}
            placeholder={t('export:choices.placeholder')}
            options={named.map(({ name }) => ({ value: name, label: name }))}
            value={current?.name ?? null}
            isDisabled={isDisabled}
            onChange={(name) => {
              const wanted = named.find((each) => each.name === name)
              if (wanted === undefined) return
              setPicked(name)
              chooseExport(wanted.choice)
            }}
          />
          {current !== null && (
            <ActionMenu
              label={t('export:choices.more', { name: current.name })}
              actions={[
                { id: 'rename', label: t('export:choices.rename'), onAction: () => setNaming(current) },
                {
                  id: 'delete',
                  label: t('export:choices.delete'),
                  icon: 'trash',
                  isDanger: true,
                  onAction: () => {
                    isFocusWanted.current = true
                    void deleteChoice(current)
                  },
                },
              ]}
            />
          )}
        </div>
      )}
      {/* Always there: where it came and went, all below it moved with each choice. */}
      <Button
        label={t('export:choices.keep')}
        icon="add"
        look="quiet"
        isDisabled={isDisabled || current !== null}
        onPress={() => setNaming('new')}
      />
      {named.length === 0 && <p className={styles['help']}>{t('export:choices.none')}</p>}
    </div>
  )
}

type NameFormProps = Readonly<{ usual: string; onName: (name: string) => void; onLeave: () => void }>

function NameForm({ usual, onName, onLeave }: NameFormProps) {
  const { t } = useTexts()
  const [name, setName] = useState(usual)
  const finish = (): void => {
    if (name.trim() !== '') onName(name)
  }
  return (
    <div className={styles['bar']}>
      <div className={styles['name']}>
        <TextInput
          label={t('export:choices.name')}
          value={name}
          autoFocus
          onChange={(words) => setName(words.slice(0, longestName))}
          onSubmit={finish}
        />
      </div>
      <Button label={t('common:cancel')} onPress={onLeave} />
      <Button
        label={t('export:choices.save')}
        icon="check"
        look="main"
        isDisabled={name.trim() === ''}
        onPress={finish}
      />
    </div>
  )
}

const longestName = 60
