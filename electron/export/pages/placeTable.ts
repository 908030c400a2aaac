import type { MeasuredParagraph } from './measureParagraph.ts'
import type { Page } from './page.ts'
import type { Companion } from './placeParagraph.ts'
import { splitRow } from './splitRow.ts'
import { loosening } from '../docx/loosenTables.ts'
import type { MeasuredRow, MeasuredTable } from './tableRows.ts'

/** Puts a table on the page row by row; its header stands again on every page the table goes on to. */
export function placeTable(page: Page, table: MeasuredTable, onPage: (paragraph: MeasuredParagraph) => void): void {
  const headers = table.rows.filter((row) => row.isHeader)
  const body = table.rows.filter((row) => !row.isHeader)
  const start = (): void => {
    const added = page.tight.has(table) ? loosening : 0
    page.put(page.isEmpty ? 0 : page.gap, [])
    page.gap = 0
    page.put(table.border, [])
    headers.forEach((row, position) => {
      page.put(row.height + added + (position === 0 ? 0 : table.inner), row.footnotes)
    })
  }
  const note = (row: MeasuredRow): void => {
    for (const cell of row.cells) cell.paragraphs.forEach(onPage)
  }
  const first = firstPiece(table)
  if (!page.isEmpty && !page.fits(page.gap + first.height, first.footnotes, first.table)) page.turn()
  start()
  headers.forEach(note)
  let isFresh = true
  body.forEach((row, position) => {
    let left: MeasuredRow | null = row
    note(row)
    while (left !== null) {
      const current: MeasuredRow = left
      left = null
      const chain = chainHeight(table, body, position, current)
      if (chain.height <= page.roomWith(chain.footnotes) || (isFresh && row.isWhole)) {
        page.put(table.inner + current.height, current.footnotes)
        isFresh = false
        continue
      }
      const halves: ReturnType<typeof splitRow> = row.isWhole
        ? null
        : splitRow(current, page.roomWith(current.footnotes) - 2 * table.inner)
      if (halves !== null) {
        page.put(table.inner + halves.head.height, halves.head.footnotes)
        left = halves.rest
      } else if (isFresh) {
        page.put(table.inner + current.height, current.footnotes)
        isFresh = false
        continue
      } else left = current
      page.turn()
      start()
      isFresh = true
      if (halves === null) note(row)
    }
  })
  page.put(table.border, [])
  page.gap = 0
  page.spare = 0
}

/** What must stand together at the start of a table: its header and the first row, or as much of it as may be cut off. */
export function firstPiece(table: MeasuredTable): Companion {
  const headers = table.rows.filter((row) => row.isHeader)
  const body = table.rows.filter((row) => !row.isHeader)
  const [first] = body
  const head = headers.reduce((sum, row) => sum + row.height, table.border)
  if (first === undefined) return { height: head, footnotes: [], lines: [], table: null }
  if (first.isWhole) {
    const chain = chainHeight(table, body, 0, first)
    return { height: head + chain.height, footnotes: chain.footnotes, lines: [], table }
  }
  const least = Math.max(...first.cells.map((cell) => cell.top + cell.bottom + leastOf(cell.paragraphs)))
  return {
    height: head + table.inner + Math.min(first.height, least) + table.inner,
    footnotes: [],
    lines: [],
    table: null,
  }
}

function leastOf(paragraphs: readonly MeasuredParagraph[]): number {
  let height = 0
  let gap = 0
  for (const { look, lines } of paragraphs) {
    height += Math.max(gap, look.before)
    const count = lines.length <= 3 ? lines.length : 2
    for (const line of lines.slice(0, count)) height += line.height
    if (!look.keepsNext) break
    gap = look.after
  }
  return height
}

/** The height of a row and of those it keeps with, with the line under them: the end of a page is not the end of the table. */
function chainHeight(
  table: MeasuredTable,
  rows: readonly MeasuredRow[],
  position: number,
  current: MeasuredRow,
): Readonly<{ height: number; footnotes: readonly number[] }> {
  let height = table.inner + current.height
  let footnotes = current.footnotes
  let last = position
  for (; rows[last]?.keepsNext === true; last++) {
    const next = rows[last + 1]
    if (next === undefined) break
    height += table.inner + next.height
    footnotes = [...footnotes, ...next.footnotes]
  }
  return { height: height + (last >= rows.length - 1 ? table.border : table.inner), footnotes }
}
