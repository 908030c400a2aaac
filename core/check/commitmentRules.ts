import { monthIndex } from '../plan/dates.ts'
import { languages } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import { missingText } from './context.ts'
import type { CommitmentRule } from './context.ts'
import { date, error, info, number, warning } from './finding.ts'
import type { Finding } from './finding.ts'
import { isWritten } from './context.ts'

/** Advised and greatest length of a title; the city's own of 2021 ran to 243 characters. */
const advisedTitle = 150
const longestTitle = 255
/** A milestone less or more than this is hard to follow (domain reference, part 6). */
const mostMilestones = 12

/** C01: a title that can be read at a glance. Source: the city's titles of 2021. */
const hasTitle: CommitmentRule = ({ title }, place) => {
  const at = joinPlace(place, 'title')
  return [
    ...missingText('C01', at, title, 'commitment.title', 'check:c01.empty'),
    ...languages.flatMap((language): readonly Finding[] => {
      const about = { language, params: { count: number(title[language].trim().length) } }
      if (title[language].trim().length > longestTitle)
        return [error('C01', at, 'check:c01.tooLong', { ...about, blocks: [language === 'sk' ? 'council' : 'ogp'] })]
      return title[language].trim().length > advisedTitle ? [warning('C01', at, 'check:c01.long', about)] : []
    }),
  ]
}

/** C03: the commitment runs inside the plan. Source: design. */
const runsInsidePlan: CommitmentRule = ({ start, end }, place, { period }) => {
  const findings: Finding[] = []
  const at = (key: string): string => joinPlace(place, key)
  if (start === null) findings.push(error('C03', at('start'), 'check:c03.startMissing'))
  else if (period.start !== null && start < period.start)
    findings.push(error('C03', at('start'), 'check:c03.beforePlan', { params: { date: date(period.start) } }))
  if (end === null) findings.push(error('C03', at('end'), 'check:c03.endMissing'))
  else if (period.end !== null && end > period.end)
    findings.push(error('C03', at('end'), 'check:c03.afterPlan', { params: { date: date(period.end) } }))
  if (start !== null && end !== null && start > end)
    findings.push(error('C03', at('end'), 'check:c03.order', { params: { start: date(start), end: date(end) } }))
  return findings
}

/**
 * C05: exactly one body answers for the commitment. Source: OGP, "why commitments fall behind".
 * Several are only a warning: the city's own plans list them.
 */
const hasOneLead: CommitmentRule = ({ leads }, place) => {
  if (leads.length === 0) return [error('C05', joinPlace(place, 'leads'), 'check:c05.none')]
  if (leads.length === 1) return []
  return [warning('C05', joinPlace(place, 'leads'), 'check:c05.several', { params: { count: number(leads.length) } })]
}

/** C06: somebody outside the administration takes part. Source: OGP template. */
const hasPartner: CommitmentRule = ({ leadsOutside, supporting }, place, { organisations }) => {
  if (leadsOutside.length > 0) return []
  const isPublic = (id: string): boolean => {
    const kind = organisations.find((organisation) => organisation.id === id)?.kind
    return kind === 'municipal' || kind === 'government'
  }
  return supporting.every(isPublic) ? [warning('C06', joinPlace(place, 'leadsOutside'), 'check:c06.none')] : []
}

/** C10: milestones, at least two and not a dozen and more. Source: OGP template. */
const hasMilestones: CommitmentRule = ({ milestones }, place) => {
  const at = joinPlace(place, 'milestones')
  if (milestones.length === 0) return [error('C10', at, 'check:c10.none')]
  if (milestones.length === 1) return [warning('C10', at, 'check:c10.one')]
  if (milestones.length <= mostMilestones) return []
  return [warning('C10', at, 'check:c10.many', { params: { count: number(milestones.length) } })]
}

/** C11: not everything is due in the commitment's last month. Source: design. */
const staggersMilestones: CommitmentRule = ({ milestones, end }, place) => {
  if (end === null || milestones.length < 2) return []
  const isLast = milestones.every(
    (milestone) => milestone.end !== null && monthIndex(milestone.end) === monthIndex(end),
  )
  return isLast
    ? [warning('C11', joinPlace(place, 'milestones'), 'check:c11.allLast', { params: { date: date(end) } })]
    : []
}

/** C16: a commitment that continues an earlier one says what is new. Source: OGP Local inception form. */
const saysWhatIsNew: CommitmentRule = ({ lineage }, place) =>
  lineage === null || isWritten(lineage.news, 'sk') || isWritten(lineage.news, 'en')
    ? []
    : [info('C16', joinPlace(place, 'lineage', 'news'), 'check:c16.newsMissing')]

export const commitmentRules: readonly CommitmentRule[] = [
  hasTitle,
  runsInsidePlan,
  hasOneLead,
  hasPartner,
  hasMilestones,
  staggersMilestones,
  saysWhatIsNew,
]
