import { useMemo, useState } from 'react'

import styles from './PrintChangeList.module.css'
import { documentTexts } from '../../i18n/documentTexts.ts'
import { formatNumber } from '../../i18n/format.ts'
import { fieldText, holderText } from '../../i18n/placeText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { languagesOf } from '../../../../core/outline/makeOutline.ts'
import { printChanges } from '../../../../core/outline/printChanges.ts'
import type { PrintChange } from '../../../../core/outline/printChanges.ts'
import type { DocumentLanguage, ExportPreset } from '../../../../core/bridge/exporting.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type PrintChangeListProps = Readonly<{ plan: Plan; preset: ExportPreset; language: DocumentLanguage }>

/** What typesetting changes in each field, behind one line; the plan itself is never touched. */
export function PrintChangeList({ plan, preset, language }: PrintChangeListProps) {
  const { t, language: pageLanguage } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const fields = useMemo(
    () => printChanges(plan, preset, languagesOf(preset, language), documentTexts),
    [plan, preset, language],
  )
  const count = fields.flatMap((field) => field.changes).reduce((sum, change) => sum + change.count, 0)
  if (count === 0) return <p className={styles['none']}>{t('export:typography.none')}</p>
  return (
    <details className={styles['details']} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <Icon name="expand" size={18} />
        {t('export:typography.title', { number: formatNumber(count, pageLanguage) })}
      </summary>
      {isOpen && (
        <>
          <p className={styles['text']}>{t('export:typography.text')}</p>
          {fields.map((field) => (
            <div key={`${field.place} ${field.language}`}>
              <h4>
                {holderText(t, plan, field.place)}: {fieldText(t, field.place)}
              </h4>
              <ul lang={field.language}>{field.changes.map(changeLine)}</ul>
            </div>
          ))}
        </>
      )}
    </details>
  )

  function changeLine({ before, after, count: times }: PrintChange['changes'][number]) {
    return (
      <li key={`${before}\n${after}`}>
        <del>{visible(before)}</del>
        <span aria-label={t('export:typography.arrow')} role="img">
          →
        </span>
        <ins>{visible(after)}</ins>
        {times > 1 && <span>{t('export:typography.times', { number: formatNumber(times, pageLanguage) })}</span>}
      </li>
    )
  }
}

/** The fixed space as Word shows it. */
const visible = (text: string): string => text.replaceAll('\u00A0', '°')
