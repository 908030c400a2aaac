import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useIsReadOnly, usePlain } from '../../../state/planViews.ts'
import { GrowingText } from '../../../ui/GrowingText.tsx'

/** A text that is the same in both languages: a name, an address, an id. */
export function PlainField(props: FieldProps) {
  const { id, place } = props
  const { t } = useTexts()
  const value = usePlain(place)
  return (
    <FieldFrame {...props}>
      <div className={styles['wide']}>
        <GrowingText
          label={t(fieldNameKey(id))}
          value={value}
          isReadOnly={useIsReadOnly()}
          onChange={(typed) => runEdit({ name: 'setValue', place, value: typed })}
        />
      </div>
    </FieldFrame>
  )
}
