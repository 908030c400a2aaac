import { contentsIndent } from './design.ts'
import type { Design } from '../../../core/house/design.ts'
import { textOf } from '../../../core/outline/outline.ts'
import type { OutlineRun } from '../../../core/outline/outline.ts'
import { familyOf, textWidth } from '../../../core/print/fonts.ts'
import type { Face } from '../../../core/print/fonts.ts'

/**
 * The words of an entry of the contents on one line, with a break before the last one where it would end so near the edge that
 * its page number stood on a line by itself. A right indent, as Word users set it, makes LibreOffice 7.4 drop the number.
 */
export function besideNumber(runs: readonly OutlineRun[], level: number, design: Design): readonly OutlineRun[] {
  const plain = runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }))
  const face: Face = {
    family: familyOf(design.fonts.body),
    isBold: level === 1,
    isItalic: false,
    size: design.sizes.body,
  }
  const width = design.textWidth - (level === 1 ? 0 : contentsIndent.left)
  const line = lastLine(textOf(plain), face, width)
  const space = line.lastIndexOf(' ')
  if (space < 0 || textWidth(line + shortestLeader, face) <= width) return plain
  return withBreakAt(plain, textOf(plain).length - line.length + space)
}

/** A fixed space, some dots and a number of three digits. */
const shortestLeader = '\u00A0..\u00A0000'

/** What stands on the last line of a text; a word longer than the line is left to the program that prints. */
function lastLine(text: string, face: Face, width: number): string {
  let line = ''
  for (const word of text.split(/(?<= )/u)) {
    const longer = line + word
    line = line !== '' && textWidth(longer.trimEnd(), face) > width ? word : longer
  }
  return line
}

function withBreakAt(runs: readonly OutlineRun[], position: number): readonly OutlineRun[] {
  let start = 0
  return runs.map((run) => {
    const at = position - start
    start += run.text.length
    if (at < 0 || at >= run.text.length) return run
    return { ...run, text: `${run.text.slice(0, at)}\n${run.text.slice(at + 1)}` }
  })
}
