import { blocksText } from './blocks.ts'
import type { ForeignBlock, ForeignCell, ForeignRow, ForeignTable } from './blocks.ts'
import { readCommitmentStart } from './commitmentStart.ts'
import { toItems } from './documentLine.ts'
import { findDates } from './findDates.ts'
import { matchCommitmentPart } from './labels/commitmentLabels.ts'
import { matchPlanPart } from './labels/planLabels.ts'
import { linesOf } from './lines.ts'
import { cellText } from './tableKinds.ts'
import { cleanTitle } from './titles.ts'
import { openGrid, readGridRow } from './walkGrid.ts'
import type { OpenGrid } from './walkGrid.ts'
import {
  addContent,
  closePart,
  leaveCommitment,
  openCommitment,
  openCommitmentPart,
  openPlanPart,
} from './walkState.ts'
import type { Walk } from './walkState.ts'

/** How lines inside a table's cell are walked; given by the caller, because lines and tables know each other. */
export type WalkBlocks = (walk: Walk, blocks: readonly ForeignBlock[]) => void

const known = 0.82

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
  let wasLabelled = false
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
    if (open !== null && !isLabelledRow(row, cells)) {
      if (!readGridRow(walk, open, row)) reportRows(walk, [row])
      continue
    }
    open = null
    wasLabelled = readLabelledRow(walk, row, cells, walkBlocks, wasLabelled)
  }
  if (open?.kind === 'commitments') leaveCommitment(walk, 'commitments', walk.areaRank)
  // What stands below a table does not go on with the table's last answer.
  if (wasLabelled) closePart(walk)
}

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
  return label?.field === 'title' && label.confidence >= known && filledCells(row).length === 2
}

const filledCells = (row: ForeignRow): readonly ForeignCell[] => row.cells.filter((cell) => cellText(cell) !== '')

/** A row that leaves the grid: a heading across the table, or a label with its answer. */
function isLabelledRow(row: ForeignRow, cells: readonly ForeignCell[]): boolean {
  const label = matchCommitmentPart(cellText(row.cells[0]))
  return label !== null && label.confidence >= 0.95 && cells.length <= 2 && row.cells.length <= 2
}

/** A label and its answer, a heading across the table, or an answer below its question. */
function readLabelledRow(
  walk: Walk,
  row: ForeignRow,
  cells: readonly ForeignCell[],
  walkBlocks: WalkBlocks,
  wasLabelled: boolean,
): boolean {
  const [first, second] = cells
  if (first === undefined) return wasLabelled
  if (second === undefined) {
    const text = cellText(first)
    const { commitment } = walk
    const label = matchCommitmentPart(text)
    // A label whose answer is empty must not take the next answer.
    if (row.cells.length > 1 && first.column === 0 && label !== null) {
      closePart(walk)
      return true
    }
    // A period across the table, before the first answer.
    if (commitment?.parts.length === 0 && text.length < 60 && findDates(text).length > 0) {
      openCommitmentPart(walk, { field: 'schedule', confidence: 0.7, from: row.from, blocks: [...first.blocks] }, 9)
      closePart(walk)
      return true
    }
    if (commitment !== null && label !== null && label.confidence >= 0.95 && label.field !== 'title') {
      if (label.field === 'section') closePart(walk)
      else openCommitmentPart(walk, { ...label, from: row.from, blocks: [] }, 9)
      return true
    }
    walkBlocks(walk, first.blocks)
    return true
  }
  if (readPairs(walk, row, cells, walkBlocks)) return true
  // No label: an answer in columns under the last one, or a row of something unknown.
  if (wasLabelled && walk.sink !== null && matchCommitmentPart(cellText(first)) === null && first.column > 0) {
    for (const cell of cells) walkBlocks(walk, cell.blocks)
    return true
  }
  reportRows(walk, [row])
  return wasLabelled
}

function readPairs(walk: Walk, row: ForeignRow, cells: readonly ForeignCell[], walkBlocks: WalkBlocks): boolean {
  const [label, , next] = cells
  if (label === undefined) return false
  const isTwoPairs = cells.length === 4 && isLabelText(cellText(label)) && isLabelText(cellText(next))
  if (isTwoPairs) {
    return readPair(walk, row, cells.slice(0, 2), walkBlocks) && readPair(walk, row, cells.slice(2), walkBlocks)
  }
  return readPair(walk, row, cells, walkBlocks)
}

function readPair(walk: Walk, row: ForeignRow, cells: readonly ForeignCell[], walkBlocks: WalkBlocks): boolean {
  const [labelCell, ...valueCells] = cells
  const text = cellText(labelCell)
  const values = valueCells.length > 1 && isLabelText(cellText(valueCells[0])) ? valueCells.slice(1) : valueCells
  const blocks = values.flatMap((cell) => cell.blocks)
  const label = matchCommitmentPart(text)
  if (label !== null && label.confidence >= known) {
    if (label.field === 'title') {
      openTitle(walk, row, blocks, label.confidence)
      return true
    }
    if (walk.commitment !== null) {
      if (label.field === 'section') closePart(walk)
      else openCommitmentPart(walk, { field: label.field, confidence: label.confidence, from: row.from, blocks: [] }, 9)
      for (const block of blocks) {
        if (block.type === 'table') walkBlocks(walk, [block])
        else addContent(walk, block, blocksText([block]), row.from)
      }
      return true
    }
  }
  const plan = walk.commitment === null ? matchPlanPart(text) : null
  if (plan === null || plan.confidence < known) return false
  openPlanPart(walk, { field: plan.field, confidence: plan.confidence, from: row.from, blocks: [...blocks] }, 9)
  return true
}

function openTitle(walk: Walk, row: ForeignRow, blocks: readonly ForeignBlock[], confidence: number): void {
  const [first] = toItems(blocks)
  const text = linesOf(blocks)
    .map((line) => line.text)
    .join(' ')
  const start = first?.type === 'line' ? readCommitmentStart(first) : null
  const number = start?.number ?? /^(\d{1,2})\s*[.)]/.exec(text)?.[1] ?? ''
  openCommitment(walk, { number, title: cleanTitle(text), from: row.from, confidence, rank: 2, isListed: false })
}

const isLabelText = (text: string): boolean =>
  text.length <= 120 && (matchCommitmentPart(text)?.confidence ?? 0) >= 0.95

function reportRows(walk: Walk, rows: readonly ForeignRow[]): void {
  for (const row of rows) {
    const text = row.cells
      .filter((cell) => !cell.continues)
      .map(cellText)
      .filter((each) => each !== '')
      .join(' | ')
    if (text !== '') walk.structure.unread.push({ text, from: row.from })
  }
}
