import { CommitmentHead } from './CommitmentHead.tsx'
import { EvaluationGroup } from './EvaluationGroup.tsx'
import styles from './forms.module.css'
import { Group } from './Group.tsx'
import { LineageGroup } from './LineageGroup.tsx'
import { MemberTable } from './MemberTable.tsx'
import { ValuesField } from './ValuesField.tsx'
import { createBudgetLine, createCriterion, createMilestone } from '../../../../../core/plan/create.ts'
import type { CommitmentKey } from '../../../../../core/plan/fields.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { usePlanStore } from '../../../state/planStore.ts'
import { Field } from '../fields/Field.tsx'
import { TiedMilestoneField } from '../fields/TiedMilestoneField.tsx'

/** One commitment, C.0 to C.17, in the order a person thinks: what, who, why and how, by when, judged by what. */
export function CommitmentForm({ commitmentId }: { readonly commitmentId: string }) {
  const { t } = useTexts()
  const place = joinPlace('commitments', commitmentId)
  const number = usePlanStore(({ plan }) => plan?.commitments.findIndex(({ id }) => id === commitmentId) ?? -1) + 1
  const isOther = usePlanStore(({ plan }) => {
    const commitment = plan?.commitments.find(({ id }) => id === commitmentId)
    return `${commitment?.policyArea === 'other'} ${commitment?.sector === 'other'}`
  }).split(' ')
  const fields = (...keys: readonly CommitmentKey[]) =>
    keys.map((key) => <Field key={key} id={`commitment.${key}`} place={joinPlace(place, key)} />)
  return (
    <div className={styles['section']} data-place={place}>
      <CommitmentHead place={place} number={number} />
      <Group title={t('editor:group.basics')} anchor="basics">
        {fields('title', 'summary')}
        <div className={styles['short']}>{fields('start', 'end', 'ogpId')}</div>
      </Group>
      <Group title={t('editor:group.who')} anchor="who">
        {fields('leads', 'leadsOutside', 'supporting')}
      </Group>
      <Group title={t('editor:group.problem')} anchor="problem">
        {fields('problem', 'statusQuo', 'solution', 'contribution')}
      </Group>
      <Group title={t('editor:group.relevance')} anchor="relevance">
        {fields('goals', 'strategyLink')}
        <div className={styles['short']}>{fields('policyArea', 'sector')}</div>
        {isOther[0] === 'true' && fields('policyAreaOther')}
        {isOther[1] === 'true' && fields('sectorOther')}
        <ValuesField place={joinPlace(place, 'values')} />
      </Group>
      <Group title={t('editor:group.resources')} anchor="resources">
        {fields('resources')}
        <MemberTable
          list="budget"
          place={joinPlace(place, 'budget')}
          columns={['budget.purpose', 'budget.amount', 'budget.source']}
          create={createBudgetLine}
        />
      </Group>
      <Group title={t('editor:group.milestones')} anchor="milestones">
        <MemberTable
          list="milestones"
          place={joinPlace(place, 'milestones')}
          numberPrefix={`${number}.`}
          columns={['milestone.title', 'milestone.output', 'milestone.start', 'milestone.end', 'milestone.lead']}
          details={[
            'milestone.supporting',
            'milestone.cost',
            'milestone.costSource',
            'milestone.status',
            'milestone.evidence',
          ]}
          create={createMilestone}
        />
      </Group>
      <Group title={t('editor:group.criteria')} anchor="criteria">
        <MemberTable
          list="criteria"
          place={joinPlace(place, 'criteria')}
          columns={['criterion.indicator', 'criterion.baseline', 'criterion.target', 'criterion.unit']}
          details={['criterion.verification', 'criterion.frequency', 'criterion.responsible', 'criterion.milestone']}
          renderField={(id, at) =>
            id === 'criterion.milestone' ? <TiedMilestoneField place={at} commitmentId={commitmentId} /> : undefined
          }
          create={(id) => createCriterion(id, null)}
        />
      </Group>
      <LineageGroup place={place} />
      <EvaluationGroup place={place} />
    </div>
  )
}
