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

/** The dots of a PNG that are not the colour of the ground, read as any program reads them. */
function inked(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const text = new TextDecoder('latin1').decode(png)
  const start = text.indexOf('IDAT')
  const data = inflateSync(png.subarray(start + 4, start + 4 + view.getUint32(start - 4)))
  let count = 0
  for (let row = 0; row < height; row++)
    for (let x = 0; x < width; x++) if (data[row * (width + 1) + 1 + x] !== 0) count++
  return count
}

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

it('gives the same bytes for the same drawing', () => {
  const same = (): Uint8Array => drawingPng(drawing(word('Áčko'), word('g')), paperPalette)
  expect(same()).toEqual(same())
})
