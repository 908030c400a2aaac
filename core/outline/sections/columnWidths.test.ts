import { expect, it } from 'vitest'

import { columnWidths } from './columnWidths.ts'
import { cell, ownRun } from '../scribe.ts'
import type { OutlineCell, OutlineRun } from '../outline.ts'

const row = (...texts: readonly string[]): readonly OutlineCell[] =>
  texts.map((text) => cell([ownRun(text, 'en')], 'en'))
const rounded = (widths: readonly number[]): readonly number[] => widths.map(Math.round)

it('leaves the shares as they are while every word has room', () => {
  expect(columnWidths([1, 3], row('No.', 'Milestone'), [row('1.1', 'Testing of three small measures')])).toEqual([1, 3])
})

it('widens a column to its longest word, and leaves the rest to those with most to say', () => {
  const shares = [20, 60, 85]
  const [first = 0, second = 0, third = 0] = columnWidths(shares, row('Milestone', 'Indicator', 'Source'), [
    row('whole commitment', 'Number of people', 'Attendance lists of the meetings'),
  ])
  expect(rounded([first + second + third])).toEqual([467])
  expect(first).toBeGreaterThan((20 / 165) * 467)
  expect(third).toBeGreaterThan(second)
  // The words of the first column, set in 11 points, and the margins of its cells.
  expect(first).toBeGreaterThan(57 + 11.5)
})

it('takes words joined by fixed spaces for one, breaks behind hyphens, and lets an endless word be cut', () => {
  const date = columnWidths([10, 155], row('Due', 'Text'), [row('30.\u00A011.\u00A02025', 'text')])
  expect(date[0]).toBeGreaterThan(60)
  expect(columnWidths([25, 140], row('a', 'b'), [row('co-co-co-co-co-co-co', 'b')])).toEqual([25, 140])
  const [, beside = 0] = columnWidths([25, 140], row('a', 'baseline'), [row('w'.repeat(200), 'b')])
  expect(beside).toBeGreaterThan(39 + 11.5)
})

it('cuts the longest words of a page too narrow for all of them, and no others', () => {
  const endless = Array<string>(4).fill('w'.repeat(30))
  const [number = 0, ...widths] = columnWidths([1, 1, 1, 1, 1], row('No.', 'b', 'c', 'd', 'e'), [
    row('1.10', ...endless),
  ])
  expect(number).toBeGreaterThan(21 + 11.5)
  expect(new Set(widths).size).toBe(1)
  expect(rounded([number + widths.reduce((sum, width) => sum + width, 0)])).toEqual([467])
})

it('leaves more room beside fixed spaces in italics, which LibreOffice prints wider than they are', () => {
  const due = (marks: OutlineRun['marks']): number =>
    columnWidths([10, 155], row('Due', 'Text'), [
      [cell([{ ...ownRun('30\u00A0Sept\u00A02025', 'en'), marks }], 'en'), ...row('text')],
    ])[0] ?? 0
  expect(due(['italic']) - due([])).toBeGreaterThan(2)
})

it('gives a word the room it needs in larger letters, of a font as wide as they are', () => {
  const target = (size: number, family: 'sans' | 'serif'): number => {
    const widths = columnWidths([20, 145], row('Východisko', 'Text'), [row('9', 'text')], { width: 450, size, family })
    return (450 * (widths[0] ?? 0)) / widths.reduce((sum, width) => sum + width, 0)
  }
  expect(target(12, 'sans')).toBeGreaterThan(target(11, 'sans'))
  expect(target(12, 'serif')).toBeLessThan(target(12, 'sans'))
})
