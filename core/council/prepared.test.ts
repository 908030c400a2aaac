import { expect, it } from 'vitest'

import { fingerprint } from './fingerprint.ts'
import { preparedSection, preparedText } from './preparedMemorandum.ts'
import { usualResolution } from './usualResolution.ts'
import { countingIds } from '../plan/ids.ts'
import { localized } from '../plan/localized.ts'
import { plainText } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'

const word = (key: string, params: Readonly<Record<string, string>> = {}, count?: number): string =>
  [key.replace(/^[\w:]+\./u, ''), ...Object.values(params), ...(count === undefined ? [] : [String(count)])].join(' ')
const texts = { sk: word, en: word }
const plan = samplePlan('bb-2024')
const linesOf = (of: Plan, key: Parameters<typeof preparedText>[1]): readonly string[] =>
  plainText(preparedText(of, key, texts).sk).split('\n')

it('adds the sums of the plan up by where the money comes from', () => {
  expect(linesOf(plan, 'budgetImpact')).toEqual([
    'costs',
    'cost Rozpočet mesta 28\u00A0800\u00A0€',
    'cost Program URBACT IV 9\u00A0000\u00A0€',
    'cost Partner záväzku 2\u00A0000\u00A0€',
    'total 39\u00A0800\u00A0€',
  ])
  expect(linesOf({ ...plan, commitments: [] }, 'budgetImpact')).toEqual(['noCosts'])
})

it('counts groups, meetings and commitments, so that the words can be inflected', () => {
  expect(linesOf(plan, 'process')).toEqual(expect.arrayContaining(['groups 21', 'meetings 3']))
  expect(linesOf(plan, 'commitments')[0]).toBe('commitments 4')
})

it('puts names with commas of their own apart, and recommends the resolution only where there is one', () => {
  expect(linesOf(plan, 'commitments')).toContain(
    'whenAndWho marec 2024\u00A0– jún 2026 Referát participácie a inovácie v oblasti otvoreného spravovania; Kancelária prednostky',
  )
  expect(linesOf(plan, 'recommendation')).toEqual(['recommendation'])
  const bare = { ...plan, council: { ...plan.council, resolution: [] } }
  expect(linesOf(bare, 'recommendation')).toEqual(['recommendationAlone'])
})

it('is another text when the plan is another, and the same when it is the same', () => {
  const marks = [plan, { ...plan }, { ...plan, commitments: plan.commitments.slice(1) }].map((each) =>
    fingerprint(preparedText(each, 'commitments', texts)),
  )
  expect(marks[0]).toBe(marks[1])
  expect(marks[0]).not.toBe(marks[2])
})

it('offers a resolution whose tasks have somebody and a day, as far as the plan knows one', () => {
  const parts = usualResolution(
    { ...plan, period: { ...plan.period, submitted: '2024-06-04' } },
    texts,
    countingIds('new'),
  )
  expect(parts.map(({ verb }) => verb)).toEqual(['discussed', 'approves', 'takesNote', 'instructs'])
  expect(parts.at(-1)?.items.map(({ deadline }) => deadline)).toEqual(['2027-06', '2024-06-04', '2027-09'])
  expect(parts.at(-1)?.items.every(({ responsible }) => responsible.sk !== '' && responsible.en !== '')).toBe(true)
})

it('lets a name borrowed from the other language go on speaking it', () => {
  const commitments = plan.commitments.slice(0, 1).map((commitment) => ({
    ...commitment,
    title: localized('Záväzok', ''),
    start: null,
    end: null,
    leads: ['o-1', 'o-2'],
  }))
  const organisations = [
    { id: 'o-1', name: localized('Úrad', ''), kind: 'municipal' as const },
    { id: 'o-2', name: localized('Klub', 'Club'), kind: 'municipal' as const },
  ]
  const borrowing = { ...plan, commitments, organisations }
  const [, list] = preparedSection({ plan: borrowing, language: 'en', text: word }, 'commitments')
  const lines = list?.type === 'numberedList' ? list.items.flatMap(({ blocks }) => blocks) : []
  expect(
    lines.map((line) => (line.type === 'paragraph' ? line.runs.map(({ text, language }) => [text, language]) : [])),
  ).toEqual([
    [['Záväzok', 'sk']],
    [
      ['who ', 'en'],
      ['Úrad; ', 'sk'],
      ['Club', 'en'],
    ],
  ])
  // In the plan itself a text speaks one language.
  expect(JSON.stringify(preparedText(borrowing, 'commitments', texts))).not.toContain('"language"')
  expect(plainText(preparedText(borrowing, 'commitments', texts).en)).toContain('Úrad; Club')
})
