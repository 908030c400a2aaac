import { expect, it } from 'vitest'

import type { OutlineCell, OutlineTable } from './outline.ts'
import { cell, ownRun } from './scribe.ts'
import { staysTogether, staysWhole } from './staysWhole.ts'

const table = (keepsRows: boolean): OutlineTable => ({
  type: 'table',
  caption: [],
  description: '',
  isCaptionShown: false,
  number: null,
  widths: [1, 1],
  header: [],
  rows: [],
  keepsRows,
})
const cellOf = (length: number): OutlineCell => cell([ownRun('a'.repeat(length), 'sk')], 'sk')

it('cuts a row only where long texts stand in it', () => {
  expect(staysWhole(table(false), [cellOf(10), cellOf(150)])).toBe(true)
  expect(staysWhole(table(false), [cellOf(10), cellOf(900)])).toBe(false)
  expect(staysWhole(table(true), [cellOf(10), cellOf(900)])).toBe(true)
})

it('keeps a table of a few short rows on one page, and lets a long one go on', () => {
  const rows = (count: number, length: number): OutlineTable => ({
    ...table(true),
    rows: Array.from({ length: count }, () => [cellOf(length), cellOf(5)]),
  })
  expect(staysTogether(rows(4, 30))).toBe(true)
  expect(staysTogether(rows(4, 300))).toBe(false)
  expect(staysTogether(rows(30, 10))).toBe(false)
  expect(staysTogether({ ...rows(4, 30), keepsRows: false })).toBe(false)
})
