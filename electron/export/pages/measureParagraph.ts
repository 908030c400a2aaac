import { breakLines } from './breakLines.ts'
import type { Line } from './breakLines.ts'
import type { ParagraphItem } from './items.ts'
import type { ParagraphLook } from './looks.ts'

export type MeasuredParagraph = Readonly<{
  type: 'paragraph'
  look: ParagraphLook
  bookmarks: readonly string[]
  endsSection: boolean
  lines: readonly Line[]
}>

export function measureParagraph(item: ParagraphItem, width: number): MeasuredParagraph {
  const { look, bookmarks, endsSection } = item
  return { type: 'paragraph', look, bookmarks, endsSection, lines: breakLines(item, width) }
}

export function linesHeight(lines: readonly Line[]): number {
  let height = 0
  for (const line of lines) height += line.height
  return height
}

/** The same at the foot of a page. */
export function leastHeight(lines: readonly Line[]): number {
  return linesHeight(lines) - (lines.at(-1)?.spare ?? 0)
}

/** Between paragraphs the greater space counts; the one above the first does, and so does the one under the last. */
export function textHeight(paragraphs: readonly MeasuredParagraph[]): number {
  let height = 0
  let gap = 0
  for (const { look, lines } of paragraphs) {
    height += Math.max(gap, look.before) + linesHeight(lines)
    gap = look.after
  }
  return height + gap
}
