import { useEffect } from 'react'

import { DocumentReport } from './DocumentReport.tsx'
import { ExportChoice } from './ExportChoice.tsx'
import styles from './ExportDialog.module.css'
import { failureText } from '../../i18n/failureText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import {
  beginExport,
  chooseExport,
  closeExport,
  makeDocument,
  saveDocument,
  useExport,
  useExportedPlan,
} from '../../state/exportStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'

/** From a plan to a Word document: the choice, what is missing, and after making it what the document holds. */
export function ExportDialog({ planId }: { readonly planId: string }) {
  const { t } = useTexts()
  useEffect(() => void beginExport(planId), [planId])
  const { made, failure, isBusy } = useExport()
  const plan = useExportedPlan(planId)
  return (
    <Dialog
      title={t('export:title')}
      closeLabel={t('common:close')}
      onClose={closeExport}
      size="wide"
      actions={
        made === null ? (
          <>
            <Button label={t('common:cancel')} onPress={closeExport} />
            <Button
              label={t('export:make')}
              icon="document"
              look="main"
              isDisabled={plan === null}
              isBusy={isBusy}
              onPress={() => void makeDocument(planId)}
            />
          </>
        ) : (
          <>
            <Button label={t('export:another')} icon="back" onPress={() => chooseExport({})} />
            <Button
              label={t('export:saveAs')}
              icon="download"
              look="main"
              autoFocus
              onPress={() => void saveDocument()}
            />
          </>
        )
      }
    >
      <div className={styles['body']}>
        {failure !== null && (
          <p className={styles['failure']} role="alert">
            <Icon name="error" />
            {failureText(t, failure)}
          </p>
        )}
        {isBusy && <Progress label={t('export:making')} />}
        {plan !== null && made === null && <ExportChoice plan={plan} isDisabled={isBusy} />}
        {plan !== null && made !== null && <DocumentReport plan={plan} made={made} />}
      </div>
    </Dialog>
  )
}
