import { useId } from 'react'

import styles from './status.module.css'
import { formatPlanDate } from '../../i18n/format.ts'
import { parsePlanDate } from '../../i18n/parsePlanDate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { DraftInput } from '../../ui/DraftInput.tsx'

type DayFieldProps = Readonly<{ label: string; value: string | null; onChange: (day: string | null) => void }>

/** The dialog is short: what can not be understood stays as long as it is open. */
const forgotten = { typed: null, keep: () => undefined } as const

/** A day, typed in any usual way. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const { t, language } = useTexts()
  const labelId = useId()
  return (
    <div className={styles['field']}>
      <span id={labelId} className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <DraftInput<string>
        label={label}
        value={value}
        format={(day) => formatPlanDate(day, language)}
        parse={(typed) => parsePlanDate(typed, 'date')}
        wrongText={t('editor:field.wrongDate')}
        placeholder={t('status:dayExample')}
        isReadOnly={false}
        unreadable={forgotten}
        onChange={onChange}
      />
    </div>
  )
}
