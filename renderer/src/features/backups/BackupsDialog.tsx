import { useEffect, useState } from 'react'

import { BackupFolder } from './BackupFolder.tsx'
import { BackupList } from './BackupList.tsx'
import styles from './backups.module.css'
import { BackupState } from './BackupState.tsx'
import { newsText } from './newsText.ts'
import { PreviewedBackup } from './PreviewedBackup.tsx'
import { whenText } from './whenText.ts'
import { failureText } from '../../i18n/failureText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import {
  backUpNow,
  closeBackups,
  leaveBackup,
  openBackups,
  refreshBackupStatus,
  useBackups,
} from '../../state/backupStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'

/** Whether the work is backed up, where, and the way back to an earlier state of one plan. */
export function BackupsDialog() {
  const { t, language } = useTexts()
  const { status, backups, preview, news, failure, isBusy } = useBackups()
  const [lookedAt, setLookedAt] = useState('')
  useEffect(() => void openBackups(), [])
  const isRunning = status?.isRunning === true
  useEffect(() => {
    if (!isRunning) return undefined
    // A backup begun by itself: its end is not announced.
    const timer = setInterval(() => void refreshBackupStatus(), 1500)
    return () => clearInterval(timer)
  }, [isRunning])
  const when = preview === null ? '' : whenText(t, preview.at, language)
  return (
    <Dialog
      title={preview === null ? t('backups:title') : t('backups:preview.title', { when })}
      closeLabel={t('common:close')}
      onClose={closeBackups}
      size="wide"
      actions={
        preview === null ? (
          <>
            <Button label={t('backups:now')} icon="download" isBusy={isBusy} onPress={() => void backUpNow()} />
            <Button label={t('common:done')} look="main" onPress={closeBackups} />
          </>
        ) : (
          <Button label={t('backups:preview.back')} icon="back" autoFocus onPress={leaveBackup} />
        )
      }
    >
      <div className={styles['body']}>
        <div role="status" className={styles['news'] ?? ''}>
          {news !== null && (
            <p>
              <Icon name={news.kind === 'outcome' && isBad(news.outcome) ? 'warning' : 'check'} />
              {newsText(t, news, language)}
            </p>
          )}
        </div>
        {failure !== null && (
          <p className={styles['failure']} role="alert">
            <Icon name="error" />
            {failureText(t, failure)}
          </p>
        )}
        {(isBusy || isRunning) && preview === null && <Progress label={t('backups:running')} />}
        {preview !== null ? (
          <PreviewedBackup preview={preview} isBusy={isBusy} />
        ) : (
          <>
            {status === null ? <p>{t('backups:status.loading')}</p> : <BackupState status={status} isBusy={isBusy} />}
            {status !== null && <BackupFolder status={status} isBusy={isBusy} />}
            {backups !== null && <BackupList backups={backups} lookedAt={lookedAt} onLook={setLookedAt} />}
          </>
        )}
      </div>
    </Dialog>
  )
}

const isBad = (outcome: string): boolean => outcome === 'failed' || outcome === 'shrunk'
