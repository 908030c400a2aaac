import { CutCell } from './cutCell.ts'
import { rowOf } from './tableRows.ts'
import type { MeasuredRow } from './tableRows.ts'

/**
 * What of a row stays on the page and what goes to the next one; null when a cell would leave nothing behind or nothing
 * would go on. Inside rows that may be split, LibreOffice leaves single lines alone.
 */
export function splitRow(row: MeasuredRow, room: number): Readonly<{ head: MeasuredRow; rest: MeasuredRow }> | null {
  const cells = row.cells.map((cell) => new CutCell(cell, room))
  for (let pass = 0; pass < mostPasses; pass++) if (!layOutOnce(cells)) break
  if (cells.some((cell) => cell.isEmpty) || cells.every((cell) => cell.isWhole)) return null
  return {
    head: { ...row, ...rowOf(cells.map((cell) => cell.head)) },
    rest: { ...row, ...rowOf(cells.map((cell) => cell.rest)) },
  }
}

/** Two cells that make each other higher are left after so many. */
const mostPasses = 20

/** Goes through the row once, as far as nothing leaves it; false when there was nothing to do. */
function layOutOnce(cells: readonly CutCell[]): boolean {
  const height = (): number => Math.max(...cells.map((cell) => cell.height))
  let hasChanged = false
  for (const cell of cells) cell.see(height())
  for (const [position, cell] of cells.entries())
    for (let at = cell.nextInvalid(0); at !== null; at = cell.nextInvalid(at + 1)) {
      hasChanged = true
      const before = cells.slice(0, position)
      for (const other of [...before, cell]) other.see(height())
      const { tried, hasLeft } = cell.layOut(at)
      if (tried > 0) for (const other of before) other.see(Math.max(height(), tried))
      if (hasLeft) return true
    }
  return hasChanged
}
