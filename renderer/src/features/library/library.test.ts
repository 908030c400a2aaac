import { expect, test } from 'vitest'

import { comparisonSides } from './comparisonSides.ts'
import { findPlans } from './findPlans.ts'
import { lastTwo } from './lastTwo.ts'
import type { PlanSummary } from '../../../../core/bridge/library.ts'
import { fold } from '../../../../core/text/fold.ts'

const plan = (planId: string, change: Partial<PlanSummary> = {}): PlanSummary => ({
  planId,
  title: { sk: `Plán ${planId}`, en: '' },
  kind: 'ogpLocal',
  stage: 'draft',
  amendments: 0,
  isNewer: false,
  origin: 'draft',
  periodStart: null,
  periodEnd: null,
  commitments: 0,
  complete: { sk: 0, en: 0 },
  savedAt: '2026-01-01T10:00:00.000Z',
  copiedFrom: null,
  searchText: '',
  ...change,
})
const idsOf = (plans: readonly PlanSummary[]): readonly string[] => plans.map((found) => found.planId)

test('finds plans by words without diacritics, in titles of both languages and in texts', () => {
  const plans = [
    plan('one', { title: { sk: 'Akčný plán Žiliny', en: 'Action plan of Žilina' } }),
    plan('two', { searchText: fold('Otvorené údaje o rozpočte Problém ZÁVÄZKU') }),
    plan('three'),
  ]
  expect(idsOf(findPlans(plans, 'zilina ACTION'))).toEqual(['one'])
  expect(idsOf(findPlans(plans, ' rozpocte  zavazku '))).toEqual(['two'])
  expect(idsOf(findPlans(plans, 'rozpočte žilina'))).toEqual([])
  expect(idsOf(findPlans(plans, '  '))).toEqual(['one', 'two', 'three'])
})

test('takes the plan of the earlier period as the old side, whichever was chosen first', () => {
  const early = plan('early', { periodStart: '2021-08', savedAt: '2026-05-01T10:00:00.000Z' })
  const late = plan('late', { periodStart: '2024-04', origin: 'prior' })
  expect(comparisonSides(early, late)).toEqual({ oldId: 'early', newId: 'late' })
  expect(comparisonSides(late, early)).toEqual({ oldId: 'early', newId: 'late' })
})

test('takes the prior plan as the old side when the periods do not tell', () => {
  const draft = plan('draft', { savedAt: '2025-01-01T10:00:00.000Z' })
  const prior = plan('prior', { origin: 'prior', periodStart: '2024-04' })
  expect(comparisonSides(draft, prior)).toEqual({ oldId: 'prior', newId: 'draft' })
  const saved = plan('saved', { savedAt: '2026-02-01T10:00:00.000Z' })
  expect(comparisonSides(saved, draft)).toEqual({ oldId: 'draft', newId: 'saved' })
})

test('keeps the two plans chosen last', () => {
  expect([...lastTwo(new Set(['a', 'b', 'c']))]).toEqual(['b', 'c'])
  expect([...lastTwo(new Set(['a']))]).toEqual(['a'])
})
