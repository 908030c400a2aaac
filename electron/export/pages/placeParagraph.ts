import type { Line } from './breakLines.ts'
import { notesOf } from './keptNotes.ts'
import { leastHeight, linesHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import type { Page } from './page.ts'
import type { MeasuredTable } from './tableRows.ts'

/** What must stand on the same page behind a paragraph that keeps with the next one. */
export type Companion = Readonly<{
  height: number
  /** those of all but the last lines */
  footnotes: readonly number[]
  /** the lines it ends with, where they are those of a text */
  lines: readonly Line[]
  /** the table that ends it, where the first row of that table must not be cut */
  table: MeasuredTable | null
}>
export const nothing: Companion = { height: 0, footnotes: [], lines: [], table: null }

/**
 * Puts a paragraph on the page, or on the next one, or on both: never fewer than two lines of it, unless it has no more.
 * `onPage` is called when the page of its first line is known.
 */
export function placeParagraph(
  page: Page,
  paragraph: MeasuredParagraph,
  companion: Companion,
  onPage: () => void,
): void {
  const { look } = paragraph
  let { lines } = paragraph
  if (look.startsPage && !page.isEmpty) page.turn(true)
  // Above the first text of a document the space stays, above the first one of a later page it does not.
  const gap = (): number => (page.isEmpty ? (page.number === 1 ? look.before : 0) : Math.max(page.gap, look.before))
  if (fitsWhole(page, gap(), lines, companion)) {
    put(page, gap(), lines)
    onPage()
  } else {
    let isFirst = true
    for (;;) {
      const isOwnPage = page.isEmpty
      const count = fitting(page, gap(), paragraph, lines, companion, isFirst)
      if (count === 0 && !isOwnPage) page.turn()
      else {
        const placed = count === 0 ? lines.slice(0, 1) : lines.slice(0, count)
        put(page, gap(), placed)
        if (isFirst) onPage()
        isFirst = false
        lines = lines.slice(placed.length)
        if (lines.length === 0) break
        page.turn()
      }
    }
  }
  page.gap = look.after
  page.spare = paragraph.lines.at(-1)?.spare ?? 0
}

/** The first and the last two lines of a paragraph stay together. */
const together = 2

/** How many lines stay on this page. */
function fitting(
  page: Page,
  gap: number,
  { look }: MeasuredParagraph,
  lines: MeasuredParagraph['lines'],
  companion: Companion,
  isFirst: boolean,
): number {
  const { carried } = notesOf(page, gap, lines)
  const count = linesThatFit(
    lines,
    (height, notes) => gap + height <= page.roomWith(notes.filter((note) => !carried.includes(note))),
  )
  if (count === lines.length) return fitsWhole(page, gap, lines, companion) || page.isEmpty ? count : 0
  if (look.keepsLines && !page.isEmpty) return 0
  return splitAt(lines.length, count, isFirst)
}

/** Whether all of a paragraph stands on the page, with what it takes along. */
function fitsWhole(page: Page, gap: number, lines: readonly Line[], companion: Companion): boolean {
  const heightOf = companion === nothing ? leastHeight : linesHeight
  const whole = gap + heightOf(lines) + companion.height
  const ahead = [...notesOf(page, gap, lines).kept, ...companion.footnotes]
  const { kept } = notesOf(page, whole - leastHeight(companion.lines), companion.lines, ahead)
  return page.fits(whole, kept, companion.table)
}

/** Where a paragraph breaks when that many of its lines would fit. */
export function splitAt(total: number, fit: number, isFirst: boolean): number {
  if (fit >= total) return total
  const count = Math.min(fit, total - together)
  return isFirst && count < together ? 0 : Math.max(count, 0)
}

export function linesThatFit(
  lines: MeasuredParagraph['lines'],
  fits: (height: number, footnotes: readonly number[]) => boolean,
): number {
  let height = 0
  let notes: readonly number[] = []
  let count = 0
  for (const line of lines) {
    height += line.height
    if (line.footnotes.length > 0) notes = [...notes, ...line.footnotes]
    if (!fits(height - line.spare, notes)) break
    count++
  }
  return count
}

function put(page: Page, gap: number, lines: MeasuredParagraph['lines']): void {
  const { kept, carried } = notesOf(page, gap, lines)
  page.put(gap + linesHeight(lines), kept)
  page.carry(carried)
}
