import { useState } from 'react'

import styles from './VersionsDialog.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { nameVersion } from '../../state/versionStore.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { longestVersionName } from '../../../../core/bridge/versions.ts'

/** Keeps the plan as it is now under a name. */
export function NewVersion({ planId }: { readonly planId: string }) {
  const { t } = useTexts()
  const [name, setName] = useState('')
  const [kept, setKept] = useState('')
  const [isBusy, setBusy] = useState(false)
  const wanted = name.trim().slice(0, longestVersionName)
  const keep = async (): Promise<void> => {
    if (wanted === '' || isBusy) return
    setBusy(true)
    if (await nameVersion(planId, wanted)) {
      setKept(wanted)
      setName('')
    }
    setBusy(false)
  }
  return (
    <div>
      <div className={styles['new']}>
        <TextInput
          label={t('versions:create.label')}
          description={t('versions:create.hint')}
          value={name}
          onChange={setName}
          onSubmit={() => void keep()}
          autoFocus
        />
        <Button
          label={t('versions:create.button')}
          look="main"
          isBusy={isBusy}
          isDisabled={wanted === ''}
          onPress={() => void keep()}
        />
      </div>
      <p role="status" className={styles['kept']}>
        {kept !== '' && t('versions:create.kept', { name: kept })}
      </p>
    </div>
  )
}
