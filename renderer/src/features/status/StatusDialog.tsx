import { Amendments } from './Amendments.tsx'
import { AmendForm } from './AmendForm.tsx'
import { StagePath } from './StagePath.tsx'
import styles from './status.module.css'
import { TakeBack } from './TakeBack.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { useIsClosedToEdits } from '../../state/planViews.ts'
import { showDialog } from '../../state/uiStore.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { isAdopted } from '../../../../core/plan/statusRules.ts'

/** How far the open plan is on its way to OGP, and the steps that lead on from there. */
export function StatusDialog() {
  const { t } = useTexts()
  const plan = usePlanStore((state) => state.plan)
  const isClosed = useIsClosedToEdits()
  if (plan === null) return null
  const { status } = plan
  return (
    <Dialog title={t('status:title')} closeLabel={t('common:close')} onClose={() => showDialog(null)} size="wide">
      <div className={styles['status']}>
        <p className={styles['quiet']}>{t(isClosed ? 'status:onlyRead' : 'status:intro')}</p>
        <StagePath status={status} submitted={plan.period.submitted} canMove={!isClosed} />
        {!isClosed && <TakeBack />}
        {isAdopted(plan) && !isClosed && <AmendForm number={status.amendments.length + 1} />}
        {status.amendments.length > 0 && <Amendments amendments={status.amendments} />}
      </div>
    </Dialog>
  )
}
