import { useId } from 'react'
import type { ReactNode } from 'react'

import styles from './fields.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import type { FieldId } from '../../../../../core/plan/fields.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { notePlace } from '../../../state/uiStore.ts'

export type FieldProps = Readonly<{
  id: FieldId
  place: Place
  /** in a table the column's head is the label, and the languages stand under each other */
  isInTable?: boolean
}>

/** What every field has around it: its name, its number in OGP's form, and its place in the plan. */
export function FieldFrame({
  id,
  place,
  isInTable = false,
  isMissing = false,
  children,
}: FieldProps & { readonly isMissing?: boolean; readonly children: ReactNode }) {
  const { t } = useTexts()
  const labelId = useId()
  const { form } = fieldSpec(id)
  const frame = { 'data-place': place, onFocus: () => notePlace(place) }
  if (isInTable)
    return (
      <div className={styles['bare']} {...frame}>
        {children}
      </div>
    )
  return (
    <div className={styles['field']} role="group" aria-labelledby={labelId} {...frame}>
      <div className={styles['head']}>
        <span id={labelId} className={styles['label']}>
          {t(fieldNameKey(id))}
        </span>
        {form !== null && <span className={styles['form']}>{form}</span>}
        {isMissing && <span className={styles['missing']}>{t('editor:field.missing')}</span>}
      </div>
      {id.startsWith('narrative.') && hasQuestion(id) && <p className={styles['question']}>{t(`fields:${id}`)}</p>}
      {children}
    </div>
  )
}

/** The foreword is no question: its full name says nothing more than the short one. */
const hasQuestion = (id: FieldId): boolean => id !== 'narrative.foreword'
