import { leastHeight, linesHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import type { Sheet } from './page.ts'
import { nothing } from './placeParagraph.ts'
import type { Companion } from './placeParagraph.ts'
import { firstPiece } from './tablePieces.ts'
import type { MeasuredTable } from './tableRows.ts'

export type Measured = MeasuredParagraph | MeasuredTable

/** What the paragraph at that position must take along behind it: the start of what follows, and on while that keeps too. */
export function neededBehind(blocks: readonly Measured[], position: number, end: number, sheet: Sheet): Companion {
  const block = blocks[position]
  const next = position + 1 < end ? blocks[position + 1] : undefined
  if (block?.type !== 'paragraph' || !block.look.keepsNext || next === undefined) return nothing
  const { after } = block.look
  if (next.type === 'table') {
    const first = firstPiece(next, sheet)
    return { ...first, height: after + first.height }
  }
  if (next.look.startsPage) return nothing
  const gap = Math.max(after, next.look.before)
  if (next.look.keepsNext) {
    const behind = neededBehind(blocks, position + 1, end, sheet)
    return {
      height: gap + linesHeight(next.lines) + behind.height,
      footnotes: [...next.lines.flatMap((line) => line.footnotes), ...behind.footnotes],
      lines: behind.lines,
      table: behind.table,
    }
  }
  const start = next.look.keepsLines || next.lines.length <= 3 ? next.lines : next.lines.slice(0, 2)
  return { height: gap + leastHeight(start), footnotes: [], lines: start, table: null }
}
