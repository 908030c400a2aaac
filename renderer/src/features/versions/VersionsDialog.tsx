import { useEffect } from 'react'

import { NewVersion } from './NewVersion.tsx'
import { VersionDays } from './VersionDays.tsx'
import styles from './VersionsDialog.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { showDialog } from '../../state/uiStore.ts'
import { loadVersions, useVersions } from '../../state/versionStore.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { isWorkingStage } from '../../../../core/plan/statusRules.ts'

/** The kept states of a plan: to name one, to see what has changed since, to go back to one. */
export function VersionsDialog({ planId }: { readonly planId: string }) {
  const { t } = useTexts()
  const known = useVersions()
  useEffect(() => void loadVersions(planId), [planId])
  const inLibrary = useLibrary(({ plans }) => plans.find((plan) => plan.planId === planId)?.origin)
  const stageInLibrary = useLibrary(({ plans }) => plans.find((plan) => plan.planId === planId)?.stage)
  const stageInEditor = usePlanStore(({ plan }) => (plan?.id === planId ? plan.status.stage : undefined))
  const inEditor = usePlanStore(({ plan }) => (plan?.id === planId ? plan.origin.kind : undefined))
  const isHeldElsewhere = usePlanStore(({ plan, holder }) => plan?.id === planId && holder !== null)
  const isPrior = (inEditor ?? inLibrary) === 'prior'
  const isAdopted = !isWorkingStage(stageInEditor ?? stageInLibrary ?? 'draft')
  return (
    <Dialog title={t('versions:title')} closeLabel={t('common:close')} onClose={() => showDialog(null)} size="wide">
      <div className={styles['versions']}>
        <p className={styles['quiet']}>{t(isPrior ? 'versions:introPrior' : 'versions:intro')}</p>
        {!isPrior && <NewVersion planId={planId} />}
        {known.planId !== planId && <Progress label={t('versions:loading')} />}
        {known.planId === planId && known.damaged > 0 && (
          <p className={styles['damaged']}>{t('versions:damaged', { count: known.damaged })}</p>
        )}
        {known.planId === planId && known.versions.length === 0 && (
          <p className={styles['empty']}>{t(isPrior ? 'versions:emptyPrior' : 'versions:empty')}</p>
        )}
        {known.planId === planId && (
          <VersionDays versions={known.versions} canRestore={!isPrior && !isAdopted && !isHeldElsewhere} />
        )}
      </div>
    </Dialog>
  )
}
