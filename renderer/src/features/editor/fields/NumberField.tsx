import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { parseNumber } from '../../../i18n/parseNumber.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useIsReadOnly, useNumber } from '../../../state/planViews.ts'
import { unreadableAt } from '../../../state/unreadable.ts'
import { DraftInput } from '../../../ui/DraftInput.tsx'

/** An amount in euros, or a count of groups or meetings. */
export function NumberField(props: FieldProps) {
  const { id, place, isInTable = false } = props
  const { t, language } = useTexts()
  const value = useNumber(place)
  const isCount = id.startsWith('narrative.')
  return (
    <FieldFrame {...props} isMissing={value === null && fieldSpec(id).requirement === 'required'}>
      <div className={isInTable ? undefined : styles['narrow']}>
        <DraftInput<number>
          label={t(fieldNameKey(id))}
          value={value}
          format={(number) => formatNumber(number, language)}
          parse={(typed) => parseNumber(typed, isCount)}
          wrongText={t(isCount ? 'editor:field.wrongCount' : 'editor:field.wrongAmount')}
          isNumeric
          {...(isCount ? {} : { unit: '€' })}
          isReadOnly={useIsReadOnly()}
          unreadable={unreadableAt(place)}
          onChange={(number) => runEdit({ name: 'setValue', place, value: number })}
        />
      </div>
    </FieldFrame>
  )
}
