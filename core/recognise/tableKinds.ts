import { blocksText } from './blocks.ts'
import type { ForeignCell, ForeignRow, ForeignTable } from './blocks.ts'
import { matchCommitmentPart } from './labels/commitmentLabels.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import type { LabelMatcher } from './labels/matchLabel.ts'
import { matchMilestonePart } from './labels/milestoneLabels.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import { collapse, fold } from './words.ts'

/** A table with a header: what each grid column means, and where the rows under the header begin. */
export type Grid<Field extends string> = Readonly<{
  columns: ReadonlyMap<number, Field>
  /** index of the first row under the header */
  next: number
}>

/** From this confidence on a cell is taken for a label. */
export const certain = 0.82

export const cellText = (cell: ForeignCell | undefined): string =>
  cell === undefined ? '' : collapse(blocksText(cell.blocks))

/** True when a row of the table names a commitment: "Number and Name of the Commitment | 1. ...". */
export function tableOpensCommitment(table: ForeignTable): boolean {
  return table.rows.some((row) => matchCommitmentPart(cellText(row.cells[0]))?.field === 'title')
}

/** A milestone or criteria header beginning at a row; several rows of merged cells make one header. */
export function milestoneGrid(table: ForeignTable, index: number): Grid<MilestonePart> | null {
  const grid = readGrid(table, index, matchMilestonePart)
  if (grid === null) return null
  const fields = new Set(grid.columns.values())
  const isNamed = fields.has('title') || fields.has('indicator') || (fields.has('output') && fields.has('end'))
  // A second table may say more about the milestones of the first, by their numbers.
  const isMore = fields.has('number') && (['supporting', 'status', 'cost'] as const).some((field) => fields.has(field))
  return fields.size >= 2 && (isNamed || isMore) ? grid : null
}

/** A header of a budget: what for, how much. */
export function budgetGrid(table: ForeignTable, index: number): Grid<MilestonePart> | null {
  const grid = readGrid(table, index, matchMilestonePart)
  if (grid === null) return null
  const fields = new Set(grid.columns.values())
  return fields.has('purpose') && fields.has('cost') ? grid : null
}

/** A header of values and the reasons for them. */
export function valueGrid(table: ForeignTable, index: number): Grid<CommitmentPart> | null {
  const grid = readGrid(table, index, matchCommitmentPart)
  if (grid === null) return null
  const fields = [...grid.columns.values()]
  return fields[0] === 'values' && fields.includes('justification') ? grid : null
}

/** A header of facts about one commitment, their values in the row below: "Lead | Start | End". */
export function factsGrid(table: ForeignTable, index: number): Grid<CommitmentPart> | null {
  const cells = table.rows[index]?.cells ?? []
  const next = table.rows[index + 1]
  const fields = cells.map((cell) => matchCommitmentPart(cellText(cell)))
  const areLabels = fields.every((found) => found !== null && found.confidence >= certain && isFact(found.field))
  if (!areLabels || new Set(fields.map((found) => found?.field)).size < 2 || next === undefined) return null
  const isOwnHeader = next.cells.some((cell) => isLabel(cellText(cell), matchCommitmentPart))
  return isOwnHeader ? null : readGrid(table, index, matchCommitmentPart)
}

const isFact = (field: CommitmentPart): boolean =>
  ['leads', 'leadsOutside', 'supporting', 'schedule', 'start', 'end', 'values', 'policyArea', 'sector'].includes(field)

/** A header of a table with one commitment a row: a name, and at least two other things about it. */
export function commitmentGrid(table: ForeignTable, index: number): Grid<CommitmentPart> | null {
  const grid = readGrid(table, index, matchCommitmentColumn)
  if (grid === null) return null
  const fields = new Set(grid.columns.values())
  return fields.has('title') && fields.size >= 3 && (fields.has('leads') || fields.has('end')) ? grid : null
}

const titleColumn =
  /^(?:nazov )?(?:zavazok|zavazku|opatrenie|opatrenia|uloha|commitment)$|^commitment (?:title|name)$|^nazov$/

const matchCommitmentColumn: LabelMatcher<CommitmentPart> = (text) =>
  titleColumn.test(fold(collapse(text))) ? { field: 'title', confidence: 0.95 } : matchCommitmentPart(text)

function readGrid<Field extends string>(
  table: ForeignTable,
  index: number,
  match: LabelMatcher<Field>,
): Grid<Field> | null {
  const first = table.rows[index]
  if (first === undefined || first.cells.length < 2) return null
  const own = first.cells.map(cellText).filter((text) => text !== '')
  const matched = own.filter((text) => isLabel(text, match)).length
  if (own.length < 2 || matched < 2 || matched < own.length * 0.5) return null

  let next = index + 1
  while (next < table.rows.length && next < index + 4 && continuesHeader(table.rows[next], match)) next++
  const columns = new Map<number, Field>()
  const seen = new Set<Field>()
  for (const cell of table.rows[next - 1]?.cells ?? []) {
    const field = columnField(table.rows.slice(index, next), cell.column, match)
    // The first column of a meaning holds it; a second "Lead" or "Date" would overwrite it. Groups of helpers add up.
    if (field === null || (seen.has(field) && field !== 'supporting')) continue
    seen.add(field)
    columns.set(cell.column, field)
  }
  return { columns, next }
}

function continuesHeader<Field extends string>(row: ForeignRow | undefined, match: LabelMatcher<Field>): boolean {
  if (row === undefined) return false
  if (row.isHeader || row.cells.some((cell) => cell.continues && cellText(cell) !== '')) return true
  const texts = row.cells.map(cellText).filter((text) => text !== '')
  return texts.length > 0 && texts.every((text) => isLabel(text, match))
}

/** The meaning of a column: its lowest header cell that means something. */
function columnField<Field extends string>(
  header: readonly ForeignRow[],
  column: number,
  match: LabelMatcher<Field>,
): Field | null {
  for (const row of header.toReversed()) {
    const cell = row.cells.find((each) => each.column <= column && column < each.column + each.span)
    const found = match(cellText(cell))
    if (found !== null && found.confidence >= certain) return found.field
  }
  return null
}

const isLabel = <Field extends string>(text: string, match: LabelMatcher<Field>): boolean =>
  text.length <= 90 && (match(text)?.confidence ?? 0) >= certain
