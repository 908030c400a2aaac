import styles from './ImportDialog.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { readPickedFile, useImport } from '../../state/importStore.ts'
import { RadioGroup } from '../../ui/Choice.tsx'
import type { ImportReport } from '../../../../core/bridge/importing.ts'

/** Tracked changes of the document: who made them, and which state of the text to read. */
export function RevisionChoice({ revisions }: { readonly revisions: NonNullable<ImportReport['revisions']> }) {
  const { t, language } = useTexts()
  const file = useImport((state) => state.file)
  const { insertions, deletions, authors, view } = revisions
  const names = new Intl.ListFormat(language).format(authors)
  return (
    <div className={styles['revisions']}>
      <p>
        {t('import:revisions.insertions', { count: insertions })}{' '}
        {t('import:revisions.deletions', { count: deletions })}{' '}
        {authors.length > 0 && t('import:revisions.authors', { names })}
      </p>
      <RadioGroup
        label={t('import:revisions.label')}
        value={view}
        onChange={(chosen) => {
          if (file !== null) void readPickedFile(file, chosen)
        }}
        options={[
          { value: 'accepted', label: t('import:revisions.accepted') },
          { value: 'original', label: t('import:revisions.original') },
        ]}
      />
    </div>
  )
}
