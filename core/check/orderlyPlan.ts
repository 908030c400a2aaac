import { checkPlan } from './checkPlan.ts'
import type { Gate, RuleId } from './finding.ts'
import {
  createCommitment,
  createCriterion,
  createGoal,
  createMilestone,
  createOrganisation,
  createPlan,
  createValueClaim,
} from '../plan/create.ts'
import type { Commitment, Criterion, Milestone } from '../plan/commitmentSchema.ts'
import { localized } from '../plan/localized.ts'
import { emptyRichText, paragraphs } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

// For the tests of the rules: a plan in order, and ways to put one thing in it out of order.

export const rich = (sk: string, en: string) => ({ sk: paragraphs(sk), en: paragraphs(en) })
export const answer = rich('Odpoveď mesta na otázku.', 'The answer of the city.')
const problem = rich(
  'V roku 2023 požiadalo o zmluvy písomne 57 obyvateľov. '.repeat(7),
  'In 2023 the contracts were requested in writing by 57 residents. '.repeat(7),
)
const why = rich(
  'Obyvatelia uvidia každú zmluvu mesta v deň jej podpisu a nebudú o ňu musieť písomne žiadať mestský úrad.',
  'Residents will see each contract of the city on the day it is signed and need not ask the office for it.',
)

export const milestone = (id: string, end: string): Milestone => ({
  ...createMilestone(id),
  title: localized('Register zmlúv', 'Register of contracts'),
  output: localized('Zverejnený register', 'A published register'),
  end,
  lead: 'org-1',
})
const criterion: Criterion = {
  ...createCriterion('cri-1', null),
  indicator: localized('Zverejnené zmluvy', 'Published contracts'),
  baseline: localized('0', '0'),
  target: localized('120', '120'),
  unit: localized('zmlúv', 'contracts'),
  verification: localized('Webové sídlo mesta', 'Website of the city'),
}
export const commitment: Commitment = {
  ...createCommitment('com-1'),
  title: localized('Register zmlúv pre každého', 'A register of contracts for everybody'),
  start: '2024-04',
  end: '2026-08',
  leads: ['org-1'],
  leadsOutside: ['org-2'],
  problem,
  solution: rich('Spustíme register zmlúv.', 'We will launch a register of contracts.'),
  goals: ['goal-1'],
  policyArea: 'accessToInformation',
  sector: 'publicServices',
  values: [{ ...createValueClaim('val-1', 'transparency'), justification: why }],
  resources: rich('Dvaja ľudia', 'Two people'),
  milestones: [milestone('mil-1', '2024-12'), milestone('mil-2', '2025-06-30')],
  criteria: [criterion],
}
export const empty = createPlan('plan-1', localized('Akčný plán', 'Action plan'), 'ogpLocal')
/** A plan no rule has anything to say about. */
export const plan: Plan = {
  ...empty,
  period: { ...empty.period, start: '2024-04', end: '2026-08', termEnd: '2026-10-29' },
  narrative: {
    ...empty.narrative,
    ...Object.fromEntries(
      Object.entries(empty.narrative)
        .filter(([, value]) => value === emptyRichText)
        .map(([key]) => [key, answer]),
    ),
    participants: ['public'],
    groupCount: 3,
    meetingCount: 4,
  },
  goals: [{ ...createGoal('goal-1'), title: localized('Otvorené zmluvy', 'Open contracts') }],
  organisations: [
    createOrganisation('org-1', localized('Kancelária prednostu', 'Office of the Head'), 'municipal'),
    createOrganisation('org-2', localized('Združenie', 'Association'), 'civilSociety'),
  ],
  commitments: [commitment],
}

export const withCommitment = (change: Partial<Commitment>): Plan => ({
  ...plan,
  commitments: [{ ...commitment, ...change }],
})
export const withMilestone = (change: Partial<Milestone>): Plan =>
  withCommitment({ milestones: [{ ...milestone('mil-1', '2024-12'), ...change }, milestone('mil-2', '2025-06')] })
export const withCriterion = (change: Partial<Criterion>): Plan =>
  withCommitment({ criteria: [{ ...criterion, ...change }] })
export const withPeriod = (change: Partial<Plan['period']>): Plan => ({
  ...plan,
  period: { ...plan.period, ...change },
  // its own dates would only repeat the matter
  commitments: [{ ...commitment, start: null, end: null, milestones: [] }],
})
export const many = (count: number): Plan => ({
  ...plan,
  commitments: Array.from({ length: count }, (_, index) => ({
    ...commitment,
    id: `com-${index}`,
    title: localized(`Záväzok ${index}`, `Commitment ${index}`),
  })),
})

/** A rule, what is the matter with a plan, the plan, and what the rule says to it: severity, place, message. */
export type Case = readonly [rule: RuleId, when: string, checked: Plan, said: readonly string[]]

/** What one rule says: its severity, its place and the last part of its message. */
export const said = (checked: Plan, rule: RuleId, gate: Gate | null = null): readonly string[] =>
  checkPlan(checked, { gate })
    .filter((finding) => finding.rule === rule)
    .map((finding) => `${finding.severity} ${finding.place} ${finding.message.split('.')[1] ?? ''}`)

/** The place of its only commitment. */
export const com = 'commitments/com-1'
