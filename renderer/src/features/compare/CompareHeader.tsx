import styles from './CompareScreen.module.css'
import { formatPlanDate } from '../../i18n/format.ts'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { backToLibrary } from '../../state/openPlan.ts'
import { showScreen } from '../../state/uiStore.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Plan } from '../../../../core/plan/schema.ts'
import { isAdopted } from '../../../../core/plan/statusRules.ts'

/** Which two plans are compared, and the way back. */
export function CompareHeader({ old, new: now }: { readonly old: Plan | null; readonly new: Plan | null }) {
  const { t } = useTexts()
  return (
    <header className={styles['header']}>
      <div className={styles['headerRow']}>
        <IconButton label={t('common:back')} icon="back" onPress={() => void backToLibrary()} />
        <p className={styles['screenName']} aria-hidden="true">
          {t('compare:title')}
        </p>
        {old !== null && now !== null && (
          <div className={styles['pair']}>
            <PlanName plan={old} />
            <Icon name="forward" />
            <PlanName plan={now} />
            <Button
              label={t('compare:swap')}
              icon="compare"
              look="quiet"
              onPress={() =>
                showScreen({
                  name: 'compare',
                  old: { planId: now.id, version: null },
                  new: { planId: old.id, version: null },
                })
              }
            />
          </div>
        )}
      </div>
    </header>
  )
}

/** What kind of plan it is, its title and its time: right on whichever side it stands. */
function PlanName({ plan }: { readonly plan: Plan }) {
  const { t, language } = useTexts()
  const { text, lang } = titleText(t, plan.title, language)
  const { start, end } = plan.period
  return (
    <div className={styles['plan']}>
      <p className={styles['planLabel']}>
        {t(isAdopted(plan) ? 'status:banner.title' : `enums:origin.${plan.origin.kind}`)}
      </p>
      <p className={styles['planTitle']} lang={lang}>
        {text}
      </p>
      {start !== null && end !== null && (
        <p className={styles['planPeriod']}>
          {t('compare:period', { start: formatPlanDate(start, language), end: formatPlanDate(end, language) })}
        </p>
      )}
    </div>
  )
}
