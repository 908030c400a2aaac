import { expect, it } from 'vitest'

import { shareRoom } from './shareRoom.ts'
import type { RoomyColumn } from './shareRoom.ts'

const column = (needed: number, ...lengths: readonly number[]): RoomyColumn => ({
  needed,
  margin: 10,
  cells: lengths.map((length) => [length]),
})
const rounded = (widths: readonly number[]): readonly number[] => widths.map(Math.round)
const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

it('gives room to the cell that makes its row high, not to the column with most to say', () => {
  // Many middling texts on the left, one very long one on the right.
  const [left = 0, right = 0] = shareRoom(
    [column(60, 90, 90, 90, 90, 90, 90), column(60, 400, 20, 20, 20, 20, 20)],
    120,
  )
  expect(right).toBeGreaterThan(left)
  expect(Math.round(left + right)).toBe(240)
})

it('gives nothing to a column whose texts stand in one line', () => {
  expect(rounded(shareRoom([column(30, 12, 18), column(80, 300, 250)], 96))).toEqual([30, 176])
})

it('shares by length what no cell needs', () => {
  const widths = shareRoom([column(60, 20), column(60, 40)], 90)
  expect(rounded(widths)).toEqual([90, 120])
  expect(rounded([sumOf(shareRoom([column(20), column(20)], 50))])).toEqual([90])
})
