import { expect, test } from 'vitest'

import { commitmentNodes, dropIndex, sectionShares, sharesOf } from './outlineView.ts'
import { createCommitment, createMilestone, createPlan } from '../../../../../core/plan/create.ts'
import { emptyText, localized } from '../../../../../core/plan/localized.ts'

const plan = {
  ...createPlan('plan', localized('Plán', ''), 'ogpLocal'),
  commitments: [
    { ...createCommitment('first'), title: { ...emptyText } },
    {
      ...createCommitment('second'),
      title: { ...emptyText },
      milestones: [createMilestone('m1'), createMilestone('m2')],
    },
  ],
}

test('numbers commitments and milestones by their position', () => {
  const [, second] = commitmentNodes(plan.commitments, (id) => id.endsWith('second'))
  expect(second?.children.map(({ id, number }) => [id, number])).toEqual([
    ['commitments/second/milestones/m1', '2.1'],
    ['commitments/second/milestones/m2', '2.2'],
  ])
})

test('gives the same node while title, milestones, place and folding stay', () => {
  const isFolded = (): boolean => false
  const before = commitmentNodes(plan.commitments, isFolded)
  const [first, second] = plan.commitments
  const elsewhere = commitmentNodes(
    [
      { ...first!, ogpId: 'SKBBA0001' },
      { ...second!, milestones: [] },
    ],
    isFolded,
  )
  expect([elsewhere[0] === before[0], elsewhere[1] === before[1]]).toEqual([true, false])
  expect(before[1]).toMatchObject({ hasChildren: true, children: [] })
  expect(elsewhere[1]?.hasChildren).toBe(false)
  expect(commitmentNodes(plan.commitments.toReversed(), isFolded)[0]?.number).toBe('1')
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
