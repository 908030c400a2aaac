import { contentsIndent } from './design.ts'
import type { Design } from '../../../core/house/design.ts'
import { textOf, withText } from '../../../core/outline/outline.ts'
import type { OutlineRun } from '../../../core/outline/outline.ts'
import { familyOf, textWidth } from '../../../core/print/fonts.ts'
import type { Face } from '../../../core/print/fonts.ts'

/**
 * The words of an entry of the contents, with a break before the last one where it would end so near the edge that its
 * page number stood on a line by itself. A right indent, as Word users set it, makes LibreOffice 7.4 drop the number.
 */
export function besideNumber(runs: readonly OutlineRun[], level: number, design: Design): readonly OutlineRun[] {
  const upright: Face = {
    family: familyOf(design.fonts.body),
    isBold: level === 1,
    isItalic: false,
    size: design.sizes.body,
  }
  const width = design.textWidth - (level === 1 ? 0 : contentsIndent.left)
  const text = textOf(runs)
  const widthBetween: WidthBetween = (from, to) => {
    let start = 0
    let sum = 0
    for (const run of runs) {
      const words = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
      sum += textWidth(words, { ...upright, isItalic: run.marks.includes('italic') })
      start += run.text.length
    }
    return sum
  }
  const lineStart = lastLineStart(text, widthBetween, width)
  const space = text.lastIndexOf(' ')
  const needed = widthBetween(lineStart, text.length) + textWidth(shortestLeader, upright)
  return space < lineStart || needed <= width ? runs : withBreakAt(runs, space)
}

/** A fixed space, some dots and a number of three digits. */
const shortestLeader = '\u00A0..\u00A0000'

type WidthBetween = (from: number, to: number) => number

/** Where the last line of a text begins; a word longer than the line is left to the program that prints. */
function lastLineStart(text: string, widthBetween: WidthBetween, width: number): number {
  let lineStart = 0
  for (const { 0: word, index, groups } of text.matchAll(/(?<letters>[^ \n]*)[ \n]?/gu)) {
    const end = index + (groups?.['letters'] ?? '').length
    if (index > lineStart && widthBetween(lineStart, end) > width) lineStart = index
    if (word.endsWith('\n')) lineStart = index + word.length
  }
  return lineStart
}

function withBreakAt(runs: readonly OutlineRun[], position: number): readonly OutlineRun[] {
  let start = 0
  return runs.map((run) => {
    const at = position - start
    start += run.text.length
    if (at < 0 || at >= run.text.length) return run
    return withText(run, `${run.text.slice(0, at)}\n${run.text.slice(at + 1)}`)
  })
}
