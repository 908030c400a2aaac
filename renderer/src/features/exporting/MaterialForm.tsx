import styles from './ExportDialog.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { chooseExport } from '../../state/exportStore.ts'
import { Segmented } from '../../ui/Segmented.tsx'

/** The council's material as one document, or every part of it on its own. */
export function MaterialForm({ isSplit }: { readonly isSplit: boolean }) {
  const { t } = useTexts()
  return (
    <div className={styles['language']}>
      <p aria-hidden>{t('export:form.label')}</p>
      <Segmented
        label={t('export:form.label')}
        value={isSplit ? 'split' : 'one'}
        onChange={(chosen) => chooseExport({ isSplit: chosen === 'split' })}
        options={[
          { value: 'one', label: t('export:form.one') },
          { value: 'split', label: t('export:form.split') },
        ]}
      />
      {isSplit && <p className={styles['fixed']}>{t('export:form.splitText')}</p>}
    </div>
  )
}
