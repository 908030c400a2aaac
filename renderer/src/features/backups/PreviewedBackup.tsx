import styles from './backups.module.css'
import { PreviewedBeside } from './PreviewedBeside.tsx'
import { PreviewedPlan } from './PreviewedPlan.tsx'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { BackupPreview } from '../../../../core/bridge/backups.ts'

/** What a backup holds next to what is here now, plan by plan, then the rest; each is restored on its own. */
export function PreviewedBackup({ preview, isBusy }: { readonly preview: BackupPreview; readonly isBusy: boolean }) {
  const { t, language } = useTexts()
  const { plans, onlyHere } = preview
  const titles = onlyHere.map(({ title }) => titleText(t, title, language).text).join(', ')
  return (
    <>
      <p className={styles['quiet']}>{t('backups:preview.text')}</p>
      {plans.length === 0 && <p>{t('backups:preview.empty')}</p>}
      <ul className={styles['plans']}>
        {plans.map((plan) => (
          <PreviewedPlan key={plan.planId} backup={preview.name} plan={plan} isBusy={isBusy} />
        ))}
      </ul>
      {onlyHere.length > 0 && (
        <p className={styles['quiet']}>{t('backups:preview.onlyHere', { count: onlyHere.length, titles })}</p>
      )}
      <PreviewedBeside preview={preview} isBusy={isBusy} />
    </>
  )
}
