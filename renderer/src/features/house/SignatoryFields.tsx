import styles from './house.module.css'
import { LocalizedFields } from './LocalizedFields.tsx'
import { shortened } from './shortened.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { changeStyle } from '../../state/houseStore.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { Signatory } from '../../../../core/house/houseStyle.ts'

/** Who signs, in the order of signing. */
export function SignatoryFields({ signatories }: { readonly signatories: readonly Signatory[] }) {
  const { t } = useTexts()
  const write = (position: number, signatory: Signatory): void =>
    changeStyle({ signatories: signatories.map((each, at) => (at === position ? signatory : each)) })
  return (
    <section className={styles['section']}>
      <h3>{t('house:signatories.title')}</h3>
      {signatories.length === 0 && <p className={styles['quiet']}>{t('house:signatories.empty')}</p>}
      {signatories.map((signatory, position) => (
        // Rows have no identity of their own: what is written belongs to the place in the order.
        <div key={position} className={styles['person']}>
          <div className={styles['personName']}>
            <TextInput
              label={t('house:signatories.name', { number: position + 1 })}
              value={signatory.name}
              autoFocus={signatory.name === '' && signatory.role.sk === '' && signatory.role.en === ''}
              onChange={(name) => write(position, { ...signatory, name: shortened(name) })}
            />
            <IconButton
              label={t('house:signatories.remove', { number: position + 1 })}
              icon="trash"
              onPress={() => changeStyle({ signatories: signatories.filter((_, at) => at !== position) })}
            />
          </div>
          <LocalizedFields
            label={t('house:signatories.role', { number: position + 1 })}
            value={signatory.role}
            onChange={(role) => write(position, { ...signatory, role })}
          />
        </div>
      ))}
      {signatories.length < mostSignatories && (
        <div>
          <Button
            label={t('house:signatories.add')}
            icon="add"
            onPress={() => changeStyle({ signatories: [...signatories, { name: '', role: { sk: '', en: '' } }] })}
          />
        </div>
      )}
    </section>
  )
}

const mostSignatories = 6
