import styles from './editor.module.css'
import { formatTime } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Holder } from '../../../../core/bridge/library.ts'

/** Above a plan that somebody else is writing: who, and since when. */
export function LockBanner({ holder }: { readonly holder: Holder }) {
  const { t, language } = useTexts()
  const { user, host, since } = holder
  const time = formatTime(since, language)
  return (
    <div className={styles['banner']} role="status">
      <Icon name="lock" size={16} />
      <strong>{t('common:lock.title')}</strong>
      <span>{host === '' ? t('common:lock.textUnnamed') : t('common:lock.text', { user, host, time })}</span>
    </div>
  )
}
