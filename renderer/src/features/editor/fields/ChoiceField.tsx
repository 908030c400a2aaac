import { choicesOf, isAlwaysChosen } from './choices.ts'
import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useChosen, useIsReadOnly } from '../../../state/planViews.ts'
import { Select } from '../../../ui/Select.tsx'
import type { Option } from '../../../ui/Select.tsx'

type ChoiceFieldProps = FieldProps &
  Readonly<{
    /** instead of the field's own choices */
    options?: readonly Option<string>[]
    /** what no choice means, where it means something */
    noneLabel?: string
  }>

/** One of a few. */
export function ChoiceField({ options, noneLabel, ...props }: ChoiceFieldProps) {
  const { id, place, isInTable = false } = props
  const { t } = useTexts()
  const value = useChosen(place)
  const choices = options ?? choicesOf(t, id)
  const none = noneLabel ?? t('editor:field.none')
  return (
    <FieldFrame {...props} isMissing={value === null && fieldSpec(id).requirement === 'required'}>
      <div className={isInTable ? undefined : styles['narrow']}>
        <Select
          label={t(fieldNameKey(id))}
          isLabelHidden
          options={isAlwaysChosen(id) ? choices : [{ value: noChoice, label: none }, ...choices]}
          value={value ?? (noneLabel === undefined ? null : noChoice)}
          placeholder={t('common:choose')}
          isDisabled={useIsReadOnly()}
          onChange={(chosen) => runEdit({ name: 'setValue', place, value: chosen === noChoice ? null : chosen })}
        />
      </div>
    </FieldFrame>
  )
}

/** No code or id of a plan is empty. */
const noChoice = ''
