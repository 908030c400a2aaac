import styles from './changes.module.css'
import { ChangeList } from './ChangeList.tsx'
import { hasChanges } from './changesIn.ts'
import type { Changes, ShownLanguages } from './changesIn.ts'
import { reasonText } from './reasonText.ts'
import type { DiffView } from './WordDiff.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Pair } from '../../../../core/compare/comparison.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type CardDetailsProps = Readonly<{
  pair: Pair
  old: Plan
  new: Plan
  changes: Changes
  shown: ShownLanguages
  view: DiffView
}>

/** The words that differ, and why the two commitments are taken for the same one. */
export function CardDetails({ pair, old, new: now, changes, shown, view }: CardDetailsProps) {
  const { t, language } = useTexts()
  const reasons = pair.why.map((reason) => reasonText(t, language, reason))
  return (
    <div className={styles['details']}>
      {hasChanges(changes) ? (
        <ChangeList level={4} changes={changes} old={old} new={now} view={view} />
      ) : (
        <p className={styles['quiet']}>
          {t(shown === 'both' || !hasChanges(pair) ? 'compare:noDifferences' : 'compare:otherLanguage')}
        </p>
      )}
      {reasons.length > 0 && (
        <p className={styles['why']}>
          {t('compare:why.text', { reasons: new Intl.ListFormat(language).format(reasons) })}
        </p>
      )}
    </div>
  )
}
