import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import { formatPlanDate } from '../../../i18n/format.ts'
import { parsePlanDate } from '../../../i18n/parsePlanDate.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useChosen, useIsReadOnly } from '../../../state/planViews.ts'
import { unreadableAt } from '../../../state/unreadable.ts'
import { DraftInput } from '../../../ui/DraftInput.tsx'

/** A month, or a date of a day or month, typed in any usual way. */
export function DateField(props: FieldProps) {
  const { id, place, isInTable = false } = props
  const { t, language } = useTexts()
  const value = useChosen(place)
  const { kind, requirement } = fieldSpec(id)
  const precision = kind === 'month' ? 'month' : 'date'
  return (
    <FieldFrame {...props} isMissing={value === null && requirement === 'required'}>
      <div className={isInTable ? undefined : styles['narrow']}>
        <DraftInput<string>
          label={t(fieldNameKey(id))}
          value={value}
          format={(date) => formatPlanDate(date, language)}
          parse={(typed) => parsePlanDate(typed, precision)}
          wrongText={t(precision === 'month' ? 'editor:field.wrongMonth' : 'editor:field.wrongDate')}
          placeholder={t(precision === 'month' ? 'editor:field.monthExample' : 'editor:field.dateExample')}
          isReadOnly={useIsReadOnly()}
          unreadable={unreadableAt(place)}
          onChange={(date) => runEdit({ name: 'setValue', place, value: date })}
        />
      </div>
    </FieldFrame>
  )
}
