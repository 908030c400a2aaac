import { Heading } from 'react-aria-components'

import styles from './changes.module.css'
import type { Changes } from './changesIn.ts'
import { PartLine } from './PartLine.tsx'
import { WordDiff } from './WordDiff.tsx'
import type { DiffView } from './WordDiff.tsx'
import { fieldText } from '../../i18n/placeText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { valueText } from '../../i18n/valueText.ts'
import type { FieldChange, ShownValue } from '../../../../core/compare/comparison.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type ChangeListProps = Readonly<{
  changes: Changes
  old: Plan
  new: Plan
  view: DiffView
  /** level of the headings, one below what the list stands under */
  level: 3 | 4
}>

/** Every difference of one thing: its fields, then its milestones, criteria and the like. */
export function ChangeList({ changes, view, level, ...plans }: ChangeListProps) {
  return (
    <div className={styles['list']}>
      <FieldChanges changes={changes.changes} view={view} level={level} />
      {changes.parts.map((part) => (
        <PartLine key={`${part.oldPlace ?? ''} ${part.newPlace ?? ''}`} part={part} level={level} {...plans}>
          <FieldChanges changes={part.changes} view={view} level={level === 3 ? 4 : 5} />
        </PartLine>
      ))}
    </div>
  )
}

type FieldChangesProps = Readonly<{ changes: readonly FieldChange[]; view: DiffView; level: number }>

function FieldChanges({ changes, view, level }: FieldChangesProps) {
  const { t } = useTexts()
  return changes.map((change) => (
    <div key={`${change.field} ${change.kind === 'text' ? change.language : ''}`} className={styles['change']}>
      <Heading level={level} className={styles['field'] ?? ''}>
        {fieldText(t, change.newPlace)}
        {change.kind === 'text' && <span className={styles['quiet']}> {t(languageKeys[change.language])}</span>}
      </Heading>
      {change.kind === 'text' ? (
        <WordDiff words={change.words} lang={change.language} view={view} />
      ) : (
        <p className={styles['values']}>
          <Values values={change.old} mark="del" />
          <span aria-hidden="true">→</span>
          <Values values={change.new} mark="ins" />
        </p>
      )}
    </div>
  ))
}

function Values({ values, mark: Mark }: { readonly values: readonly ShownValue[]; readonly mark: 'del' | 'ins' }) {
  const { t, language } = useTexts()
  const text = values.map((value) => valueText(t, language, value)).join('; ')
  return (
    <Mark className={styles[text === '' ? 'none' : Mark]}>
      <span className="visuallyHidden">{t(Mark === 'ins' ? 'compare:word.added' : 'compare:word.removed')} </span>
      {text === '' ? t('compare:noValue') : text}
    </Mark>
  )
}

const languageKeys = { sk: 'common:language.sk', en: 'common:language.en' } as const
