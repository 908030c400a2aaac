import { textWidth } from '../print/fonts.ts'
import type { Face } from '../print/fonts.ts'

/** How wide an upright text is in a picture or a table, in points. */
export function widthOf(text: string, size: number, isBold = false, family: Face['family'] = 'sans'): number {
  return textWidth(text, { family, isBold, isItalic: false, size: size * 2 }) / 20
}

/** A text in at most so many lines of that width; what is left over is cut at a word, and dots say so. */
export function fitText(text: string, width: number, lines: number, size: number, isBold = false): readonly string[] {
  const fitted: string[] = []
  let rest = text.replaceAll('\n', ' ').trim()
  while (rest !== '' && fitted.length < lines) {
    const isLast = fitted.length === lines - 1
    if (widthOf(rest, size, isBold) <= width) {
      fitted.push(rest)
      break
    }
    const room = isLast ? width - widthOf('…', size, isBold) : width
    const line = longestStart(rest, room, size, isBold)
    fitted.push(isLast ? `${line.trimEnd().replace(/[,;:.–-]$/u, '')}…` : line.trimEnd())
    rest = rest.slice(line.length).trimStart()
  }
  return fitted
}

/** As many whole words as fit; letters where not even one does. */
function longestStart(text: string, width: number, size: number, isBold: boolean): string {
  let best = ''
  for (const [word] of text.matchAll(/\S+\s*/gu)) {
    if (widthOf((best + word).trimEnd(), size, isBold) > width) break
    best += word
  }
  if (best !== '') return best
  for (const letter of text) {
    if (best !== '' && widthOf(best + letter, size, isBold) > width) break
    best += letter
  }
  return best
}
