import { coreOgpValues } from '../plan/enums.ts'
import { joinPlace } from '../plan/place.ts'
import { isWritten, mainWords, missingText } from './context.ts'
import type { CommitmentRule } from './context.ts'
import { error, number, text, warning } from './finding.ts'
import type { Finding } from './finding.ts'
import { hasEvidence, isVerifiable, vagueWordsIn } from './vocabulary.ts'

/** A problem told in less than this says neither whom it concerns nor how (domain reference, part 6). */
const shortProblem = 300
const shortJustification = 100

/** C07: the problem is told, at some length and with evidence. Source: guidance of the OGP template. */
const tellsProblem: CommitmentRule = ({ problem }, place) => {
  const at = joinPlace(place, 'problem')
  const { language, words } = mainWords(problem)
  const missing = missingText('C07', at, problem, 'commitment.problem', 'check:c07.empty')
  if (words === '') return missing
  const findings: Finding[] = [...missing]
  if (words.length < shortProblem)
    findings.push(warning('C07', at, 'check:c07.short', { language, params: { count: number(words.length) } }))
  if (!hasEvidence(words, language)) findings.push(warning('C07', at, 'check:c07.noEvidence', { language }))
  // a link stands beside the words, not in them
  return problem[language].some((block) => block.type === 'paragraph' && block.runs.some((run) => run.link !== null))
    ? findings.filter((finding) => finding.message !== 'check:c07.noEvidence')
    : findings
}

/** C08: the action is told, and good intentions come with something that can be verified. Source: OGP glossary, verifiability. */
const tellsAction: CommitmentRule = ({ solution }, place) => {
  const at = joinPlace(place, 'solution')
  const { language, words } = mainWords(solution)
  const vague = vagueWordsIn(words, language)
  return [
    ...missingText('C08', at, solution, 'commitment.solution', 'check:c08.empty'),
    ...(vague.length > 0 && !isVerifiable(words, language)
      ? [warning('C08', at, 'check:c08.vague', { language, params: { words: text(vague.join(', ')) } })]
      : []),
  ]
}

/** C09: at least one of the three values of OGP, and every value justified. Source: OGP glossary, relevance. */
const servesValue: CommitmentRule = ({ values }, place) => {
  const at = joinPlace(place, 'values')
  const findings: Finding[] = []
  if (values.length === 0) findings.push(error('C09', at, 'check:c09.none'))
  else if (!values.some((claim) => coreOgpValues.includes(claim.value)))
    findings.push(error('C09', at, 'check:c09.onlyAdditional'))
  for (const claim of values) {
    const why = joinPlace(at, claim.id, 'justification')
    const { language, words } = mainWords(claim.justification)
    findings.push(...missingText('C09', why, claim.justification, 'value.justification', 'check:c09.unjustified'))
    if (words !== '' && words.length < shortJustification)
      findings.push(
        warning('C09', why, 'check:c09.shortJustification', { language, params: { count: number(words.length) } }),
      )
  }
  return findings
}

/** C12: money or people. Source: OGP, "this is why commitments fail". */
const hasResources: CommitmentRule = ({ resources, budget }, place) =>
  isWritten(resources, 'sk') || isWritten(resources, 'en') || budget.length > 0
    ? []
    : [warning('C12', joinPlace(place, 'resources'), 'check:c12.missing')]

/** C13: a goal of the plan or of the strategy the commitment serves. Source: OGP Local form, C.11. */
const servesGoal: CommitmentRule = ({ goals, strategyLink }, place) =>
  goals.length > 0 || isWritten(strategyLink, 'sk') || isWritten(strategyLink, 'en')
    ? []
    : [warning('C13', joinPlace(place, 'goals'), 'check:c13.missing')]

/** C15: policy area and sector, which OGP's form requires. Source: page of commitment SKBBA0004; domain reference, part 6. */
const isClassified: CommitmentRule = (commitment, place, { gate }) => {
  const tell = (key: string, message: Finding['message']): Finding =>
    gate === 'ogp'
      ? error('C15', joinPlace(place, key), message, { blocks: ['ogp'] })
      : { ...warning('C15', joinPlace(place, key), message), blocks: ['ogp'] }
  const findings: Finding[] = []
  if (commitment.policyArea === null) findings.push(tell('policyArea', 'check:c15.policyAreaMissing'))
  if (commitment.sector === null) findings.push(tell('sector', 'check:c15.sectorMissing'))
  const isNamed = (name: typeof commitment.sectorOther): boolean => isWritten(name, 'sk') || isWritten(name, 'en')
  if (commitment.policyArea === 'other' && !isNamed(commitment.policyAreaOther))
    findings.push(warning('C15', joinPlace(place, 'policyAreaOther'), 'check:c15.otherUnnamed'))
  if (commitment.sector === 'other' && !isNamed(commitment.sectorOther))
    findings.push(warning('C15', joinPlace(place, 'sectorOther'), 'check:c15.otherUnnamed'))
  return findings
}

export const contentRules: readonly CommitmentRule[] = [
  tellsProblem,
  tellsAction,
  servesValue,
  hasResources,
  servesGoal,
  isClassified,
]
