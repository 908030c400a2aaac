import { linesHeight, textHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import { linesThatFit, splitAt, together } from './placeParagraph.ts'
import type { MeasuredCell, MeasuredRow } from './tableRows.ts'

/** What of a row stays on the page and what goes to the next one; null when a cell would leave nothing behind. */
export function splitRow(row: MeasuredRow, room: number): Readonly<{ head: MeasuredRow; rest: MeasuredRow }> | null {
  const halves = row.cells.map((cell) => splitCell(cell, room))
  if (halves.some((half) => half === null)) return null
  const kept = halves.filter((half) => half !== null)
  const height = Math.max(0, ...kept.map((half) => cellHeight(half.head)))
  // Where another cell keeps the row as high as that, the program that prints leaves a last line alone after all.
  const cells = kept.map((half, position) => {
    const cell = row.cells[position]
    const loose = cell === undefined ? null : splitCell(cell, room, 1)
    return loose !== null && cellHeight(loose.head) <= height ? loose : half
  })
  return {
    head: withCells(
      row,
      cells.map((half) => half.head),
    ),
    rest: withCells(
      row,
      cells.map((half) => half.rest),
    ),
  }
}

function withCells(row: MeasuredRow, cells: readonly MeasuredCell[]): MeasuredRow {
  return {
    ...row,
    cells,
    height: Math.max(0, ...cells.map(cellHeight)),
    footnotes: cells.flatMap((cell) =>
      cell.paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => line.footnotes)),
    ),
  }
}

const cellHeight = (cell: MeasuredCell): number => cell.top + cell.bottom + textHeight(cell.paragraphs)

/** `least`: how many lines of a paragraph must go on together. */
function splitCell(
  cell: MeasuredCell,
  room: number,
  least = together,
): Readonly<{ head: MeasuredCell; rest: MeasuredCell }> | null {
  const space = room - cell.top - cell.bottom
  const head: MeasuredParagraph[] = []
  let height = 0
  let gap = 0
  for (const [position, paragraph] of cell.paragraphs.entries()) {
    const { look } = paragraph
    const start = height + Math.max(gap, look.before)
    const fit = linesThatFit(paragraph.lines, (own) => start + own <= space)
    const count = splitAt(paragraph.lines.length, fit, true, least)
    if (count < paragraph.lines.length) {
      if (count === 0) while (head.at(-1)?.look.keepsNext === true) head.pop()
      if (count > 0) head.push({ ...paragraph, lines: paragraph.lines.slice(0, count) })
      if (head.length === 0) return null
      const rest = cell.paragraphs.slice(count > 0 ? position + 1 : head.length)
      return {
        head: { ...cell, paragraphs: head },
        rest: {
          ...cell,
          paragraphs: count > 0 ? [{ ...paragraph, lines: paragraph.lines.slice(count) }, ...rest] : rest,
        },
      }
    }
    head.push(paragraph)
    height = start + linesHeight(paragraph.lines)
    gap = look.after
  }
  return { head: cell, rest: { ...cell, paragraphs: [] } }
}
