import styles from './editor.module.css'
import { formatPlanDate } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { showStatus } from '../../state/statusActions.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { PlanStatus } from '../../../../core/plan/statusSchema.ts'

/** Above a plan the council has adopted: why it can only be read, and what to do when it must change. */
export function AdoptedBanner({ status: { resolution, adoptedOn } }: { readonly status: PlanStatus }) {
  const { t, language } = useTexts()
  const date = adoptedOn === null ? '–' : formatPlanDate(adoptedOn, language)
  return (
    <section className={styles['banner']} aria-label={t('status:banner.title')}>
      <Icon name="lock" size={16} />
      <strong>{t('status:banner.title')}</strong>
      <span className={styles['bannerWords']}>{t('status:banner.text', { resolution, date })}</span>
      <Button label={t('status:banner.button')} onPress={showStatus} />
    </section>
  )
}
