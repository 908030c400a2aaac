import styles from './status.module.css'
import { formatPlanDate } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { languages } from '../../../../core/plan/localized.ts'
import type { PlanStatus } from '../../../../core/plan/statusSchema.ts'

/** Why and when the plan was opened again after its adoption, and what had been in force until then. */
export function Amendments({ amendments }: Pick<PlanStatus, 'amendments'>) {
  const { t, language } = useTexts()
  return (
    <section className={styles['block']} aria-labelledby="amendmentsTitle">
      <h3 id="amendmentsTitle">{t('status:amendments.title')}</h3>
      <ol className={styles['amendments']}>
        {amendments.map(({ id, reason, at, resolution, adoptedOn }, position) => (
          <li key={id}>
            <p className={styles['name']}>{t('status:amendments.item', { number: position + 1 })}</p>
            {languages.map(
              (one) =>
                reason[one] !== '' && (
                  <p key={one} lang={one}>
                    {reason[one]}
                  </p>
                ),
            )}
            <p className={styles['quiet']}>
              {t('status:amendments.opened', {
                date: at === null ? '–' : formatPlanDate(at, language),
                resolution,
                adoptedOn: adoptedOn === null ? '–' : formatPlanDate(adoptedOn, language),
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
