import styles from './editor.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'

/** Above a plan that a newer version of the application has saved. */
export function NewerBanner() {
  const { t } = useTexts()
  return (
    <div className={styles['banner']} role="status">
      <Icon name="lock" size={16} />
      <strong>{t('status:newer.title')}</strong>
      <span>{t('status:newer.text')}</span>
    </div>
  )
}
