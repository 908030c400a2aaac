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
    sum += code < firstUnseen ? (widths[code] ?? unknownWidth) : widthOutOfLatin(text, at, widths)
  }
  return (sum * face.size * 10) / 2048
}

/** Below it every sign has a width of its own but the soft hyphen, which shows only where a line ends. */
const firstUnseen = 0xad
/** What joins, marks or hides and takes no room: accents of their own, joiners, marks of direction, colours of skin. */
const unseen =
  /^(?:\u00AD|[\u0300-\u036F]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\uFEFF|[\u{1F3FB}-\u{1F3FF}])/u

function widthOutOfLatin(text: string, at: number, widths: readonly number[]): number {
  const code = text.charCodeAt(at)
  // The second half of a letter beyond the first 65 536 adds nothing.
  if (code >= 0xdc00 && code <= 0xdfff) return 0
  const known = widths[code]
  if (known !== undefined && code !== firstUnseen) return known
  return unseen.test(text.slice(at, at + 2)) ? 0 : unknownWidth
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
