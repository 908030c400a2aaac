import { letterWidths, lineHeights } from './letterWidths.ts'

/** What a piece of text is set in; `size` in half-points. */
export type Face = Readonly<{ family: 'sans' | 'serif'; isBold: boolean; isItalic: boolean; size: number }>

/** Fonts that are measured like Times New Roman; all others are taken for Arial. */
export function familyOf(font: string): Face['family'] {
  return /times|serif(?!.*sans)|georgia|cambria|garamond|palatino/iu.test(font) && !/sans/iu.test(font)
    ? 'serif'
    : 'sans'
}

/** The height of one line of text, in twips. */
export function lineHeight({ family, size }: Pick<Face, 'family' | 'size'>): number {
  return heights[family][size - 16] ?? Math.round(size * 10 * 1.149)
}

/** How far a text reaches, in twips. */
export function textWidth(text: string, face: Face): number {
  const widths = widthsOf(face)
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // The second half of a letter beyond the first 65 536 adds nothing.
    if (code < 0xdc00 || code > 0xdfff) sum += widths[code] ?? unknownWidth
  }
  return (sum * face.size * 10) / 2048
}

/** A letter of no known font comes out of another one, mostly as wide as it is high. */
const unknownWidth = 1600

const heights = { sans: lineHeights.sans.split(' ').map(Number), serif: lineHeights.serif.split(' ').map(Number) }

const tables = new Map<string, readonly number[]>()

function widthsOf({ family, isBold, isItalic }: Face): readonly number[] {
  const name =
    family === 'sans'
      ? isBold
        ? 'sansBold'
        : 'sans'
      : isBold
        ? isItalic
          ? 'serifBoldItalic'
          : 'serifBold'
        : isItalic
          ? 'serifItalic'
          : 'serif'
  const known = tables.get(name) ?? unpack(letterWidths[name])
  tables.set(name, known)
  return known
}

function unpack(rows: readonly string[]): readonly number[] {
  const widths: number[] = []
  for (const row of rows.flatMap((line) => line.split('; '))) {
    const [first = '0', list = ''] = row.split(':')
    let code = Number(first)
    for (const entry of list.split(' ')) {
      const [width = '0', count = '1'] = entry.split('*')
      for (let repeat = 0; repeat < Number(count); repeat++) widths[code++] = Number(width)
    }
  }
  return widths
}
