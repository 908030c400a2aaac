import { breakLines } from './breakLines.ts'
import type { Line } from './breakLines.ts'
import type { ParagraphItem } from './items.ts'

export type MeasuredParagraph = Readonly<{ type: 'paragraph'; item: ParagraphItem; lines: readonly Line[] }>

export function measureParagraph(item: ParagraphItem, width: number): MeasuredParagraph {
  return { type: 'paragraph', item, lines: breakLines(item, width) }
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
  for (const { item, lines } of paragraphs) {
    height += Math.max(gap, item.look.before) + linesHeight(lines)
    gap = item.look.after
  }
  return height + gap
}
