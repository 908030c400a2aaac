import { useState } from 'react'

import { DayField } from './DayField.tsx'
import { Faults } from './Faults.tsx'
import styles from './status.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { submitPlan, today } from '../../state/statusActions.ts'
import { Button } from '../../ui/Button.tsx'
import { submissionFaults } from '../../../../core/plan/statusRules.ts'
import type { PlanStatus } from '../../../../core/plan/statusSchema.ts'

/** The day on which the adopted plan went to OGP. */
export function SubmitForm({ status }: { readonly status: PlanStatus }) {
  const { t } = useTexts()
  const [submittedOn, setSubmittedOn] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const faults = submissionFaults(status, submittedOn, today())
  function submit(): void {
    setTried(true)
    if (faults.length === 0 && submittedOn !== null) submitPlan(submittedOn)
  }
  return (
    <section className={styles['form']} aria-label={t('status:submit.name')}>
      <div className={styles['fields']}>
        <DayField label={t('status:submit.day')} value={submittedOn} onChange={setSubmittedOn} />
      </div>
      <p className={styles['quiet']}>{t('status:submit.text')}</p>
      <Button label={t('status:submit.button')} look="main" onPress={submit} />
      <Faults faults={isTried ? faults : []} />
    </section>
  )
}
