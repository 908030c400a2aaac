import { addMonths, monthIndex } from '../plan/dates.ts'
import { fieldGroups } from '../plan/fields.ts'
import type { NarrativeKey } from '../plan/fields.ts'
import { joinPlace } from '../plan/place.ts'
import { fold } from '../text/fold.ts'
import { missingText } from './context.ts'
import type { PlanRule } from './context.ts'
import { date, error, field, number, text, warning } from './finding.ts'
import type { Finding } from './finding.ts'

/** An OGP Local plan ends at least this long before the term of office does (ogplocalbb.sk, 19 April 2021). */
const monthsBeforeTermEnd = 2
/** OGP Local takes no more (ogplocalbb.sk; ogp.euskadi.eus). */
const mostCommitments = 5

/**
 * P01: the plan ends two months before the end of the term at the latest. Plans end in a month, not on a day, so
 * months are compared: a term that ends on 29 October 2026 lets a plan end in August 2026, as OGP accepted it.
 * Source: ogplocalbb.sk, 19 April 2021. A plan that does not go to OGP is only warned.
 */
const endsInTime: PlanRule = ({ period: { end, termEnd }, kind }) => {
  if (termEnd === null) return kind === 'ogpLocal' ? [warning('P01', 'period/termEnd', 'check:p01.termEndMissing')] : []
  const latest = addMonths(termEnd, -monthsBeforeTermEnd)
  if (end === null || monthIndex(end) <= monthIndex(latest)) return []
  const params = { end: date(end), termEnd: date(termEnd), latest: date(latest) }
  const tell = kind === 'ogpLocal' ? error : warning
  return [tell('P01', 'period/end', 'check:p01.tooLate', { params })]
}

/** P02: the plan has a start and an end, in this order. Source: design. */
const hasPeriod: PlanRule = ({ period: { start, end } }) => {
  const findings: Finding[] = []
  if (start === null) findings.push(error('P02', 'period/start', 'check:p02.startMissing'))
  if (end === null) findings.push(error('P02', 'period/end', 'check:p02.endMissing'))
  if (start !== null && end !== null && start >= end)
    findings.push(error('P02', 'period/end', 'check:p02.order', { params: { start: date(start), end: date(end) } }))
  return findings
}

/** P03: one to four years; both months of the period count. Source: ogplocalbb.sk, 19 April 2021. */
const hasUsualLength: PlanRule = ({ period: { start, end } }) => {
  if (start === null || end === null || start >= end) return []
  const months = monthIndex(end) - monthIndex(start) + 1
  return months < 12 || months > 48
    ? [warning('P03', 'period/end', 'check:p03.length', { params: { count: number(months) } })]
    : []
}

/** P04: at least one commitment, five at most for OGP Local. Source: ogplocalbb.sk, 19 April 2021; ogp.euskadi.eus. */
const hasFewCommitments: PlanRule = ({ commitments, kind }, { gate }) => {
  if (commitments.length === 0) return [error('P04', 'commitments', 'check:p04.none')]
  if (commitments.length <= mostCommitments) return []
  const params = { count: number(commitments.length) }
  return kind === 'ogpLocal' || gate === 'ogp'
    ? [error('P04', 'commitments', 'check:p04.tooMany', { params, blocks: ['ogp'] })]
    : [{ ...warning('P04', 'commitments', 'check:p04.tooMany', { params }), blocks: ['ogp'] }]
}

/** P05: every required question of the narrative is answered. Source: OGP Local form. A city-only plan is free to leave them. */
const answersQuestions: PlanRule = (plan) => {
  if (plan.kind === 'cityOnly') return []
  return [
    ...fieldGroups.narrative.flatMap((question) => {
      const place = joinPlace('narrative', question.key)
      const answer = plan.narrative[question.key as NarrativeKey] // the table's keys are the schema's
      if (answer !== null && typeof answer === 'object' && 'sk' in answer)
        return missingText('P05', place, answer, question.id, 'check:p05.empty')
      const isEmpty = answer === null || (typeof answer === 'object' && answer.length === 0)
      return isEmpty ? [error('P05', place, 'check:p05.empty', { params: { field: field(question.id) } })] : []
    }),
    ...(plan.goals.length === 0 ? [error('P05', 'goals', 'check:p05.goalsMissing')] : []),
  ]
}

/** C02: no two commitments carry one title. Source: domain reference, part 6. */
const hasDifferentTitles: PlanRule = ({ commitments }) => {
  const first = new Map<string, number>()
  return commitments.flatMap((commitment, position): readonly Finding[] => {
    const title = fold(commitment.title.sk) || fold(commitment.title.en)
    const earlier = first.get(title)
    if (title !== '' && earlier === undefined) first.set(title, position)
    if (title === '' || earlier === undefined) return []
    const params = { number: text(String(earlier + 1)) }
    return [error('C02', joinPlace('commitments', commitment.id, 'title'), 'check:c02.duplicate', { params })]
  })
}

export const planRules: readonly PlanRule[] = [
  endsInTime,
  hasPeriod,
  hasUsualLength,
  hasFewCommitments,
  answersQuestions,
  hasDifferentTitles,
]
