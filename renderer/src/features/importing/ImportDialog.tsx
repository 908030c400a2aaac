import styles from './ImportDialog.module.css'
import { ImportedPlan } from './ImportedPlan.tsx'
import { failureText } from '../../i18n/failureText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { confirmImport, discardImport, pickAndRead, useImport } from '../../state/importStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'

/** From a file to a plan: what was read is shown before anything is stored. */
export function ImportDialog() {
  const { t } = useTexts()
  const { file, reading, failure, isBusy } = useImport()
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
              label={isDraft ? t('import:confirmDraft') : t('import:confirm')}
              look="main"
              isBusy={isBusy}
              onPress={() => void confirmImport()}
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
      {reading !== null && <ImportedPlan reading={reading} />}
      {reading === null &&
        failure === null &&
        (isBusy ? <Progress label={t('import:reading')} /> : <p>{t('import:intro')}</p>)}
    </Dialog>
  )
}
