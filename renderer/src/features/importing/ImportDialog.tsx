import { useState } from 'react'

import styles from './ImportDialog.module.css'
import { CopyChoice } from './CopyChoice.tsx'
import type { CopyAnswer } from './CopyChoice.tsx'
import { ImportedPlan } from './ImportedPlan.tsx'
import { failureText } from '../../i18n/failureText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { confirmImport, discardImport, mergeReading, pickAndRead, useImport } from '../../state/importStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'

/** From a file to a plan: what was read is shown before anything is stored. */
export function ImportDialog() {
  const { t } = useTexts()
  const { file, reading, failure, isBusy, wanted } = useImport()
  const [answer, setAnswer] = useState<CopyAnswer>('merge')
  const incoming = reading?.incoming ?? null
  const isMerge = incoming !== null && answer === 'merge'
  const isDraft = reading?.plan.origin.kind === 'draft'
  return (
    <Dialog
      title={file === null ? t('import:title') : t('import:titleOf', { name: file.name })}
      closeLabel={t('common:close')}
      onClose={() => void discardImport()}
      size={reading === null ? 'small' : 'full'}
      actions={
        <>
          <Button label={t('common:cancel')} onPress={() => void discardImport()} />
          {reading === null ? (
            <Button
              label={failure === null ? t('import:pick') : t('import:pickAnother')}
              look="main"
              isDisabled={isBusy}
              onPress={() => void pickAndRead()}
            />
          ) : (
            <Button
              label={isMerge ? t('merge:incoming.continue') : t(isDraft ? 'import:confirmDraft' : 'import:confirm')}
              look="main"
              isBusy={isBusy}
              onPress={() => void (isMerge ? mergeReading() : confirmImport())}
            />
          )}
        </>
      }
    >
      {failure !== null && (
        <div className={styles['failure']} role="alert">
          <Icon name="error" />
          <div>
            <p>{failureText(t, failure)}</p>
            <p className={styles['quiet']}>{t('import:nothingStored')}</p>
          </div>
        </div>
      )}
      {incoming !== null && <CopyChoice incoming={incoming} answer={answer} onAnswer={setAnswer} />}
      {reading !== null && wanted !== null && incoming?.planId !== wanted && (
        <p className={styles['failure']} role="alert">
          <Icon name="warning" />
          {t('merge:incoming.other')}
        </p>
      )}
      {reading !== null && <ImportedPlan reading={reading} />}
      {reading === null &&
        failure === null &&
        (isBusy ? <Progress label={t('import:reading')} /> : <p>{t('import:intro')}</p>)}
    </Dialog>
  )
}
