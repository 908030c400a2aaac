import type { MeasuredParagraph } from './measureParagraph.ts'
import type { Page } from './page.ts'
import { splitRow } from './splitRow.ts'
import { loosening } from '../docx/loosenTables.ts'
import { chainHeight, firstPiece, mayBeCut } from './tablePieces.ts'
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
  const { outer } = page.sheet
  const first = firstPiece(table, page.sheet)
  if (!page.isEmpty && !(page.fits(page.gap + first.height, first.footnotes, first.table) && beginsHere(page, table)))
    page.turn()
  start()
  headers.forEach(note)
  let isFresh = true
  body.forEach((row, position) => {
    let left: MeasuredRow | null = row
    note(row)
    while (left !== null) {
      const current: MeasuredRow = left
      left = null
      const chain = chainHeight(table, body, position, current, outer)
      const isCuttable = mayBeCut(table, current, outer)
      if (chain.height <= page.roomWith(chain.footnotes) || (isFresh && !isCuttable)) {
        page.put(table.inner + current.height, current.footnotes)
        isFresh = false
        continue
      }
      const halves = isCuttable && (isFresh || !row.keepsNext) ? splitHere(page, table, current, 0) : null
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

/** What of a row stays `above` further down the page: notes take their room from it only where the lines that call them stay. */
function splitHere(page: Page, table: MeasuredTable, row: MeasuredRow, above: number): ReturnType<typeof splitRow> {
  const splitWith = (notes: readonly number[]): ReturnType<typeof splitRow> =>
    splitRow(row, page.roomWith(notes) - above - linesBeside(table))
  let notes: readonly number[] = []
  let halves = splitWith(notes)
  if (halves === null && row.footnotes.length > 0) halves = splitWith((notes = row.footnotes))
  while (halves !== null && halves.head.footnotes.length > notes.length)
    halves = splitWith((notes = halves.head.footnotes))
  return halves
}

/** The line above half a row and the one that ends its page, which is that of a table; and a twip, as measured. */
const linesBeside = (table: MeasuredTable): number => table.inner + table.border + 1

/** Whether the first row has room below the header, or can be cut there. */
function beginsHere(page: Page, table: MeasuredTable): boolean {
  const body = table.rows.filter((row) => !row.isHeader)
  const [first] = body
  const { outer } = page.sheet
  if (first === undefined || !mayBeCut(table, first, outer)) return true
  const head = table.rows.reduce((sum, row) => (row.isHeader ? sum + row.height : sum), page.gap + table.border)
  const chain = chainHeight(table, body, 0, first, outer)
  if (head + chain.height <= page.roomWith(chain.footnotes)) return true
  return splitHere(page, table, first, head) !== null
}
