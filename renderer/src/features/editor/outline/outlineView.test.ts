import { expect, test } from 'vitest'

import { commitmentNodes, dropIndex, sectionShares, sharesOf } from './outlineView.ts'
import { createCommitment, createMilestone, createPlan } from '../../../../../core/plan/create.ts'
import { localized } from '../../../../../core/plan/localized.ts'

const plan = {
  ...createPlan('plan', localized('Plán', ''), 'ogpLocal'),
  commitments: [
    createCommitment('first'),
    { ...createCommitment('second'), milestones: [createMilestone('m1'), createMilestone('m2')] },
  ],
}

test('numbers commitments and milestones by their position', () => {
  const [, second] = commitmentNodes(plan.commitments)
  expect(second?.children.map(({ id, number }) => [id, number])).toEqual([
    ['commitments/second/milestones/m1', '2.1'],
    ['commitments/second/milestones/m2', '2.2'],
  ])
})

test('counts a part per language and says nothing where nothing is asked', () => {
  const envelope = sectionShares(plan, 'envelope')
  expect(envelope?.sk).toBeGreaterThan(envelope?.en ?? 1)
  expect(sharesOf(plan, ['organisations'])).toBeNull()
})

test('drops before, after, and nowhere outside the list', () => {
  const ids = ['a', 'b', 'c']
  expect([
    dropIndex(ids, 'a', 'c', 'after'),
    dropIndex(ids, 'a', 'c', 'before'),
    dropIndex(ids, 'c', 'a', 'before'),
    dropIndex(ids, 'c', 'x', 'before'),
    dropIndex(ids, 'c', 'a', 'on'),
  ]).toEqual([2, 1, 0, null, null])
})
