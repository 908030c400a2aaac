import { linesHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import { linesThatFit } from './placeParagraph.ts'
import { rowOf } from './tableRows.ts'
import type { MeasuredCell, MeasuredRow } from './tableRows.ts'

/**
 * What of a row stays on the page and what goes to the next one; null when a cell would leave nothing behind. Inside
 * rows that may be split, LibreOffice leaves single lines alone.
 */
export function splitRow(row: MeasuredRow, room: number): Readonly<{ head: MeasuredRow; rest: MeasuredRow }> | null {
  const halves = row.cells.map((cell) => splitCell(cell, room))
  if (halves.some((half) => half === null)) return null
  const cells = halves.filter((half) => half !== null)
  return {
    head: { ...row, ...rowOf(cells.map((half) => half.head)) },
    rest: { ...row, ...rowOf(cells.map((half) => half.rest)) },
  }
}

function splitCell(cell: MeasuredCell, room: number): Readonly<{ head: MeasuredCell; rest: MeasuredCell }> | null {
  const space = room - cell.top - cell.bottom
  const head: MeasuredParagraph[] = []
  let height = 0
  let gap = 0
  for (const [position, paragraph] of cell.paragraphs.entries()) {
    const { look } = paragraph
    const start = height + Math.max(gap, look.before)
    const fit = linesThatFit(paragraph.lines, (own) => start + own <= space)
    if (fit < paragraph.lines.length) {
      if (fit === 0) while (head.at(-1)?.look.keepsNext === true) head.pop()
      if (fit > 0) head.push({ ...paragraph, lines: paragraph.lines.slice(0, fit) })
      if (head.length === 0) return null
      const rest = cell.paragraphs.slice(fit > 0 ? position + 1 : head.length)
      return {
        head: { ...cell, paragraphs: head },
        rest: { ...cell, paragraphs: fit > 0 ? [{ ...paragraph, lines: paragraph.lines.slice(fit) }, ...rest] : rest },
      }
    }
    head.push(paragraph)
    height = start + linesHeight(paragraph.lines)
    gap = look.after
  }
  return { head: cell, rest: { ...cell, paragraphs: [] } }
}
