import { useState } from 'react'

import { Faults } from './Faults.tsx'
import styles from './status.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { amendPlan } from '../../state/statusActions.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { emptyText } from '../../../../core/plan/localized.ts'
import { amendmentFaults } from '../../../../core/plan/statusRules.ts'

/** Opens the adopted plan again, with the reason; `number` is what the amendment will be called by. */
export function AmendForm({ number }: { readonly number: number }) {
  const { t } = useTexts()
  const [reason, setReason] = useState(emptyText)
  const [isTried, setTried] = useState(false)
  const faults = amendmentFaults(reason)
  function amend(): void {
    setTried(true)
    if (faults.length === 0) amendPlan(reason)
  }
  return (
    <section className={styles['block']} aria-labelledby="amendTitle">
      <h3 id="amendTitle">{t('status:amend.title')}</h3>
      <p className={styles['quiet']}>{t('status:amend.text', { number })}</p>
      <div className={styles['fields']}>
        <TextInput
          label={t('status:amend.reasonSk')}
          description={t('status:amend.hint')}
          lang="sk"
          value={reason.sk}
          onChange={(sk) => setReason({ ...reason, sk })}
        />
        <TextInput
          label={t('status:amend.reasonEn')}
          lang="en"
          value={reason.en}
          onChange={(en) => setReason({ ...reason, en })}
        />
      </div>
      <Button label={t('status:amend.button')} onPress={amend} />
      <Faults faults={isTried ? faults : []} />
    </section>
  )
}
