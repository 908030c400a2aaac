import { describe, expect, test } from 'vitest'

import { commitment, milestone, plan, said, withCriterion, withMilestone, com } from './orderlyPlan.ts'
import type { Case } from './orderlyPlan.ts'
import { localized } from '../plan/localized.ts'

const cases: readonly Case[] = [
  ['M01', 'has no date', withMilestone({ end: null }), [`error ${com}/milestones/mil-1/end missing`]],
  [
    'M01',
    'is due before the commitment',
    withMilestone({ end: '2024-03-31' }),
    [`error ${com}/milestones/mil-1/end beforeCommitment`],
  ],
  [
    'M01',
    'is due after the commitment',
    withMilestone({ end: '2026-09-01' }),
    [`error ${com}/milestones/mil-1/end afterCommitment`],
  ],
  ['M01', 'is due on the last day', withMilestone({ end: '2026-08-31' }), []],
  [
    'M01',
    'is due after the plan',
    { ...plan, commitments: [{ ...commitment, end: null, milestones: [milestone('mil-1', '2026-09')] }] },
    [`error ${com}/milestones/mil-1/end afterPlan`],
  ],
  ['M02', 'starts after it is due', withMilestone({ start: '2025-01' }), [`error ${com}/milestones/mil-1/start order`]],
  ['M02', 'starts in the month it is due', withMilestone({ start: '2024-12-05' }), []],
  [
    'M03',
    'has no output',
    withMilestone({ output: localized('', '') }),
    [`error ${com}/milestones/mil-1/output empty`],
  ],
  [
    'M04',
    'has an output nobody can verify',
    withMilestone({ output: localized('Lepšia atmosféra', 'A better mood') }),
    [`warning ${com}/milestones/mil-1/output notVerifiable`],
  ],
  ['M04', 'counts its output in words', withMilestone({ output: localized('Päť prerokovaní', 'Five hearings') }), []],
  ['M05', 'has nobody responsible', withMilestone({ lead: null }), [`error ${com}/milestones/mil-1/lead missing`]],
  [
    'M06',
    'has no target',
    withCriterion({ target: localized('', '') }),
    [`warning ${com}/criteria/cri-1/target targetMissing`],
  ],
  [
    'M06',
    'has the target it started from',
    withCriterion({ baseline: localized('120', '120') }),
    [`warning ${com}/criteria/cri-1/target noChange`],
  ],
  [
    'M06',
    'has a bare number for a target',
    withCriterion({ unit: localized('', '') }),
    [`warning ${com}/criteria/cri-1/unit unitMissing`],
  ],
  [
    'M06',
    'has the unit in the target',
    withCriterion({ unit: localized('', ''), target: localized('120 zmlúv', '120 contracts') }),
    [],
  ],
  [
    'M07',
    'can not be looked up',
    withCriterion({ verification: localized('', '') }),
    [`warning ${com}/criteria/cri-1/verification missing`],
  ],
  [
    'M08',
    'has a title of a paragraph',
    withMilestone({ title: localized('a'.repeat(201), 'b'.repeat(200)) }),
    [`warning ${com}/milestones/mil-1/title long`],
  ],
]

describe.each(cases)('%s, of a plan that %s', (rule, _when, checked, expected) => {
  test(expected.length === 0 ? 'is silent' : 'speaks', () => {
    expect(said(checked, rule)).toEqual(expected)
  })
})
