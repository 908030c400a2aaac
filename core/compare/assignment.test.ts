import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { assign } from './assignment.ts'

const totalOf = (costs: readonly (readonly number[])[], alone: number, columnOf: readonly (number | null)[]): number =>
  columnOf.reduce<number>((sum, column, row) => sum + (column === null ? alone : costs[row]![column]!), 0)

/** The cheapest total, by trying everything. */
function cheapest(costs: readonly (readonly number[])[], alone: number, row = 0, taken = new Set<number>()): number {
  const line = costs[row]
  if (line === undefined) return 0
  let best = alone + cheapest(costs, alone, row + 1, taken)
  for (const [column, cost] of line.entries())
    if (!taken.has(column)) best = Math.min(best, cost + cheapest(costs, alone, row + 1, new Set([...taken, column])))
  return best
}

describe('assign', () => {
  test('takes the cheapest total, not the cheapest first pick', () => {
    const costs = [
      [1, 2],
      [2, 10],
    ]
    expect(assign(costs, 100)).toEqual([1, 0])
  })

  test('leaves a row alone when every pairing costs more', () => {
    expect(assign([[0.9], [0.2]], 0.5)).toEqual([null, 0])
    expect(assign([], 1)).toEqual([])
    expect(assign([[], []], 1)).toEqual([null, null])
  })

  test('is as cheap as trying every assignment', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    fc.assert(
      fc.property(matrix, fc.integer({ min: 0, max: 15 }), (costs, alone) => {
        const columnOf = assign(costs, alone)
        const used = columnOf.filter((column) => column !== null)
        expect(new Set(used).size).toBe(used.length)
        expect(totalOf(costs, alone, columnOf)).toBe(cheapest(costs, alone))
      }),
      { numRuns: 500 },
    )
  })
})
