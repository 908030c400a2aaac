import { firstDay, isAfter, lastDay } from '../plan/dates.ts'
import { languages } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import { wordingOf } from '../text/tokens.ts'
import { isWritten, mainWords, missingText } from './context.ts'
import type { CommitmentRule } from './context.ts'
import { date, error, number, warning } from './finding.ts'
import type { Finding } from './finding.ts'
import { isVerifiable } from './vocabulary.ts'

const advisedTitle = 200

/** M01: every milestone has a date, inside its commitment or, while that has none, inside the plan. Source: OGP template. */
const isDueInside: CommitmentRule = (commitment, place, { period }) =>
  commitment.milestones.flatMap((milestone): readonly Finding[] => {
    const at = joinPlace(place, 'milestones', milestone.id, 'end')
    const due = milestone.end
    if (due === null) return [error('M01', at, 'check:m01.missing')]
    const start = commitment.start ?? period.start
    const end = commitment.end ?? period.end
    if (start !== null && lastDay(due) < firstDay(start))
      return [
        error('M01', at, commitment.start === null ? 'check:m01.beforePlan' : 'check:m01.beforeCommitment', {
          params: { date: date(start) },
        }),
      ]
    if (end !== null && firstDay(due) > lastDay(end))
      return [
        error('M01', at, commitment.end === null ? 'check:m01.afterPlan' : 'check:m01.afterCommitment', {
          params: { date: date(end) },
        }),
      ]
    return []
  })

/** M02: a milestone starts before it is due. Source: design. */
const startsBeforeDue: CommitmentRule = (commitment, place) =>
  commitment.milestones.flatMap(({ id, start, end }) =>
    start !== null && end !== null && isAfter(start, end)
      ? [
          error('M02', joinPlace(place, 'milestones', id, 'start'), 'check:m02.order', {
            params: { start: date(start), end: date(end) },
          }),
        ]
      : [],
  )

/** M03, M04: what will be there when it is done, so that anybody can verify it. Source: OGP template; OGP glossary, verifiability. */
const hasOutput: CommitmentRule = (commitment, place) =>
  commitment.milestones.flatMap(({ id, output }): readonly Finding[] => {
    const at = joinPlace(place, 'milestones', id, 'output')
    const { language, words } = mainWords(output)
    return [
      ...missingText('M03', at, output, 'milestone.output', 'check:m03.empty'),
      ...(words !== '' && !isVerifiable(words, language)
        ? [warning('M04', at, 'check:m04.notVerifiable', { language })]
        : []),
    ]
  })

/** M05: somebody answers for it. Source: OGP, "why commitments fall behind". */
const hasResponsible: CommitmentRule = (commitment, place) =>
  commitment.milestones.flatMap(({ id, lead }) =>
    lead === null ? [error('M05', joinPlace(place, 'milestones', id, 'lead'), 'check:m05.missing')] : [],
  )

/** M06, M07: a criterion says how much, in what, and where it can be looked up. Source: design. */
const isMeasurable: CommitmentRule = (commitment, place) =>
  commitment.criteria.flatMap((criterion): readonly Finding[] => {
    const at = (key: string): string => joinPlace(place, 'criteria', criterion.id, key)
    const target = mainWords(criterion.target).words
    const baseline = mainWords(criterion.baseline).words
    const findings: Finding[] = []
    if (target === '') findings.push(warning('M06', at('target'), 'check:m06.targetMissing'))
    else if (wordingOf(target) === wordingOf(baseline))
      findings.push(warning('M06', at('target'), 'check:m06.noChange'))
    // "12 stretnutí" carries its unit with it
    if (/^[\d\s.,]+$/u.test(target) && mainWords(criterion.unit).words === '')
      findings.push(warning('M06', at('unit'), 'check:m06.unitMissing'))
    if (!isWritten(criterion.verification, 'sk') && !isWritten(criterion.verification, 'en'))
      findings.push(warning('M07', at('verification'), 'check:m07.missing'))
    return findings
  })

/** M08: a milestone is one step; a title this long usually hides several. Source: design. */
const isOneStep: CommitmentRule = (commitment, place) =>
  commitment.milestones.flatMap(({ id, title }) =>
    languages
      .filter((language) => title[language].trim().length > advisedTitle)
      .map((language) =>
        warning('M08', joinPlace(place, 'milestones', id, 'title'), 'check:m08.long', {
          language,
          params: { count: number(title[language].trim().length) },
        }),
      ),
  )

export const milestoneRules: readonly CommitmentRule[] = [
  isDueInside,
  startsBeforeDue,
  hasOutput,
  hasResponsible,
  isMeasurable,
  isOneStep,
]
