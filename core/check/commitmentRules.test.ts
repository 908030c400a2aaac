import { describe, expect, test } from 'vitest'

import { answer, commitment, milestone, plan, rich, said, withCommitment, com } from './orderlyPlan.ts'
import type { Case } from './orderlyPlan.ts'
import { createValueClaim } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import { emptyRichText } from '../plan/richText.ts'

const cases: readonly Case[] = [
  ['C01', 'has no title', withCommitment({ title: localized('', ' ') }), [`error ${com}/title empty`]],
  [
    'C01',
    'has an English title alone',
    withCommitment({ title: localized('', 'Contracts') }),
    [`error ${com}/title slovakMissing`],
  ],
  [
    'C01',
    'has a long title',
    withCommitment({ title: localized('a'.repeat(151), 'b'.repeat(150)) }),
    [`warning ${com}/title long`],
  ],
  [
    'C01',
    'has too long a title',
    withCommitment({ title: localized('a'.repeat(100), 'b'.repeat(256)) }),
    [`error ${com}/title tooLong`],
  ],
  [
    'C02',
    'has a title twice',
    { ...plan, commitments: [commitment, { ...commitment, id: 'com-2' }] },
    ['error commitments/com-2/title duplicate'],
  ],
  [
    'C03',
    'has no dates',
    withCommitment({ start: null, end: null }),
    [`error ${com}/start startMissing`, `error ${com}/end endMissing`],
  ],
  [
    'C03',
    'runs past the plan',
    withCommitment({ start: '2024-03', end: '2026-09' }),
    [`error ${com}/start beforePlan`, `error ${com}/end afterPlan`],
  ],
  ['C03', 'ends before it starts', withCommitment({ start: '2025-03', end: '2025-02' }), [`error ${com}/end order`]],
  ['C05', 'has no lead', withCommitment({ leads: [] }), [`error ${com}/leads none`]],
  ['C05', 'has two leads', withCommitment({ leads: ['org-1', 'org-2'] }), [`warning ${com}/leads several`]],
  [
    'C06',
    'involves the office alone',
    withCommitment({ leadsOutside: [], supporting: ['org-1'] }),
    [`warning ${com}/leadsOutside none`],
  ],
  ['C06', 'involves an association', withCommitment({ leadsOutside: [], supporting: ['org-2'] }), []],
  ['C07', 'has no problem', withCommitment({ problem: emptyRichText }), [`error ${com}/problem empty`]],
  [
    'C07',
    'has a short problem without evidence',
    withCommitment({ problem: rich('Zmluvy sa ťažko hľadajú.', 'Contracts are hard to find.') }),
    [`warning ${com}/problem short`, `warning ${com}/problem noEvidence`],
  ],
  [
    'C07',
    'has a long problem without evidence',
    withCommitment({
      problem: rich(
        'Zmluvy sa na webe mesta ťažko hľadajú. '.repeat(9),
        'Contracts are hard to find on the website. '.repeat(9),
      ),
    }),
    [`warning ${com}/problem noEvidence`],
  ],
  ['C08', 'has no action', withCommitment({ solution: emptyRichText }), [`error ${com}/solution empty`]],
  [
    'C08',
    'means well',
    withCommitment({ solution: rich('Zlepšíme a podporíme otvorenosť.', 'We will improve openness.') }),
    [`warning ${com}/solution vague`],
  ],
  [
    'C08',
    'means well with a result',
    withCommitment({ solution: rich('Zlepšíme otvorenosť smernicou o zmluvách.', 'We will improve openness.') }),
    [],
  ],
  ['C09', 'serves no value', withCommitment({ values: [] }), [`error ${com}/values none`]],
  [
    'C09',
    'serves technology alone',
    withCommitment({ values: [{ ...commitment.values[0]!, value: 'technology' }] }),
    [`error ${com}/values onlyAdditional`],
  ],
  [
    'C09',
    'does not justify a value',
    withCommitment({ values: [createValueClaim('val-1', 'transparency')] }),
    [`error ${com}/values/val-1/justification unjustified`],
  ],
  [
    'C09',
    'justifies a value in a word',
    withCommitment({ values: [{ ...commitment.values[0]!, justification: rich('Otvorenosť.', 'Openness.') }] }),
    [`warning ${com}/values/val-1/justification shortJustification`],
  ],
  ['C10', 'has no milestone', withCommitment({ milestones: [] }), [`error ${com}/milestones none`]],
  [
    'C10',
    'has one milestone',
    withCommitment({ milestones: [milestone('mil-1', '2025-01')] }),
    [`warning ${com}/milestones one`],
  ],
  [
    'C10',
    'has thirteen milestones',
    withCommitment({ milestones: Array.from({ length: 13 }, (_, index) => milestone(`mil-${index}`, '2025-01')) }),
    [`warning ${com}/milestones many`],
  ],
  [
    'C11',
    'is all due at the end',
    withCommitment({ milestones: [milestone('mil-1', '2026-08'), milestone('mil-2', '2026-08-31')] }),
    [`warning ${com}/milestones allLast`],
  ],
  ['C12', 'has no resources', withCommitment({ resources: emptyRichText }), [`warning ${com}/resources missing`]],
  [
    'C12',
    'has a budget line',
    withCommitment({
      resources: emptyRichText,
      budget: [{ id: 'bud-1', purpose: localized('Softvér', 'Software'), amount: 1, source: localized('', '') }],
    }),
    [],
  ],
  ['C13', 'serves no goal', withCommitment({ goals: [] }), [`warning ${com}/goals missing`]],
  ['C13', 'tells its link to the strategy', withCommitment({ goals: [], strategyLink: answer }), []],
  [
    'C15',
    'is not classified',
    withCommitment({ policyArea: null, sector: null }),
    [`warning ${com}/policyArea policyAreaMissing`, `warning ${com}/sector sectorMissing`],
  ],
  [
    'C15',
    'is of another area without a name',
    withCommitment({ policyArea: 'other' }),
    [`warning ${com}/policyAreaOther otherUnnamed`],
  ],
  [
    'C16',
    'continues an earlier one silently',
    withCommitment({
      lineage: {
        planId: 'old-plan',
        planTitle: localized('', ''),
        commitmentId: 'old-1',
        number: '1',
        title: localized('', ''),
        news: emptyRichText,
      },
    }),
    [`info ${com}/lineage/news newsMissing`],
  ],
]

describe.each(cases)('%s, of a plan that %s', (rule, _when, checked, expected) => {
  test(expected.length === 0 ? 'is silent' : 'speaks', () => {
    expect(said(checked, rule)).toEqual(expected)
  })
})
