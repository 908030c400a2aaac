import { ChoiceField } from './ChoiceField.tsx'
import { textIn } from '../../../../../core/plan/localized.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { usePlanStore } from '../../../state/planStore.ts'

/** Which milestone a criterion judges; none of them is the whole commitment. */
export function TiedMilestoneField({ place, commitmentId }: { readonly place: Place; readonly commitmentId: string }) {
  const { t, language } = useTexts()
  const position = usePlanStore(({ plan }) => plan?.commitments.findIndex(({ id }) => id === commitmentId) ?? -1)
  const milestones = usePlanStore(({ plan }) => plan?.commitments[position]?.milestones) ?? []
  return (
    <ChoiceField
      id="criterion.milestone"
      place={place}
      noneLabel={t('editor:criterion.wholeCommitment')}
      options={milestones.map((milestone, index) => ({
        value: milestone.id,
        label: t('editor:outline.numbered', {
          number: `${position + 1}.${index + 1}`,
          title: textIn(milestone.title, language) || t('editor:untitled'),
        }),
      }))}
    />
  )
}
