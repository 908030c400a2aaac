import styles from './backups.module.css'
import { troubleKeys } from './newsText.ts'
import { ShrunkQuestion } from './ShrunkQuestion.tsx'
import { whenText } from './whenText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { BackupStatus } from '../../../../core/bridge/backups.ts'

/** In words: the last backup, what it holds, and what is wrong or asked. */
export function BackupState({ status, isBusy }: { readonly status: BackupStatus; readonly isBusy: boolean }) {
  const { t, language } = useTexts()
  const { last, shrunk, trouble } = status
  return (
    <section className={styles['part']}>
      {last === null ? (
        <p>{t('backups:status.none')}</p>
      ) : (
        <div className={styles['last']}>
          <Icon name="check" />
          <div>
            <p className={styles['strong']}>{lastText(last)}</p>
            <p className={styles['quiet']}>{t('backups:status.plans', { count: last.plans })}</p>
          </div>
        </div>
      )}
      {trouble !== null && (
        <div className={styles['warning']}>
          <Icon name="warning" />
          <div>
            <h3>{t('backups:trouble.title')}</h3>
            <p>{t(troubleKeys[trouble.code])}</p>
            <p>{t('backups:trouble.kept')}</p>
          </div>
        </div>
      )}
      {shrunk !== null && <ShrunkQuestion shrunk={shrunk} isBusy={isBusy} />}
      <p className={styles['quiet']}>{t('backups:status.rhythm')}</p>
    </section>
  )

  function lastText({ at, verifiedAt }: NonNullable<BackupStatus['last']>): string {
    const when = whenText(t, at, language)
    const verified = whenText(t, verifiedAt, language)
    return when === verified
      ? t('backups:status.verified', { when })
      : t('backups:status.verifiedAgain', { when, verified })
  }
}
