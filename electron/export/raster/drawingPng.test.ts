import { inflateSync } from 'node:zlib'

import { expect, it } from 'vitest'

import { drawingPng } from './drawingPng.ts'
import type { Drawing, Shape } from '../../../core/pictures/drawing.ts'
import { paperPalette } from '../../../core/pictures/drawingSvg.ts'

const word = (text: string): Shape => ({
  type: 'words',
  text,
  language: 'sk',
  x: 2,
  y: 14,
  align: 'start',
  size: 12,
  isBold: false,
  tone: 'text',
})
const drawing = (...shapes: readonly Shape[]): Drawing => ({ width: 40, height: 20, shapes })

type Dot = Readonly<{ x: number; y: number }>

/** The dots of a PNG that are not the colour of the ground, read as any program reads them. */
function inkedDots(png: Uint8Array): readonly Dot[] {
  const view = new DataView(png.buffer, png.byteOffset)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const text = new TextDecoder('latin1').decode(png)
  const start = text.indexOf('IDAT')
  const data = inflateSync(png.subarray(start + 4, start + 4 + view.getUint32(start - 4)))
  // What reaches over the right edge would change how the next row is read.
  expect(Array.from({ length: height }, (_, y) => data[y * (width + 1)])).toEqual(new Array<number>(height).fill(0))
  return Array.from({ length: width * height }, (_, at) => ({ x: at % width, y: Math.floor(at / width) })).filter(
    ({ x, y }) => data[y * (width + 1) + 1 + x] !== 0,
  )
}

const inked = (png: Uint8Array): number => inkedDots(png).length

it('draws boxes, marks and letters with their accents', () => {
  expect(inked(drawingPng(drawing(), paperPalette))).toBe(0)
  const box: Shape = { type: 'box', role: 'bar', x: 0, y: 0, width: 10, height: 10 }
  expect(inked(drawingPng(drawing(box), paperPalette))).toBe(400)
  const ring: Shape = { type: 'dot', role: 'mark', x: 20, y: 10, size: 10, isFull: false }
  const full: Shape = { ...ring, isFull: true }
  expect(inked(drawingPng(drawing(full), paperPalette))).toBeGreaterThan(inked(drawingPng(drawing(ring), paperPalette)))
  const plain = inked(drawingPng(drawing(word('lac')), paperPalette))
  expect(plain).toBeGreaterThan(100)
  expect(inked(drawingPng(drawing(word('ľáč')), paperPalette))).toBeGreaterThan(plain)
})

it('cuts what reaches over the edge, and paints nothing of it on the other side', () => {
  const placed = (x: number, y: number): readonly Dot[] => {
    const shape: Shape = {
      type: 'words',
      text: 'mmm',
      language: 'sk',
      x,
      y,
      align: 'start',
      size: 12,
      isBold: false,
      tone: 'text',
    }
    return inkedDots(drawingPng(drawing(shape), paperPalette))
  }
  const whole = placed(2, 14)
  const scale = 2
  const places = [
    [-8, 14],
    [33, 14],
    [2, 4],
    [2, 23],
  ] as const
  for (const [x, y] of places) {
    // At whole points from each other, words are the same dots.
    const moved = whole.map((dot) => ({ x: dot.x + (x - 2) * scale, y: dot.y + (y - 14) * scale }))
    const within = moved.filter((dot) => dot.x >= 0 && dot.x < 40 * scale && dot.y >= 0 && dot.y < 20 * scale)
    expect(placed(x, y)).toEqual(within)
    expect(within.length).toBeLessThan(whole.length)
  }
  expect(placed(-60, 14)).toEqual([])
})

it('gives the same bytes for the same drawing', () => {
  const same = (): Uint8Array => drawingPng(drawing(word('Áčko'), word('g')), paperPalette)
  expect(same()).toEqual(same())
})
