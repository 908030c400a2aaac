import { useState } from 'react'

import { DayField } from './DayField.tsx'
import { Faults } from './Faults.tsx'
import styles from './status.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { adoptPlan, today } from '../../state/statusActions.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { adoptionFaults } from '../../../../core/plan/statusRules.ts'
import type { PlanStatus } from '../../../../core/plan/statusSchema.ts'

/** The resolution by which the council adopted the plan. */
export function AdoptForm({ status }: { readonly status: PlanStatus }) {
  const { t } = useTexts()
  const [resolution, setResolution] = useState('')
  const [adoptedOn, setAdoptedOn] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const faults = adoptionFaults(status, { resolution, adoptedOn }, today())
  function adopt(): void {
    setTried(true)
    if (faults.length === 0 && adoptedOn !== null) adoptPlan(resolution, adoptedOn)
  }
  return (
    <section className={styles['form']} aria-label={t('status:adopt.name')}>
      <div className={styles['fields']}>
        <TextInput
          label={t('status:adopt.resolution')}
          value={resolution}
          onChange={setResolution}
          placeholder={t('status:adopt.example')}
          autoFocus
        />
        <DayField label={t('status:adopt.day')} value={adoptedOn} onChange={setAdoptedOn} />
      </div>
      <p className={styles['quiet']}>{t('status:adopt.text')}</p>
      <Button label={t('status:adopt.button')} look="main" onPress={adopt} />
      <Faults faults={isTried ? faults : []} />
    </section>
  )
}
