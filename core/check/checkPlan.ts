import type { Commitment } from '../plan/commitmentSchema.ts'
import { commitmentEntries, councilEntries, planEntries } from '../plan/fieldEntries.ts'
import { joinPlace } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'
import { commitmentRules } from './commitmentRules.ts'
import { contentRules } from './contentRules.ts'
import type { CheckContext, CommitmentRule } from './context.ts'
import { councilRules } from './councilRules.ts'
import type { Finding, Gate, MessageParam, Severity } from './finding.ts'
import { checkLanguages } from './languageRules.ts'
import { milestoneRules } from './milestoneRules.ts'
import { planRules } from './planRules.ts'

const rulesOfCommitment: readonly CommitmentRule[] = [...commitmentRules, ...contentRules, ...milestoneRules]

/**
 * Everything the rules have to say about a plan, first what concerns it as a whole, then commitment by commitment.
 * `gate` makes stricter what only matters there.
 */
export function checkPlan(plan: Plan, options: Readonly<{ gate?: Gate | null }> = {}): readonly Finding[] {
  const context: CheckContext = {
    gate: options.gate ?? null,
    kind: plan.kind,
    period: plan.period,
    organisations: plan.organisations,
  }
  return [
    ...planRules.flatMap((rule) => rule(plan, context)),
    ...planEntries(plan).flatMap((entry) => checkLanguages(entry, context.gate)),
    ...plan.commitments.flatMap((commitment) => checkCommitment(commitment, context)),
    ...councilRules(plan, context),
    ...councilEntries(plan)
      .flatMap((entry) => checkLanguages(entry, context.gate))
      .filter(isOfBothLanguages),
  ]
}

/** A council reads Slovak: its material may do without English, but where it has both they say the same. */
const isOfBothLanguages = ({ rule }: Finding): boolean => rule !== 'L01'

// Plans never change in place: while a commitment and what surrounds it are the same values, so are its findings.
const memory = new WeakMap<Commitment, Readonly<{ context: CheckContext; findings: readonly Finding[] }>>()

function checkCommitment(commitment: Commitment, context: CheckContext): readonly Finding[] {
  const known = memory.get(commitment)
  if (known !== undefined && isSameContext(known.context, context)) return known.findings
  const place = joinPlace('commitments', commitment.id)
  const findings = [
    ...rulesOfCommitment.flatMap((rule) => rule(commitment, place, context)),
    ...commitmentEntries(commitment).flatMap((entry) => checkLanguages(entry, context.gate)),
  ]
  memory.set(commitment, { context, findings })
  return findings
}

function isSameContext(left: CheckContext, right: CheckContext): boolean {
  return (
    left.gate === right.gate &&
    left.kind === right.kind &&
    left.period === right.period &&
    left.organisations === right.organisations
  )
}

/** Which gates are open: no finding closes them. The council looks at Slovak and structure, OGP at English too. */
export function gates(findings: readonly Finding[]): Readonly<Record<Gate, boolean>> {
  const isOpen = (gate: Gate): boolean => !findings.some((finding) => finding.blocks.includes(gate))
  return { council: isOpen('council'), ogp: isOpen('ogp') }
}

export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** How dates and names of fields are written in the reader's language. */
export type ParamWriter = Readonly<{
  date: (value: Extract<MessageParam, { kind: 'date' }>['value']) => string
  field: (id: Extract<MessageParam, { kind: 'field' }>['value']) => string
}>

/** A finding's params as its sentence takes them: `t(finding.message, messageParams(finding, writer))`. */
export function messageParams(finding: Finding, writer: ParamWriter): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(finding.params).map(([name, param]) => [name, written(param, writer)] as const),
  )
}

function written(param: MessageParam, writer: ParamWriter): string | number {
  switch (param.kind) {
    case 'date':
      return writer.date(param.value)
    case 'field':
      return writer.field(param.value)
    case 'text':
    case 'number':
      return param.value
  }
}
