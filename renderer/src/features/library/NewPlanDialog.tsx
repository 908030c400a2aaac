import { useState } from 'react'

import styles from './dialogs.module.css'
import { NewPlanFields } from './NewPlanFields.tsx'
import { isReady, nothingSaid } from './newPlan.ts'
import type { NewPlan } from './newPlan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { createFromSample, createPlan, duplicatePlan } from '../../state/libraryActions.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { showDialog } from '../../state/uiStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'

/** Where a new plan starts: from nothing, from a plan of before, or from a sample. */
export function NewPlanDialog() {
  const { t } = useTexts()
  const plans = useLibrary((state) => state.plans)
  const [wanted, setWanted] = useState<NewPlan>(nothingSaid)
  const [isBusy, setBusy] = useState(false)
  const close = (): void => showDialog(null)
  const create = (): void => {
    if (!isReady(wanted) || isBusy) return
    setBusy(true)
    void make(wanted).finally(close)
  }
  const hasPrior = plans.some((plan) => plan.origin === 'prior')
  return (
    <Dialog
      title={t('library:new.title')}
      closeLabel={t('common:close')}
      onClose={close}
      size="wide"
      isLocked={isBusy}
      actions={
        <>
          <Button label={t('common:cancel')} onPress={close} isDisabled={isBusy} />
          <Button
            label={t('library:new.create')}
            look="main"
            onPress={create}
            isDisabled={!isReady(wanted)}
            isBusy={isBusy}
          />
        </>
      }
    >
      <div className={styles['form']}>
        <RadioCards
          label={t('library:new.from.label')}
          value={wanted.from}
          onChange={(from) => setWanted({ ...wanted, from })}
          options={[
            { value: 'empty', label: t('library:new.from.empty'), description: t('library:new.from.emptyText') },
            ...(hasPrior
              ? [
                  {
                    value: 'prior' as const,
                    label: t('library:new.from.prior'),
                    description: t('library:new.from.priorText'),
                  },
                ]
              : []),
            { value: 'sample', label: t('library:new.from.sample'), description: t('library:new.from.sampleText') },
          ]}
        />
        <NewPlanFields wanted={wanted} onChange={setWanted} onSubmit={create} />
      </div>
    </Dialog>
  )
}

async function make({ from, title, kind, sample, priorId }: NewPlan): Promise<void> {
  if (from === 'sample') await createFromSample(sample)
  else if (from === 'empty') await createPlan(title, kind)
  else if (priorId !== null) await duplicatePlan(priorId, title, true)
}
