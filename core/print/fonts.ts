import { letterWidths, lineHeights } from './letterWidths.ts'
import { unpackWidths } from './packedWidths.ts'
import { softHyphen, strangeStretch } from './strangeSigns.ts'

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
  const widths = signWidths(face)
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const width = code === softHyphen ? undefined : widths[code]
    if (width === undefined) {
      const stretch = strangeStretch(text, at, widths, face.isBold)
      sum += stretch.width
      at += stretch.length - 1
    } else sum += width
  }
  return (sum * face.size * 10) / 2048
}

const heights = { sans: lineHeights.sans.split(' ').map(Number), serif: lineHeights.serif.split(' ').map(Number) }

const tables: (readonly number[] | undefined)[] = []

/**
 * The widths of the signs the usual fonts have, by their codes, in 1/2048 of the size. Asked for with every word: the
 * tables are found by a number, not by a name that would have to be put together.
 */
export function signWidths({ family, isBold, isItalic }: Face): readonly number[] {
  const position = (family === 'serif' ? 4 : 0) + (isBold ? 2 : 0) + (isItalic ? 1 : 0)
  return (tables[position] ??= unpacked(family, isBold, isItalic))
}

function unpacked(family: Face['family'], isBold: boolean, isItalic: boolean): readonly number[] {
  const name = `${family}${isBold ? 'Bold' : ''}${isItalic ? 'Italic' : ''}` as const
  const upright = family === 'sans' && isItalic ? signWidths({ family, isBold, isItalic: false, size: 0 }) : []
  return unpackWidths(letterWidths[name], upright)
}
