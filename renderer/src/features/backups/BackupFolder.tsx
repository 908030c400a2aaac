import styles from './backups.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { chooseBackupFolder } from '../../state/backupStore.ts'
import { Button } from '../../ui/Button.tsx'
import type { BackupStatus } from '../../../../core/bridge/backups.ts'

/** Where the backups lie, and the choice of another place where the host has one. */
export function BackupFolder({ status, isBusy }: { readonly status: BackupStatus; readonly isBusy: boolean }) {
  const { t } = useTexts()
  const { folder, isUsualFolder, canChooseFolder } = status
  return (
    <section className={styles['part']}>
      <h3>{t('backups:folder.title')}</h3>
      <div className={styles['folder']}>
        <p className={styles['path']}>{folder}</p>
        {canChooseFolder && (
          <Button
            label={t('backups:folder.choose')}
            isBusy={isBusy}
            onPress={() => void chooseBackupFolder('picked')}
          />
        )}
        {!isUsualFolder && (
          <Button
            label={t('backups:folder.usual')}
            look="quiet"
            isBusy={isBusy}
            onPress={() => void chooseBackupFolder('usual')}
          />
        )}
      </div>
      {isUsualFolder && <p className={styles['quiet']}>{t('backups:folder.isUsual')}</p>}
      {!canChooseFolder && <p className={styles['quiet']}>{t('backups:folder.onlyInstalled')}</p>}
    </section>
  )
}
