import { describe, expect, test } from 'vitest'

import { empty, many, plan, rich, said, withPeriod } from './orderlyPlan.ts'
import type { Case } from './orderlyPlan.ts'
import { emptyRichText } from '../plan/richText.ts'

const cases: readonly Case[] = [
  ['P01', 'ends a month too late', withPeriod({ end: '2026-09' }), ['error period/end tooLate']],
  ['P01', 'ends in time for a term known by its month', withPeriod({ termEnd: '2026-10' }), []],
  [
    'P01',
    'ends too late for a term known by its month',
    withPeriod({ termEnd: '2026-09' }),
    ['error period/end tooLate'],
  ],
  ['P01', 'does not say when the term ends', withPeriod({ termEnd: null }), ['warning period/termEnd termEndMissing']],
  [
    'P01',
    'is for the city alone',
    { ...withPeriod({ end: '2026-09' }), kind: 'cityOnly' },
    ['warning period/end tooLate'],
  ],
  [
    'P02',
    'has no dates',
    withPeriod({ start: null, end: null }),
    ['error period/start startMissing', 'error period/end endMissing'],
  ],
  ['P02', 'ends when it starts', withPeriod({ end: '2024-04' }), ['error period/end order']],
  ['P03', 'lasts exactly a year', withPeriod({ end: '2025-03' }), []],
  ['P03', 'lasts less than a year', withPeriod({ end: '2025-02' }), ['warning period/end length']],
  ['P03', 'lasts more than four years', withPeriod({ end: '2028-04' }), ['warning period/end length']],
  ['P04', 'has no commitment', many(0), ['error commitments none']],
  ['P04', 'has five', many(5), []],
  ['P04', 'has six', many(6), ['error commitments tooMany']],
  ['P04', 'has six for the city alone', { ...many(6), kind: 'cityOnly' }, ['warning commitments tooMany']],
  [
    'P05',
    'leaves answers out',
    { ...plan, goals: [], narrative: { ...plan.narrative, vision: emptyRichText, participants: [], groupCount: null } },
    [
      'error narrative/vision empty',
      'error narrative/participants empty',
      'error narrative/groupCount empty',
      'error goals goalsMissing',
    ],
  ],
  [
    'P05',
    'answers in English alone',
    { ...plan, narrative: { ...plan.narrative, vision: rich('', 'Our vision') } },
    ['error narrative/vision slovakMissing'],
  ],
  ['P05', 'is for the city alone', { ...plan, kind: 'cityOnly', narrative: empty.narrative, goals: [] }, []],
]

describe.each(cases)('%s, of a plan that %s', (rule, _when, checked, expected) => {
  test(expected.length === 0 ? 'is silent' : 'speaks', () => {
    expect(said(checked, rule)).toEqual(expected)
  })
})
