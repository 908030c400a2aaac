import { element, escapeHtml } from './pageElement.ts'
import type { PageElement } from './pageElement.ts'
import type { Pen } from './pen.ts'
import { captionNode } from './tableNodes.ts'
import type { Design } from '../house/design.ts'
import type { OutlinePicture } from '../outline/outline.ts'
import type { Drawing, Shape, ShapeRole, Words } from '../pictures/drawing.ts'

/** A picture of the plan as an image that carries itself, its caption below. */
export function pictureNodes(pen: Pen, picture: OutlinePicture): readonly PageElement[] {
  return [
    imageNode(picture, pen.design),
    captionNode(pen, 'document:label.picture', picture.number, picture.caption, { class: 'caption below' }),
  ]
}

function imageNode({ drawing, description }: OutlinePicture, design: Design): PageElement {
  const svg = svgOf(drawing, design)
  return element(
    'p',
    { class: 'picture' },
    element('img', {
      src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
      alt: description,
      // CSS pixels; the drawing counts in points.
      width: String(Math.round((drawing.width * 96) / 72)),
      height: String(Math.round((drawing.height * 96) / 72)),
    }),
  )
}

function svgOf({ width, height, shapes }: Drawing, design: Design): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${escapeHtml(design.fonts.body)}, Arial, Liberation Sans, sans-serif">` +
    `${shapes.map((shape) => shapeSvg(shape, design)).join('')}</svg>`
  )
}

function shapeSvg(shape: Shape, design: Design): string {
  switch (shape.type) {
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${colourOf(shape.role, design)}"/>`
    case 'stroke':
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${colourOf(shape.role, design)}" stroke-width="0.75"/>`
    case 'diamond': {
      const half = shape.size / 2
      const { x, y } = shape
      const corners = [
        [x, y - half],
        [x + half, y],
        [x, y + half],
        [x - half, y],
      ] as const
      return `<polygon points="${corners.map((corner) => corner.join(',')).join(' ')}" fill="${colourOf(shape.role, design)}" stroke="#fff" stroke-width="0.75"/>`
    }
    case 'words':
      return wordsSvg(shape, design)
  }
}

function wordsSvg(words: Words, { colours }: Design): string {
  const fill = { text: `#${colours.text}`, quiet: `#${colours.quiet}`, inside: '#fff' }[words.tone]
  const weight = words.isBold ? ' font-weight="700"' : ''
  return (
    `<text x="${words.x}" y="${words.y}" text-anchor="${words.align}" font-size="${words.size}"${weight} ` +
    `fill="${fill}" xml:lang="${words.language}">${escapeHtml(words.text)}</text>`
  )
}

function colourOf(role: ShapeRole, { colours }: Design): string {
  return `#${{ bar: colours.accent, mark: colours.text, grid: colours.line, band: colours.tint }[role]}`
}
