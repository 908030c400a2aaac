import { blocksText } from './blocks.ts'
import type { ForeignBlock, ForeignCell, ForeignRow } from './blocks.ts'
import { readCommitmentStart } from './commitmentStart.ts'
import { toItems } from './documentLine.ts'
import { findDates } from './findDates.ts'
import { matchCommitmentPart } from './labels/commitmentLabels.ts'
import { matchPlanPart } from './labels/planLabels.ts'
import { linesOf } from './lines.ts'
import { cellText, certain } from './tableKinds.ts'
import { cleanTitle } from './titles.ts'
import { addContent, closePart, openCommitment, openCommitmentPart, openPlanPart } from './walkState.ts'
import type { Walk } from './walkState.ts'
import { fold } from './words.ts'

/** How lines inside a table's cell are walked; given by the caller, because lines and tables know each other. */
export type WalkBlocks = (walk: Walk, blocks: readonly ForeignBlock[]) => void

/** What the row before was: a label with its answer, or words across the table that an answer may follow. */
export type RowKind = 'unlabelled' | 'question' | 'answered'

/** A label and its answer, a heading across the table, or an answer below its question. */
export function readLabelledRow(
  walk: Walk,
  row: ForeignRow,
  cells: readonly ForeignCell[],
  walkBlocks: WalkBlocks,
  last: RowKind,
): RowKind {
  const [first, second] = cells
  if (first === undefined) return last
  if (second === undefined) {
    const text = cellText(first)
    const { commitment } = walk
    const label = matchCommitmentPart(text)
    // A label whose answer is empty must not take the next answer.
    if (row.cells.length > 1 && first.column === 0 && label !== null) {
      closePart(walk)
      return 'answered'
    }
    // A period across the table, before the first answer.
    if (commitment?.parts.length === 0 && text.length < 60 && findDates(text).length > 0) {
      openCommitmentPart(walk, { field: 'schedule', confidence: 0.7, from: row.from, blocks: [...first.blocks] }, 9)
      closePart(walk)
      return 'answered'
    }
    const isSure = label !== null && (label.confidence >= 0.95 || (label.confidence >= certain && text.endsWith('?')))
    if (commitment !== null && isSure && label.field !== 'title') {
      if (label.field === 'section') closePart(walk)
      else openCommitmentPart(walk, { ...label, from: row.from, blocks: [] }, 9)
      return 'question'
    }
    // Words across the table after a whole answer are a heading nobody knows, and no part of that answer.
    if (last === 'answered' && row.cells.length === 1 && walk.sink !== null) {
      closePart(walk)
      reportRows(walk, [row])
      return 'question'
    }
    walkBlocks(walk, first.blocks)
    return 'question'
  }
  if (readPairs(walk, row, cells, walkBlocks)) return 'answered'
  // No label: an answer in columns under the last one, or a row of something unknown.
  if (
    last !== 'unlabelled' &&
    walk.sink !== null &&
    matchCommitmentPart(cellText(first)) === null &&
    first.column > 0
  ) {
    for (const cell of cells) walkBlocks(walk, cell.blocks)
    return last
  }
  reportRows(walk, [row])
  return last
}

export function readPairs(walk: Walk, row: ForeignRow, cells: readonly ForeignCell[], walkBlocks: WalkBlocks): boolean {
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
  if (label !== null && label.confidence >= certain) {
    if (label.field === 'title') {
      openTitle(walk, row, blocks, label.confidence, text)
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
  if (plan === null || plan.confidence < certain) return false
  openPlanPart(walk, { field: plan.field, confidence: plan.confidence, from: row.from, blocks: [...blocks] }, 9)
  return true
}

function openTitle(
  walk: Walk,
  row: ForeignRow,
  blocks: readonly ForeignBlock[],
  confidence: number,
  label: string,
): void {
  const [first] = toItems(blocks)
  const text = linesOf(blocks)
    .map((line) => line.text)
    .join(' ')
  const start = first?.type === 'line' ? readCommitmentStart(first) : null
  const number = start?.number ?? /^(\d{1,2})\s*[.)]/.exec(text)?.[1] ?? ''
  // "Number and name" may be answered "2 Open contracts"; another number before a title counts something.
  const bare = /^(\d{1,2})\s+(?=\p{Lu})/u.exec(text)
  const count = walk.structure.commitments.length
  const isNumbered = /cislo|number/.test(fold(label)) || [count, count + 1].includes(Number(bare?.[1]))
  const title = bare !== null && isNumbered ? text.slice(bare[0].length) : text
  openCommitment(walk, { number, title: cleanTitle(title), from: row.from, confidence, rank: 2, isListed: false })
}

const isLabelText = (text: string): boolean =>
  text.length <= 120 && (matchCommitmentPart(text)?.confidence ?? 0) >= 0.95

export function reportRows(walk: Walk, rows: readonly ForeignRow[]): void {
  for (const row of rows) {
    const text = row.cells
      .filter((cell) => !cell.continues)
      .map(cellText)
      .filter((each) => each !== '')
      .join(' | ')
    if (text !== '') walk.structure.unread.push({ text, from: row.from })
  }
}

export const filledCells = (row: ForeignRow): readonly ForeignCell[] =>
  row.cells.filter((cell) => cellText(cell) !== '')
