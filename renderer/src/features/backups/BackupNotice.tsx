import { useEffect } from 'react'

import styles from './backups.module.css'
import { troubleKeys } from './newsText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { refreshBackupStatus, useBackups } from '../../state/backupStore.ts'
import { showDialog } from '../../state/uiStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

/** A line in the library when backups need the person: one shrank, or they can not be made. */
export function BackupNotice() {
  const { t } = useTexts()
  const status = useBackups((state) => state.status)
  useEffect(() => void refreshBackupStatus(), [])
  if (status === null || (status.shrunk === null && status.trouble === null)) return null
  return (
    <section className={styles['notice']} aria-label={t('backups:title')}>
      <Icon name="warning" />
      <p>{status.trouble === null ? t('backups:notice.shrunk') : t(troubleKeys[status.trouble.code])}</p>
      <Button label={t('backups:notice.open')} onPress={() => showDialog({ name: 'backups' })} />
    </section>
  )
}
