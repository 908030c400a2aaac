import { finding, tablePath } from './lintFinding.ts'
import type { LintFinding } from './lintFinding.ts'
import type { WordCell, WordDocument, WordTable } from '../word/wordDocument.ts'

/** A03: a header row that says what the columns are. A10: colour never speaks alone. */
export function tableFindings(document: WordDocument): readonly LintFinding[] {
  return document.tables.flatMap((table) => [...headerFindings(table), ...colourFindings(table)])
}

/** A table of one row or one column only frames its text; it has nothing to head. */
function headerFindings(table: WordTable): readonly LintFinding[] {
  const [first] = table.rows
  if (first === undefined || table.rows.length < 2 || table.rows.every((row) => row.cells.length < 2)) return []
  if (!first.isHeader) return [finding('A03Header', tablePath(table.number))]
  return [
    ...(first.cells.some((cell) => cell.isMerged) ? [finding('A03Merged', tablePath(table.number))] : []),
    ...(first.cells.some(isEmpty) ? [finding('A03Empty', tablePath(table.number))] : []),
  ]
}

const signAlone = /^[^\p{L}\p{N}\s]{1,3}$/u

/** A coloured cell without a word, or one sign in several colours, tells nothing to those who do not see the colour. */
function colourFindings(table: WordTable): readonly LintFinding[] {
  const signs = Map.groupBy(
    table.rows.flatMap((row) => row.cells).filter((cell) => signAlone.test(cell.text.trim())),
    (cell) => cell.text.trim(),
  )
  if ([...signs.values()].some((cells) => new Set(cells.map((cell) => cell.colour)).size > 1))
    return [finding('A10', tablePath(table.number))]
  const isSilent = table.rows.some((row) =>
    row.cells.some((cell) => isEmpty(cell) && cell.fill !== null && cell.fill.toUpperCase() !== 'FFFFFF'),
  )
  const isAllHeader = table.rows.every((row) => row.isHeader)
  return isSilent && !isAllHeader ? [finding('A10', tablePath(table.number))] : []
}

const isEmpty = (cell: WordCell): boolean => cell.text.trim() === ''
