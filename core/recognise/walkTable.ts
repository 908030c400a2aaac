import type { ForeignCell, ForeignRow, ForeignTable } from './blocks.ts'
import { findDates } from './findDates.ts'
import { matchCommitmentPart } from './labels/commitmentLabels.ts'
import { cellText, certain } from './tableKinds.ts'
import { cleanTitle } from './titles.ts'
import { openGrid, readGridRow } from './walkGrid.ts'
import type { OpenGrid } from './walkGrid.ts'
import { filledCells, readLabelledRow, readPairs, reportRows } from './walkLabelledRow.ts'
import type { RowKind, WalkBlocks } from './walkLabelledRow.ts'
import { closePart, leaveCommitment, openCommitment } from './walkState.ts'
import type { Walk } from './walkState.ts'

/**
 * Reads a table row by row. OGP's template is a table of labels and answers that may turn into a milestone table
 * half way down, so every row may change what the rows after it are.
 */
export function walkTable(walk: Walk, table: ForeignTable, walkBlocks: WalkBlocks): void {
  if (walk.area === 'council' && walk.commitment === null) {
    reportRows(walk, table.rows)
    return
  }
  let open: OpenGrid | null = null
  let last: RowKind = 'unlabelled'
  const early = loneTitleRow(table)
  if (early !== null) readPairs(walk, early, filledCells(early), walkBlocks)
  for (let index = early === null ? openUnnamed(walk, table) : 0; index < table.rows.length;) {
    const row = table.rows[index]
    if (row === undefined) break
    const header = openGrid(walk, table, index)
    if (header !== null) {
      open = header
      index = header.grid.next
      continue
    }
    index++
    const cells = filledCells(row)
    if (cells.length === 0 || row === early) continue
    const isAwaited = last === 'question' && walk.sink?.blocks.length === 0
    if (!isAwaited && isCaptionRow(walk, table, index - 1)) {
      if (matchCommitmentPart(cellText(cells[0])) === null) reportRows(walk, [row])
      closePart(walk)
      continue
    }
    if (open !== null && !isLabelledRow(row, cells)) {
      if (!readGridRow(walk, open, row)) reportRows(walk, [row])
      continue
    }
    open = null
    last = readLabelledRow(walk, row, cells, walkBlocks, last)
  }
  if (open?.kind === 'commitments') leaveCommitment(walk, 'commitments', walk.areaRank)
  // What stands below a table does not go on with the table's last answer.
  if (last !== 'unlabelled') closePart(walk)
}

/** Words across the table right above a header name what follows it. */
const isCaptionRow = (walk: Walk, table: ForeignTable, index: number): boolean =>
  table.rows[index]?.cells.length === 1 && walk.commitment !== null && openGrid(walk, table, index + 1) !== null

/** The one row that names the commitment, when others stand above it ("Country"): its name has to be known first. */
function loneTitleRow(table: ForeignTable): ForeignRow | null {
  const rows = table.rows.filter((row) => isTitleRow(row))
  const [row] = rows
  return rows.length === 1 && row !== undefined && row !== table.rows[0] ? row : null
}

/** Forms of 2017 print the name across the table instead of a label: the first row of words above the first answer. Gives the row to go on with. */
function openUnnamed(walk: Walk, table: ForeignTable): number {
  const isNew = walk.commitment === null || walk.commitment.parts.some((part) => part.field === 'problem')
  const parts = table.rows.flatMap((row) => matchCommitmentPart(cellText(row.cells[0]))?.field ?? [])
  const isForm = parts.includes('problem') && (parts.includes('leads') || parts.includes('solution'))
  if (!isNew || !isForm || table.rows.some(isTitleRow) || walk.commitment?.parts.length === 0) return 0
  for (const [index, row] of table.rows.entries()) {
    const cells = filledCells(row)
    const text = cellText(cells[0])
    if (cells.length > 1) break
    if (text === '' || /template|šablóna|formulár/i.test(text) || findDates(text).length > 0) continue
    if (matchCommitmentPart(text) !== null) continue
    walk.commitment = null
    const number = /^(\d{1,2})\s*[.)]/.exec(text)?.[1] ?? ''
    openCommitment(walk, { number, title: cleanTitle(text), from: row.from, confidence: 0.7, rank: 2, isListed: false })
    reportRows(walk, table.rows.slice(0, index))
    return index + 1
  }
  return 0
}

function isTitleRow(row: ForeignRow): boolean {
  const label = matchCommitmentPart(cellText(row.cells[0]))
  return label?.field === 'title' && label.confidence >= certain && filledCells(row).length === 2
}

/** A row that leaves the grid: a heading across the table, or a label with its answer. */
function isLabelledRow(row: ForeignRow, cells: readonly ForeignCell[]): boolean {
  const label = matchCommitmentPart(cellText(row.cells[0]))
  return label !== null && label.confidence >= 0.95 && cells.length <= 2 && row.cells.length <= 2
}
