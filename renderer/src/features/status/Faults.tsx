import styles from './status.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import type { StatusFault } from '../../../../core/plan/statusRules.ts'

/** What is missing for a step, said once it was tried; under the button, which must not move from under the pointer. */
export function Faults({ faults }: { readonly faults: readonly StatusFault[] }) {
  const { t } = useTexts()
  return (
    <div role="alert" className={styles['faults']}>
      {faults.map((fault) => (
        <p key={fault}>{t(`status:fault.${fault}`)}</p>
      ))}
    </div>
  )
}
