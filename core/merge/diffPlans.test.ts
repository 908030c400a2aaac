import { expect, test } from 'vitest'

import { diffPlans } from './diffPlans.ts'
import { applyEdit } from '../edit/applyEdit.ts'
import { createGoal } from '../plan/create.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'

const plan = samplePlan('bb-2024')
const [first, second] = plan.goals

test('finds nothing between equal plans', () => {
  expect(diffPlans(plan, samplePlan('bb-2024'))).toEqual([])
})

test('names the field and language of a change and the values', () => {
  const { plan: after } = applyEdit(plan, { name: 'writeText', place: 'title', language: 'en', text: 'New' })
  expect(diffPlans(plan, after)).toEqual([
    { kind: 'changed', place: 'title', language: 'en', before: plan.title.en, after: 'New' },
  ])
})

test('tells removed, added and reordered members apart', () => {
  const goal = createGoal('goal-new')
  const after = { ...plan, goals: [goal, second!, ...plan.goals.slice(2)] }
  expect(diffPlans(plan, after)).toEqual([
    { kind: 'removed', place: `goals/${first!.id}`, language: null, before: first, after: null },
    { kind: 'added', place: 'goals/goal-new', language: null, before: null, after: goal },
  ])
  const turned = { ...plan, goals: [...plan.goals].reverse() }
  expect(diffPlans(plan, turned)).toMatchObject([
    { kind: 'reordered', place: 'goals', before: plan.goals.map(({ id }) => id) },
  ])
})
