import { describe, expect, test } from 'vitest'

import { checkPlan, gates } from './checkPlan.ts'
import { plan as orderly, said } from './orderlyPlan.ts'
import { createAttachment, createResolutionItem, createResolutionPart } from '../plan/create.ts'
import { newCouncil } from '../plan/councilSchema.ts'
import type { Council, ResolutionPart } from '../plan/councilSchema.ts'
import { emptyText, localized } from '../plan/localized.ts'
import { paragraphs } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'

const task = (change: Partial<ResolutionPart['items'][number]> = {}): ResolutionPart['items'][number] => ({
  ...createResolutionItem('item-1'),
  text: localized('predložiť správu', 'to submit a report'),
  responsible: localized('prednosta mestského úradu', ''),
  deadline: '2025-05-31',
  ...change,
})
const part = (verb: ResolutionPart['verb'], change: Partial<ResolutionPart> = {}): ResolutionPart => ({
  ...createResolutionPart('part-1'),
  verb,
  items: [task()],
  ...change,
})
const inOrder: Council = {
  ...newCouncil,
  sessionDate: '2024-05-21',
  presenter: 'Predkladateľ',
  authors: [{ id: 'author-1', name: '', position: localized('Referát participácie', '') }],
  discussions: [{ id: 'disc-1', body: localized('Komisia pre rozvoj', ''), date: null, outcome: emptyText }],
  resolution: [part('approves')],
  memorandum: { ...newCouncil.memorandum, budgetImpact: { sk: paragraphs('Bez dopadu na rozpočet.'), en: [] } },
}
const withCouncil = (change: Partial<Council>): Plan => ({ ...orderly, council: { ...inOrder, ...change } })
const at = 'council/resolution/part-1'

const cases = [
  [
    'K01',
    'names nobody and no session',
    { presenter: '', authors: [], sessionDate: null },
    [
      'error council/sessionDate sessionMissing',
      'error council/presenter presenterMissing',
      'error council/authors authorMissing',
    ],
  ],
  [
    'K01',
    'is presented by a position alone',
    { presenter: '', presenterPosition: localized('primátor mesta', '') },
    [],
  ],
  ['K02', 'decides nothing', { resolution: [] }, ['error council/resolution noVerb']],
  ['K02', 'was only discussed', { resolution: [part('discussed')] }, ['error council/resolution noVerb']],
  ['K02', 'has a part without a point', { resolution: [part('approves', { items: [] })] }, [`error ${at} noPoint`]],
  [
    'K02',
    'has an unwritten point',
    { resolution: [part('approves', { items: [task({ text: emptyText })] })] },
    [`error ${at}/items/item-1/text emptyPoint`],
  ],
  [
    'K03',
    'instructs the head of the office',
    { resolution: [part('instructs', { addressee: localized('prednostke mestského úradu', '') })] },
    [],
  ],
  [
    'K03',
    'instructs the mayor',
    { resolution: [part('instructs', { addressee: localized('primátorovi mesta', '') })] },
    [`error ${at}/addressee notDirected`],
  ],
  [
    'K03',
    'instructs through who is responsible',
    { resolution: [part('instructs', { items: [task({ responsible: localized('Dialogue Centre, n. o.', '') })] })] },
    [`error ${at}/items/item-1/responsible notDirected`],
  ],
  [
    'K03',
    'recommends to the mayor',
    { resolution: [part('recommends', { addressee: localized('primátorovi mesta', '') })] },
    [],
  ],
  [
    'K04',
    'gives a task to nobody by no day',
    { resolution: [part('requests', { items: [task({ responsible: emptyText, deadline: null })] })] },
    [`error ${at}/items/item-1/responsible responsibleMissing`, `error ${at}/items/item-1/deadline deadlineMissing`],
  ],
  [
    'K04',
    'approves without a deadline',
    { resolution: [part('approves', { items: [task({ responsible: emptyText, deadline: null })] })] },
    [],
  ],
  [
    'K05',
    'sets a deadline before the session',
    { resolution: [part('instructs', { items: [task({ deadline: '2024-05-20' })] })] },
    [`warning ${at}/items/item-1/deadline beforeSession`],
  ],
  [
    'K05',
    'sets a deadline in the month of the session',
    { resolution: [part('instructs', { items: [task({ deadline: '2024-05' })] })] },
    [],
  ],
  [
    'K06',
    'lists a file without its name',
    { attachments: [{ ...createAttachment('att-1'), title: localized('Vyhodnotenie', '') }] },
    ['error council/attachments/att-1/file fileMissing'],
  ],
  [
    'K07',
    'says nothing of money',
    { memorandum: newCouncil.memorandum },
    ['warning council/memorandum/budgetImpact missing'],
  ],
  ['K08', 'was in no committee', { discussions: [] }, ['warning council/discussions noCommittee']],
] as const

describe.each(cases)('%s, of a material that %s', (rule, _when, change, expected) => {
  test(expected.length === 0 ? 'is silent' : 'speaks', () => {
    expect(said(withCouncil(change as Partial<Council>), rule)).toEqual(expected)
  })
})

test('a material in order passes the gate of the council', () => {
  expect(checkPlan(withCouncil({}), { gate: 'council' })).toEqual([])
})

test('findings of the material close the gate of the council alone', () => {
  expect(gates(checkPlan(withCouncil({ resolution: [] })))).toEqual({ council: false, ogp: true })
})

test('a plan without a material hears of it only on its way to the council', () => {
  const plan = { ...orderly, council: newCouncil }
  expect(said(plan, 'K01')).toEqual([])
  expect(said(plan, 'K01', 'ogp')).toEqual([])
  expect(said(plan, 'K01', 'council')).toEqual(['error council/title notBegun'])
})

test('the sample’s material has nothing to say, and neither does a prior plan', () => {
  const spoken = (plan: Plan): readonly string[] =>
    checkPlan(plan, { gate: 'council' }).flatMap(({ rule, place }) =>
      rule.startsWith('K') || place.startsWith('council') ? [`${rule} ${place}`] : [],
    )
  expect(spoken(samplePlan('bb-2024'))).toEqual([])
  expect(spoken(samplePlan('bb-2021'))).toEqual([])
})
