import fc from 'fast-check'
import { expect, test } from 'vitest'

import { keptInOrder } from './order.ts'

test('one thing carried to another place is the only one that moved', () => {
  expect([...keptInOrder([1, 2, 0, 3])].sort()).toEqual([1, 2, 3])
  expect([...keptInOrder([3, 0, 1, 2])].sort()).toEqual([0, 1, 2])
  expect(keptInOrder([]).size).toBe(0)
})

test('what is kept stands in order, and nothing could be added to it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 9 }), (sequence) => {
      const kept = sequence.filter((value) => keptInOrder(sequence).has(value))
      expect(kept).toEqual([...kept].sort((left, right) => left - right))
      let best = 0
      for (let mask = 0; mask < 1 << sequence.length; mask++) {
        const chosen = sequence.filter((_, position) => (mask & (1 << position)) !== 0)
        if (chosen.every((value, position) => position === 0 || chosen[position - 1]! < value))
          best = Math.max(best, chosen.length)
      }
      expect(kept).toHaveLength(best)
    }),
  )
})
