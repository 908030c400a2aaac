import { describe, expect, test } from 'vitest'

import { rich, said, withCommitment, com } from './orderlyPlan.ts'
import type { Case } from './orderlyPlan.ts'
import { localized } from '../plan/localized.ts'

const cases: readonly Case[] = [
  [
    'L01',
    'is not translated',
    withCommitment({ summary: localized('Zhrnutie', '') }),
    [`warning ${com}/summary englishMissing`],
  ],
  [
    'L01',
    'is written in English alone',
    withCommitment({ summary: localized('', 'Summary') }),
    [`warning ${com}/summary slovakMissing`],
  ],
  [
    'L02',
    'differs in a year',
    withCommitment({ summary: localized('Od roku 2024', 'Since 2025') }),
    [`warning ${com}/summary numbersDiffer`],
  ],
  [
    'L02',
    'differs in a month',
    withCommitment({ summary: localized('apríl 2024', 'June 2024') }),
    [`warning ${com}/summary numbersDiffer`],
  ],
  [
    'L02',
    'writes the same numbers in two ways',
    withCommitment({
      summary: localized(
        'Do 30. 7. 2021 minieme 1 500,50 € na tri ihriská',
        'We will spend 1,500.50 € on 3 playgrounds by 30 July 2021',
      ),
    }),
    [],
  ],
  [
    'L04',
    'is translated in part',
    withCommitment({
      contribution: rich('Obyvatelia uvidia, na čo mesto dáva peniaze. '.repeat(5), 'Residents will see.'),
    }),
    [`warning ${com}/contribution length`],
  ],
]

describe.each(cases)('%s, of a plan that %s', (rule, _when, checked, expected) => {
  test(expected.length === 0 ? 'is silent' : 'speaks', () => {
    expect(said(checked, rule)).toEqual(expected)
  })
})
