import styles from './forms.module.css'
import { Group } from './Group.tsx'
import { isEmptyDocument } from '../../../../../core/plan/richText.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { usePlanStore } from '../../../state/planStore.ts'
import { useChosen, useRichText } from '../../../state/planViews.ts'
import { Field } from '../fields/Field.tsx'

/** How the commitment ended: asked of prior plans, and shown wherever something is written. */
export function EvaluationGroup({ place }: { readonly place: Place }) {
  const { t } = useTexts()
  const isPrior = usePlanStore(({ plan }) => plan?.origin.kind === 'prior')
  const completion = useChosen(joinPlace(place, 'completion'))
  const results = useRichText(joinPlace(place, 'results'))
  if (!isPrior && completion === null && isEmptyDocument(results.sk) && isEmptyDocument(results.en)) return null
  return (
    <Group title={t('editor:group.evaluation')} anchor="evaluation">
      <div className={styles['short']}>
        <Field id="commitment.completion" place={joinPlace(place, 'completion')} />
      </div>
      <Field id="commitment.results" place={joinPlace(place, 'results')} />
    </Group>
  )
}
