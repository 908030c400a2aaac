import type { ForeignBlock, ForeignCell, ForeignRow, ForeignTable } from './blocks.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import { budgetGrid, cellText, commitmentGrid, factsGrid, milestoneGrid, valueGrid } from './tableKinds.ts'
import type { Grid } from './tableKinds.ts'
import type { MilestoneRow } from './structure.ts'
import { cleanTitle } from './titles.ts'
import { closePart, openCommitment, openCommitmentPart } from './walkState.ts'
import type { Walk } from './walkState.ts'
import { saysNothing } from './words.ts'

/** A table under a header: what its rows are. */
export type OpenGrid =
  | Readonly<{ kind: 'milestones' | 'budget'; grid: Grid<MilestonePart> }>
  | Readonly<{ kind: 'commitments' | 'parts'; grid: Grid<CommitmentPart> }>

/** The header that begins at a row, if one does. */
export function openGrid(walk: Walk, table: ForeignTable, index: number): OpenGrid | null {
  if (walk.commitment === null) {
    const commitments = commitmentGrid(table, index)
    return commitments === null ? null : { kind: 'commitments', grid: commitments }
  }
  const values = valueGrid(table, index)
  if (values !== null) return { kind: 'parts', grid: values }
  const budget = budgetGrid(table, index)
  if (budget !== null) return { kind: 'budget', grid: budget }
  const milestones = milestoneGrid(table, index)
  if (milestones !== null) return { kind: 'milestones', grid: milestones }
  const facts = factsGrid(table, index)
  return facts === null ? null : { kind: 'parts', grid: facts }
}

/** Reads a row under a header; false when it says nothing the plan can hold. */
export function readGridRow(walk: Walk, open: OpenGrid, row: ForeignRow): boolean {
  switch (open.kind) {
    case 'commitments':
      return readCommitmentRow(walk, open.grid, row)
    case 'parts':
      readParts(walk, open.grid, row)
      return true
    case 'milestones':
      return readMilestoneRow(walk, open.grid, row)
    case 'budget':
      return readBudgetRow(walk, open.grid, row)
  }
}

function readMilestoneRow(walk: Walk, grid: Grid<MilestonePart>, row: ForeignRow): boolean {
  const cells = cellsOf(grid, row)
  const isNamed = (['title', 'indicator', 'output', 'number'] as const).some((part) => cells.has(part))
  if (walk.commitment === null || !isNamed || cells.size < 2) return cells.size === 0
  walk.commitment.rows.push({ from: row.from, cells })
  return true
}

/** The sum under a budget is computed, not kept. */
function readBudgetRow(walk: Walk, grid: Grid<MilestonePart>, row: ForeignRow): boolean {
  const cells = cellsOf(grid, row)
  const isTotal = /^(?:spolu|celkom|total|sum)/i.test(cellText(row.cells[0]))
  if (walk.commitment === null || isTotal || !cells.has('purpose')) return isTotal
  walk.commitment.budget.push({ from: row.from, cells })
  return true
}

function cellsOf(grid: Grid<MilestonePart>, row: ForeignRow): MilestoneRow['cells'] {
  const cells = new Map<MilestonePart, readonly ForeignBlock[]>()
  for (const [column, field] of grid.columns) {
    const cell = row.cells.find((each) => each.column <= column && column < each.column + each.span)
    if (cell === undefined || cellText(cell) === '') continue
    // A cell that spans several columns speaks for the first of them.
    if (cell.column !== column && grid.columns.has(cell.column)) continue
    cells.set(field, [...(cells.get(field) ?? []), ...cell.blocks])
  }
  return cells
}

function readCommitmentRow(walk: Walk, grid: Grid<CommitmentPart>, row: ForeignRow): boolean {
  const column = [...grid.columns].find(([, field]) => field === 'title')?.[0]
  const title = cleanTitle(cellText(row.cells.find((cell) => cell.column === column)))
  if (title === '' || saysNothing(title)) return false
  walk.commitment = null
  openCommitment(walk, { number: '', title, from: row.from, confidence: 0.85, rank: 2, isListed: true })
  readParts(walk, grid, row)
  return true
}

function readParts(walk: Walk, grid: Grid<CommitmentPart>, row: ForeignRow): void {
  for (const [column, field] of grid.columns) {
    const cell: ForeignCell | undefined = row.cells.find((each) => each.column === column)
    if (field === 'title' || cell === undefined || cellText(cell) === '') continue
    openCommitmentPart(walk, { field, confidence: 0.85, from: row.from, blocks: [...cell.blocks] }, 9)
  }
  closePart(walk)
}
