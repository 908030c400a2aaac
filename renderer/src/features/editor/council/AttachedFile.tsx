import styles from './attachedFile.module.css'
import type { Place } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useChosen } from '../../../state/planViews.ts'
import { Field } from '../fields/Field.tsx'

/** The name of a file that is handed over beside the material; what the application makes itself needs none. */
export function AttachedFile({ place }: { readonly place: Place }) {
  const content = useChosen(place.replace(/file$/u, 'content'))
  const { t } = useTexts()
  return content === 'file' ? (
    <Field id="attachment.file" place={place} isInTable />
  ) : (
    <p className={styles['made']}>{t('editor:attachment.made')}</p>
  )
}
