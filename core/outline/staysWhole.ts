import { blockRuns } from './outline.ts'
import type { OutlineCell, OutlineTable } from './outline.ts'

/** As many signs as about five lines of a narrow column take. */
const shortText = 200

/** Whether a row is never cut by the end of a page. Where cells hold long texts, the short rows still stay whole. */
export function staysWhole(table: OutlineTable, row: readonly OutlineCell[]): boolean {
  return table.keepsRows || row.every((cell) => lengthOf(cell) <= shortText)
}

function lengthOf(cell: OutlineCell): number {
  return cell.blocks.flatMap(blockRuns).reduce((sum, run) => sum + run.text.length, 0)
}
