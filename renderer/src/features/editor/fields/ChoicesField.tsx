import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'
import { participantSchema } from '../../../../../core/plan/enums.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useIsReadOnly, usePicked } from '../../../state/planViews.ts'
import { Checkbox } from '../../../ui/Choice.tsx'

/** Several of a few, kept in the order of the form. */
export function ChoicesField(props: FieldProps) {
  const { t } = useTexts()
  const picked = usePicked(props.place)
  const isReadOnly = useIsReadOnly()
  return (
    <FieldFrame {...props} isMissing={picked.length === 0 && fieldSpec(props.id).requirement === 'required'}>
      <div className={styles['choices']}>
        {participantSchema.options.map((code) => (
          <Checkbox
            key={code}
            label={t(`enums:participant.${code}`)}
            isSelected={picked.includes(code)}
            isReadOnly={isReadOnly}
            onChange={(isOn) => {
              const value = participantSchema.options.filter((other) =>
                other === code ? isOn : picked.includes(other),
              )
              runEdit({ name: 'setValue', place: props.place, value })
            }}
          />
        ))}
      </div>
    </FieldFrame>
  )
}
