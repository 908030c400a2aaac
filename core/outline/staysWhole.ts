import { cellLines } from './outline.ts'
import type { OutlineCell, OutlineLine, OutlineTable } from './outline.ts'
import { pictureWidth } from '../pictures/drawing.ts'

/** As many signs as about five lines of a narrow column take. */
const shortText = 200

/** Whether a row is never cut by the end of a page. Where cells hold long texts, the short rows still stay whole. */
export function staysWhole(table: OutlineTable, row: readonly OutlineCell[]): boolean {
  return table.keepsRows || row.every((cell) => lengthOf(cell) <= shortText)
}

/** As many lines as a table may have to be moved to the next page rather than cut: the gap it leaves is no larger. */
const shortTable = 12
/** In points; what a letter of 11 points takes on average, and what stands beside the words of a cell. */
const letter = 5.4
const beside = 14

/** Whether a table is never cut by the end of a page: a few sums belong together, and their header is not said twice. */
export function staysTogether({ keepsRows, rows, widths }: OutlineTable): boolean {
  if (!keepsRows || rows.length > shortTable) return false
  const point = pictureWidth / widths.reduce((sum, width) => sum + width, 0)
  const lines = rows.map((row) =>
    Math.max(...row.map((cell, column) => linesOf(cell, (widths[column] ?? 0) * point - beside))),
  )
  return lines.reduce((sum, count) => sum + count, 0) <= shortTable
}

const linesOf = (cell: OutlineCell, width: number): number =>
  cellLines(cell).reduce((sum, runs) => sum + Math.max(1, Math.ceil((signsIn(runs) * letter) / width)), 0)

const lengthOf = (cell: OutlineCell): number => cellLines(cell).reduce((sum, runs) => sum + signsIn(runs), 0)
const signsIn = (runs: OutlineLine): number => runs.reduce((sum, { text }) => sum + text.length, 0)
