import type { MeasuredParagraph } from './measureParagraph.ts'
import type { Sheet } from './page.ts'
import type { Companion } from './placeParagraph.ts'
import type { MeasuredRow, MeasuredTable } from './tableRows.ts'

/**
 * Whether a row is cut where the page ends: also one that must stay whole, where it is higher than a page. LibreOffice
 * takes the page for higher than it is there; of rows between the two heights it does not print the end.
 */
export const mayBeCut = (table: MeasuredTable, row: MeasuredRow, outer: number): boolean =>
  !row.isWhole || table.inner + row.height > outer

/** What must stand together at the start of a table: its header and the first row, or as much of it as may be cut off. */
export function firstPiece(table: MeasuredTable, sheet: Sheet): Companion {
  const headers = table.rows.filter((row) => row.isHeader)
  const body = table.rows.filter((row) => !row.isHeader)
  const [first] = body
  const head = headers.reduce((sum, row) => sum + row.height, table.border)
  if (first === undefined) return { height: head, footnotes: [], lines: [], table: null }
  if (!mayBeCut(table, first, sheet.outer)) {
    const chain = chainHeight(table, body, 0, first, sheet.outer)
    // What does not fit on any page does not stay together.
    const height = head + chain.height > sheet.height ? table.inner + first.height + table.inner : chain.height
    return { height: head + height, footnotes: chain.footnotes, lines: [], table }
  }
  return { height: head + table.inner + leastRow(first) + table.inner, footnotes: [], lines: [], table: null }
}

/** How much of a row that may be cut must stand on a page. */
function leastRow({ height, cells }: MeasuredRow): number {
  return Math.min(height, Math.max(...cells.map((cell) => cell.top + cell.bottom + leastOf(cell.paragraphs))))
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
export function chainHeight(
  table: MeasuredTable,
  rows: readonly MeasuredRow[],
  position: number,
  current: MeasuredRow,
  outer: number,
): Readonly<{ height: number; footnotes: readonly number[] }> {
  let height = table.inner + current.height
  let footnotes = current.footnotes
  let last = position
  for (; rows[last]?.keepsNext === true; last++) {
    const next = rows[last + 1]
    if (next === undefined) break
    if (mayBeCut(table, next, outer) && !next.keepsNext)
      return { height: height + table.inner + leastRow(next) + table.inner, footnotes }
    height += table.inner + next.height
    footnotes = [...footnotes, ...next.footnotes]
  }
  // Where a table goes on, a row that leaves no twip does not fit: measured.
  return { height: height + (last >= rows.length - 1 ? table.border : table.inner + 1), footnotes }
}
