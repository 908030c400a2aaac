import styles from './ImportDialog.module.css'
import { formatPlanDate } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Output } from '../../../../core/bridge/contract.ts'
import { textIn } from '../../../../core/plan/localized.ts'
import type { Commitment } from '../../../../core/plan/commitmentSchema.ts'

/** The structure that was found: commitments with their dates, leads and milestones. */
export function FoundCommitments({ reading }: { readonly reading: Output<'import:read'> }) {
  const { t, language } = useTexts()
  const { plan, report } = reading
  const written = report.language ?? language
  const nameOf = (id: string): string => {
    const organisation = plan.organisations.find((candidate) => candidate.id === id)
    return organisation === undefined ? '' : textIn(organisation.name, written)
  }
  return (
    <ol className={styles['found']}>
      {plan.commitments.map((commitment) => (
        <li key={commitment.id}>
          <h3 lang={written}>{textIn(commitment.title, written) || t('common:untitledCommitment')}</h3>
          <p className={styles['quiet']}>
            {periodOf(commitment)}
            {commitment.leads.length > 0 && (
              <>
                {' · '}
                <span lang={written}>{commitment.leads.map(nameOf).join('; ')}</span>
              </>
            )}
          </p>
          {commitment.milestones.length > 0 && (
            <table className={styles['milestones']}>
              <caption className="visuallyHidden">
                {t('import:fact.milestones', { count: commitment.milestones.length })}
              </caption>
              <thead className="visuallyHidden">
                <tr>
                  <th scope="col">{t('fields:milestone.title')}</th>
                  <th scope="col">{t('fields:milestone.end')}</th>
                </tr>
              </thead>
              <tbody>
                {commitment.milestones.map((milestone) => (
                  <tr key={milestone.id}>
                    <td lang={written}>{textIn(milestone.title, written)}</td>
                    <td>{milestone.end === null ? t('import:noDate') : formatPlanDate(milestone.end, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </li>
      ))}
    </ol>
  )

  function periodOf({ start, end }: Commitment): string {
    if (start !== null && end !== null)
      return t('import:fact.period', { start: formatPlanDate(start, language), end: formatPlanDate(end, language) })
    const one = start ?? end
    return one === null ? t('import:noDates') : formatPlanDate(one, language)
  }
}
