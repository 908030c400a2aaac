import type { Drawing, Shape, ShapeRole, Words } from './drawing.ts'

export type Palette = Readonly<Record<ShapeRole | 'text' | 'quiet' | 'ground', string>>

/** On white paper; every role differs by shape or place too, none by its colour alone. */
export const paperPalette: Palette = {
  bar: '#1B3A5C',
  part: '#5B7FA6',
  mark: '#1B3A5C',
  grid: '#B4C0CC',
  band: '#E6ECF3',
  text: '#1A1A1A',
  quiet: '#55606B',
  ground: '#FFFFFF',
}

/** A drawing as a file of its own, in the words of SVG 1.1 that every reader of office documents knows. */
export function drawingSvg(drawing: Drawing, palette: Palette): string {
  const { width, height } = drawing
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>` +
    drawing.shapes.map((shape) => shapeSvg(shape, palette)).join('') +
    '</svg>'
  )
}

function shapeSvg(shape: Shape, palette: Palette): string {
  switch (shape.type) {
    case 'box':
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" fill="${palette[shape.role]}"/>`
    case 'stroke':
      return `<line x1="${round(shape.x1)}" y1="${round(shape.y1)}" x2="${round(shape.x2)}" y2="${round(shape.y2)}" stroke="${palette[shape.role]}" stroke-width="${strokeWidth}"/>`
    case 'diamond':
      return `<path d="${diamondPath(shape.x, shape.y, shape.size)}" fill="${palette[shape.role]}"/>`
    case 'dot':
      return shape.isFull
        ? `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.size / 2)}" fill="${palette[shape.role]}"/>`
        : `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.size / 2 - ringWidth / 2)}" fill="${palette.ground}" stroke="${palette[shape.role]}" stroke-width="${ringWidth}"/>`
    case 'words':
      return wordsSvg(shape, palette)
  }
}

function wordsSvg(words: Words, palette: Palette): string {
  const weight = words.isBold ? ' font-weight="bold"' : ''
  return (
    `<text x="${round(words.x)}" y="${round(words.y)}" text-anchor="${words.align}" font-family="Arial, Liberation Sans, Helvetica, sans-serif" ` +
    `font-size="${words.size}"${weight} fill="${palette[words.tone]}" xml:lang="${words.language}">${escapeXml(words.text)}</text>`
  )
}

export const strokeWidth = 0.75
export const ringWidth = 1.5

export function diamondPath(x: number, y: number, size: number): string {
  const half = size / 2
  return `M${round(x)} ${round(y - half)}L${round(x + half)} ${round(y)}L${round(x)} ${round(y + half)}L${round(x - half)} ${round(y)}Z`
}

/** Two decimals are a thousandth of a millimetre; more only make files differ. */
export const round = (value: number): number => Math.round(value * 100) / 100

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
