import { useEffect } from 'react'

import { ChosenPages } from './ChosenPages.tsx'
import { DocumentReport } from './DocumentReport.tsx'
import { ExportChoice } from './ExportChoice.tsx'
import styles from './ExportDialog.module.css'
import { PdfReport } from './PdfReport.tsx'
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

/**
 * From a plan to a document: left the choice, what is missing and in the end what the file holds, right its pages.
 * On a narrow screen the pages follow below.
 */
export function ExportDialog({ planId }: { readonly planId: string }) {
  const { t } = useTexts()
  useEffect(() => void beginExport(planId), [planId])
  const { choice, made, madePdf, failure, isBusy } = useExport()
  const plan = useExportedPlan(planId)
  return (
    <Dialog
      title={t('export:title')}
      closeLabel={t('common:close')}
      onClose={closeExport}
      size="full"
      isFilled
      actions={
        made === null && madePdf === null ? (
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
      <div className={styles['screen']}>
        <div className={styles['body']}>
          {failure !== null && (
            <p className={styles['failure']} role="alert">
              <Icon name="error" />
              {failureText(t, failure)}
            </p>
          )}
          {isBusy && <Progress label={t(choice.format === 'pdf' ? 'export:makingPdf' : 'export:making')} />}
          {plan !== null && made === null && madePdf === null && <ExportChoice plan={plan} isDisabled={isBusy} />}
          {plan !== null && made !== null && <DocumentReport plan={plan} made={made} />}
          {madePdf !== null && <PdfReport made={madePdf} />}
        </div>
        {plan !== null && <ChosenPages plan={plan} />}
      </div>
    </Dialog>
  )
}
