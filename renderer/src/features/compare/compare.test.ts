import { expect, test } from 'vitest'

import { changesIn } from './changesIn.ts'
import { comparisonRows } from './comparisonRows.ts'
import { readableWords } from './readableWords.ts'
import { sideWords } from './sideWords.ts'
import { comparePlans } from '../../../../core/compare/comparePlans.ts'
import { createCommitment, createPlan } from '../../../../core/plan/create.ts'
import { localized } from '../../../../core/plan/localized.ts'
import { paragraphs } from '../../../../core/plan/richText.ts'
import type { Commitment } from '../../../../core/plan/commitmentSchema.ts'
import { wordDiff } from '../../../../core/text/wordDiff.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

const commitment = (id: string, sk: string, en: string): Commitment => ({
  ...createCommitment(id),
  title: localized(sk, en),
  problem: { sk: paragraphs(sk), en: paragraphs(en) },
})
const planOf = (id: string, commitments: readonly Commitment[]): Plan => ({
  ...createPlan(id, localized('Plán', 'Plan'), 'ogpLocal'),
  commitments,
})
const budget = commitment('budget', 'Otvorený rozpočet mesta', 'Open city budget')
const youth = commitment('youth', 'Zastupiteľstvo mladých', 'Youth parliament')
const trees = commitment('trees', 'Mapa verejnej zelene', 'Map of public greenery')
const edited: Commitment = { ...youth, problem: { ...youth.problem, en: paragraphs('Quite another text.') } }

test('lists the new plan in its order and the dropped commitments after it', () => {
  const old = planOf('old', [trees, budget, youth])
  const now = planOf('now', [edited, commitment('fresh', 'Kamery v podchodoch', 'Cameras in underpasses'), budget])
  const rows = comparisonRows(comparePlans(old, now), old, now)
  expect(rows.map((row) => [row.state, row.old, row.new])).toEqual([
    ['changed', ['youth'], ['youth']],
    ['added', [], ['fresh']],
    ['changed', ['budget'], ['budget']],
    ['dropped', ['trees'], []],
  ])
})

test('hides the changes of the language that is not read', () => {
  const old = planOf('old', [youth])
  const now = planOf('now', [edited])
  const [pair] = comparePlans(old, now).pairs
  expect(changesIn(pair!, 'both').changes).toHaveLength(1)
  expect(changesIn(pair!, 'en').changes).toHaveLength(1)
  expect(changesIn(pair!, 'sk').changes).toHaveLength(0)
})

test('shows each side its own words', () => {
  const words = [
    { op: 'same', text: 'Rozpočet ' },
    { op: 'del', text: 'mesta' },
    { op: 'ins', text: 'obce' },
  ] as const
  expect(sideWords(words, 'old').map((word) => word.text)).toEqual(['Rozpočet ', 'mesta'])
  expect(sideWords(words, 'new').map((word) => word.text)).toEqual(['Rozpočet ', 'obce'])
})

test('shows a text written anew whole, and one that was touched up word by word', () => {
  const anew = wordDiff(
    'Ľudia nevedia, ako mesto rozhoduje o peniazoch.',
    'Mladí chcú ihriská a mesto im ich sľubuje už roky.',
  )
  expect(readableWords(anew)).toEqual([
    { op: 'del', text: 'Ľudia nevedia, ako mesto rozhoduje o peniazoch.' },
    { op: 'ins', text: 'Mladí chcú ihriská a mesto im ich sľubuje už roky.' },
  ])
  const touched = wordDiff('Ľudia nevedia, ako mesto rozhoduje.', 'Ľudia vedia, ako mesto rozhoduje.')
  expect(readableWords(touched)).toEqual(touched)
})
