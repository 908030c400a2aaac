import { expect, test } from 'vitest'

import { createCommitment, createMilestone, createPlan } from './create.ts'
import { emptyText } from './localized.ts'
import { pointerOf } from './place.ts'
import { placeOfPointer } from './placeOfPointer.ts'

const plan = {
  ...createPlan('plan-1', emptyText, 'ogpLocal'),
  commitments: [
    createCommitment('com-1'),
    { ...createCommitment('com-2'), leads: ['org-1', 'org-2'], milestones: [createMilestone('mil-1')] },
  ],
}

test('finds the place of a pointer, ids for positions', () => {
  for (const place of ['title', 'period/start', 'commitments/com-2/milestones/mil-1/output', 'narrative/vision'])
    expect(placeOfPointer(plan, pointerOf(plan, place))).toBe(place)
})

test('takes one name among several as their field, and a pointer to nowhere as the plan', () => {
  expect(placeOfPointer(plan, '/commitments/1/leads/1')).toBe('commitments/com-2/leads')
  expect(placeOfPointer(plan, '/commitments/7/title')).toBe('')
  expect(placeOfPointer(plan, '')).toBe('')
})
