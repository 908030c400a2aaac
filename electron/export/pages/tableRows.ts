import { mapped } from '../../../core/outline/mapped.ts'
import { measureParagraph, textHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import type { Row, TableItem } from './items.ts'

export type MeasuredTable = Readonly<{ type: 'table'; border: number; inner: number; rows: readonly MeasuredRow[] }>
export type MeasuredRow = Readonly<{
  isHeader: boolean
  isWhole: boolean
  /** without borders */
  height: number
  keepsNext: boolean
  footnotes: readonly number[]
  cells: readonly MeasuredCell[]
}>
export type MeasuredCell = Readonly<{ top: number; bottom: number; paragraphs: readonly MeasuredParagraph[] }>

export function measureTable(table: TableItem): MeasuredTable {
  return {
    type: 'table',
    border: table.border,
    inner: table.inner,
    rows: mapped(table.rows, measureRow),
  }
}

function measureRow(row: Row): MeasuredRow {
  const cells = mapped(row.cells, (cell) => ({
    top: cell.margins.top,
    bottom: cell.margins.bottom,
    paragraphs: mapped(cell.paragraphs, (each) =>
      measureParagraph(each, cell.width - cell.margins.left - cell.margins.right),
    ),
  }))
  return {
    isHeader: row.isHeader,
    isWhole: row.isWhole,
    keepsNext: row.cells[0]?.paragraphs[0]?.look.keepsNext ?? false,
    ...rowOf(cells),
  }
}

/** What follows from the cells of a row. */
export function rowOf(cells: readonly MeasuredCell[]): Pick<MeasuredRow, 'cells' | 'height' | 'footnotes'> {
  const height = Math.max(0, ...cells.map((cell) => cell.top + cell.bottom + textHeight(cell.paragraphs)))
  return { cells, height, footnotes: notesIn(cells) }
}

function notesIn(cells: readonly MeasuredCell[]): readonly number[] {
  const notes: number[] = []
  for (const { paragraphs } of cells)
    for (const { lines } of paragraphs) for (const { footnotes } of lines) notes.push(...footnotes)
  return notes
}
