import { materialTitle } from './materialTitle.ts'
import { bullets, listed, nameOf, organisationNames, say, sentence } from './prepare.ts'
import type { Preparer } from './prepare.ts'
import { boldLine, inARow, ownWords, textOfWords } from './spokenText.ts'
import type { SpokenBlock, SpokenDocument, Words } from './spokenText.ts'
import type { Commitment, Lineage } from '../plan/commitmentSchema.ts'
import { formatDate, formatPeriod } from '../text/formats.ts'

// Why the material comes, what it builds on, how it was made and what it holds. No sentence inflects a text of the plan.

export function reason(preparer: Preparer): SpokenDocument {
  const { plan, language } = preparer
  const title = materialTitle(plan)[language].trim()
  return [
    ...(title === '' ? [] : [sentence(preparer, 'document:prepared.submitted', { title })]),
    sentence(preparer, plan.kind === 'ogpLocal' ? 'document:prepared.reasonOgp' : 'document:prepared.reasonCity'),
    sentence(preparer, 'document:prepared.law'),
  ]
}

export function background(preparer: Preparer): SpokenDocument {
  const { plan } = preparer
  const goals = plan.goals.map((goal) => nameOf(preparer, goal.title)).filter((title) => title.length > 0)
  const continued = plan.commitments.flatMap((commitment) => commitment.lineage ?? [])
  const priors = [...new Map(continued.map((lineage) => [lineage.planId, lineage])).values()]
  return [
    ...listed(preparer, 'document:prepared.goals', goals),
    ...priors.flatMap((prior) => priorPlan(preparer, prior, continued)),
    ...(priors.length === 0 ? [sentence(preparer, 'document:prepared.noPrior')] : []),
  ]
}

function priorPlan(preparer: Preparer, prior: Lineage, continued: readonly Lineage[]): SpokenDocument {
  const items = continued
    .filter((lineage) => lineage.planId === prior.planId)
    .map(({ number, title }) =>
      say(preparer, 'document:prepared.priorCommitment', { number, title: nameOf(preparer, title) }),
    )
  const plan = nameOf(preparer, prior.planTitle)
  return [sentence(preparer, 'document:prepared.prior', { plan }), ...bullets(items)]
}

export function process(preparer: Preparer): SpokenDocument {
  const { plan, language, text } = preparer
  const { participants, groupCount, meetingCount } = plan.narrative
  const discussions = plan.council.discussions.flatMap(({ body, date }): readonly Words[] => {
    const name = nameOf(preparer, body)
    if (name.length === 0) return []
    return [date === null ? name : say(preparer, 'document:prepared.dated', { name, date: formatDate(date, language) })]
  })
  const endorsers = organisationNames(
    preparer,
    plan.endorsements.map((endorsement) => endorsement.organisation),
  )
  return [
    ...listed(
      preparer,
      'document:prepared.tookPart',
      participants.map((participant) => ownWords(text(`enums:participant.${participant}`), language)),
    ),
    ...(groupCount === null ? [] : [sentence(preparer, 'document:prepared.groups', {}, groupCount)]),
    ...(meetingCount === null ? [] : [sentence(preparer, 'document:prepared.meetings', {}, meetingCount)]),
    ...listed(preparer, 'document:prepared.discussedBy', discussions),
    ...listed(preparer, 'document:prepared.endorsedBy', eachOnce(endorsers)),
  ]
}

const eachOnce = (names: readonly Words[]): readonly Words[] => [
  ...new Map(names.map((words) => [textOfWords(words), words])).values(),
]

export function commitments(preparer: Preparer): SpokenDocument {
  const { plan } = preparer
  if (plan.commitments.length === 0) return [sentence(preparer, 'document:prepared.noCommitments')]
  return [
    sentence(preparer, 'document:prepared.commitments', {}, plan.commitments.length),
    {
      type: 'numberedList',
      items: plan.commitments.map((commitment) => ({ blocks: commitmentLines(preparer, commitment) })),
    },
  ]
}

function commitmentLines(preparer: Preparer, commitment: Commitment): readonly SpokenBlock[] {
  const { language } = preparer
  const { start, end, leads } = commitment
  const title = nameOf(preparer, commitment.title)
  const period = start === null && end === null ? '' : formatPeriod(start, end, language)
  const names = inARow(organisationNames(preparer, leads).filter((words) => words.length > 0))
  return [
    boldLine(title.length > 0 ? title : say(preparer, 'document:label.untitledCommitment')),
    ...(period !== '' && names.length > 0
      ? [sentence(preparer, 'document:prepared.whenAndWho', { period, names })]
      : period !== ''
        ? [sentence(preparer, 'document:prepared.when', { period })]
        : names.length > 0
          ? [sentence(preparer, 'document:prepared.who', { names })]
          : []),
  ]
}
