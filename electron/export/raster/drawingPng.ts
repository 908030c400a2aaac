import { Canvas } from './canvas.ts'
import type { Colour } from './canvas.ts'
import { letterOutlines } from './letters.ts'
import type { Point } from './letters.ts'
import { maskOf } from './mask.ts'
import type { Mask } from './mask.ts'
import { pngBytes } from './pngBytes.ts'
import { mapped } from '../../../core/outline/mapped.ts'
import type { Drawing, Shape, Words } from '../../../core/pictures/drawing.ts'
import { ringWidth, strokeWidth } from '../../../core/pictures/drawingSvg.ts'
import type { Palette } from '../../../core/pictures/drawingSvg.ts'
import { widthOf } from '../../../core/pictures/fitText.ts'

/** Dots to a point: 144 to an inch, enough where the lines themselves can not be shown, and light in a long document. */
const scale = 2

/** What the last sheet was drawn in. */
let room: ArrayBuffer | undefined

/** A drawing as dots, for readers of documents that know no SVG. The same drawing gives the same bytes everywhere. */
export function drawingPng(drawing: Drawing, palette: Palette): Uint8Array {
  const canvas = new Canvas(
    Math.ceil(drawing.width * scale),
    Math.ceil(drawing.height * scale),
    colourOf(palette.ground),
    room,
  )
  room = canvas.lines.buffer
  for (const shape of drawing.shapes) draw(canvas, shape, palette)
  return pngBytes(canvas)
}

function draw(canvas: Canvas, shape: Shape, palette: Palette): void {
  switch (shape.type) {
    case 'box':
      canvas.box(
        shape.x * scale,
        shape.y * scale,
        (shape.x + shape.width) * scale,
        (shape.y + shape.height) * scale,
        colourOf(palette[shape.role]),
      )
      return
    case 'stroke': {
      // Strokes of our pictures run straight down or across.
      const half = strokeWidth / 2
      const [across, down] = shape.x1 === shape.x2 ? [half, 0] : [0, half]
      canvas.box(
        (shape.x1 - across) * scale,
        (shape.y1 - down) * scale,
        (shape.x2 + across) * scale,
        (shape.y2 + down) * scale,
        colourOf(palette[shape.role]),
      )
      return
    }
    case 'diamond':
      stampAround(canvas, shape, shape.size / 2, 4, colourOf(palette[shape.role]))
      return
    case 'dot':
      stampAround(canvas, shape, shape.size / 2, 40, colourOf(palette[shape.role]))
      if (!shape.isFull) stampAround(canvas, shape, shape.size / 2 - ringWidth, 40, colourOf(palette.ground))
      return
    case 'words':
      drawWords(canvas, shape, colourOf(palette[shape.tone]))
  }
}

function drawWords(canvas: Canvas, words: Words, colour: Colour): void {
  const width = widthOf(words.text, words.size, words.isBold)
  let x = words.x - (words.align === 'end' ? width : words.align === 'middle' ? width / 2 : 0)
  const y = Math.round(words.y * scale)
  const letters = lettersOf(words)
  for (const sign of words.text) {
    const letter = letters.get(sign) ?? newLetter(sign, words)
    letters.set(sign, letter)
    const start = Math.round(x * scale * steps)
    const step = start & (steps - 1)
    const mask = letter.masks[step] ?? letterMask(sign, words, step / steps)
    letter.masks[step] = mask
    canvas.stamp(mask, (start - step) / steps, y, colour)
    x += letter.width
  }
}

/** A letter of one size and weight: how wide it is, and its areas by the quarter of a dot it starts at, once they are drawn. */
type Letter = Readonly<{ width: number; masks: Mask[] }>
const alphabets = new Map<string, Map<string, Letter>>()

function lettersOf({ size, isBold }: Words): Map<string, Letter> {
  const name = `${size}${isBold ? 'b' : 'r'}`
  const letters = alphabets.get(name) ?? new Map<string, Letter>()
  alphabets.set(name, letters)
  return letters
}

const newLetter = (sign: string, { size, isBold }: Words): Letter => ({ width: widthOf(sign, size, isBold), masks: [] })

/** Letters and marks start at a quarter of a dot, so that each is drawn a few times only. */
const steps = 4
const masks = new Map<string, Mask>()

/** The area with that name, drawn when it is first asked for. */
function maskNamed(name: string, lines: () => readonly (readonly Point[])[]): Mask {
  const mask = masks.get(name) ?? maskOf(lines())
  masks.set(name, mask)
  return mask
}

function letterMask(sign: string, { size, isBold }: Words, shift: number): Mask {
  return maskOf(
    mapped(letterOutlines(sign, isBold), (line) =>
      mapped(line, (point) => ({ x: shift + point.x * size * scale, y: -point.y * size * scale })),
    ),
  )
}

/** An area whose corners lie around a middle at the same distance, the first one above it. */
function stampAround(canvas: Canvas, middle: Point, radius: number, corners: number, colour: Colour): void {
  const [x, y] = [middle.x, middle.y].map((value) => Math.round(value * scale * steps) / steps)
  const [left, top] = [Math.floor(x ?? 0), Math.floor(y ?? 0)]
  const [across, down] = [(x ?? 0) - left, (y ?? 0) - top]
  const mask = maskNamed(`${corners} corners ${radius}/${across}/${down}`, () => [
    Array.from({ length: corners }, (_, step) => {
      const angle = (step / corners) * 2 * Math.PI
      return { x: across + radius * scale * Math.sin(angle), y: down - radius * scale * Math.cos(angle) }
    }),
  ])
  canvas.stamp(mask, left, top, colour)
}

const colours = new Map<string, Colour>()

function colourOf(hex: string): Colour {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
  const colour = colours.get(hex) ?? { red: part(1), green: part(3), blue: part(5) }
  colours.set(hex, colour)
  return colour
}
