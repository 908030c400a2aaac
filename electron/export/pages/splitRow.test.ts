import { describe, expect, it } from 'vitest'

import { bareTable, cellText, exactLine, printedBefore, startsPage } from './bareDocuments.ts'
import type { PrintedBody } from './bareDocuments.ts'
import { readLists } from './lists.ts'
import { readLooks } from './looks.ts'
import { BodyReader } from './bodyReader.ts'
import { propertyReader } from './readProperties.ts'
import { splitRow } from './splitRow.ts'
import { measureTable } from './tableRows.ts'
import type { MeasuredTable } from './tableRows.ts'
import { hasOffice } from '../../documents/office.ts'

const canPrint = await hasOffice()

/** How many lines the texts of a cell have. */
type Cell = readonly number[]
const rows: readonly (readonly Cell[])[] = [
  '4 | 2',
  '4 | 3',
  '4 | 4',
  '3 | 4',
  '1 6 2 4 | 1 5 2 4',
  '1 5 2 4 | 1 6 2 4',
  '6 1 | 7',
  '1 6 | 7',
  '1 6 | 1 6',
  '7 | 1 6',
  '1 6 | 6',
  '1 1 1 | 2',
  '9 1 | 10',
  '4 1 | 5',
  '5 1 | 5',
  '6 4 | 2 6 2',
  '1 4 2 2 | 1 4 2 2',
  '1 4 2 2 | 7',
  '1 4 2 2 | 5 2 2',
  '5 2 2 | 1 4 2 2',
].map((row) => row.split(' | ').map((cell) => cell.split(' ').map(Number)))
/** How much too little room there is for the row: about the space under its last text, and a line or more. */
const shortages = [0, 6, 14, 22, 28, 34, 40, 44, 60, 540, 1136, 1160]
/** What is beside the text of a cell: the line above half a row, the one below it, a twip. */
const beside = 10 + 20 + 1
const page = 13_946
const header = 445

const nameOf = (row: readonly Cell[]): string => row.map((cell) => cell.join('-')).join('_')
const heightOf = (cell: Cell): number => cell.reduce((sum, lines) => sum + lines * 265 + 40, 70 + 50)
const roomOf = (row: readonly Cell[], shortage: number): number => Math.max(...row.map(heightOf)) + 20 - shortage
const used = (row: readonly Cell[]): readonly number[] => shortages.filter((shortage) => roomOf(row, shortage) > 450)
const label = (shortage: number, cell: number): string => `short${shortage + 100}cell${cell}`

function bodyOf(row: readonly Cell[]): string {
  const cases = used(row).map((shortage) => {
    const cells = row.map((cell, column) =>
      cell
        .map((lines) =>
          cellText(lines, 'text', label(shortage, column)).replaceAll('>line<', `>${label(shortage, column)}<`),
        )
        .join(''),
    )
    const last = row.map(() => cellText(1, 'last', 'last'))
    const above = page - header - roomOf(row, shortage)
    return exactLine(above, startsPage, label(shortage, 9)) + bareTable([cells, last])
  })
  // The first page has no header, and is a twip higher.
  return exactLine(20) + cases.join('')
}

function tablesOf({ parts }: PrintedBody): readonly MeasuredTable[] {
  const lists = readLists(parts.numbering)
  const tables: MeasuredTable[] = []
  for (const piece of parts.body)
    new BodyReader(readLooks(parts.styles, lists.indents), lists, propertyReader(), (item) => {
      if (item.type === 'table') tables.push(measureTable(item))
    }).read(piece)
  return tables
}

describe.skipIf(!canPrint)('a row at the end of a page (skipped where soffice or pdftotext is missing)', () => {
  const printed = printedBefore(rows.map((row) => [nameOf(row), bodyOf(row)]))

  it.each(rows.map((row) => [nameOf(row), row] as const))('%s is cut where LibreOffice cuts it', (name, row) => {
    const body = printed(name)
    const tables = tablesOf(body)
    used(row).forEach((shortage, position) => {
      const measured = tables[position]?.rows[1]
      if (measured === undefined) throw new Error(label(shortage, 0))
      const halves = splitRow(measured, roomOf(row, shortage) - beside)
      const ours = row.map((_, column) =>
        halves === null
          ? 0
          : (halves.head.cells[column]?.paragraphs.reduce((sum, { lines }) => sum + lines.length, 0) ?? 0),
      )
      const text = body.pages[0]?.find((each) => each.includes(label(shortage, 9))) ?? ''
      const theirs = row.map((_, column) => text.split(label(shortage, column)).length - 1)
      expect(ours, label(shortage, 0)).toEqual(theirs)
    })
  })
})
