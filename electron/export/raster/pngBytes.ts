import { deflateSync } from 'node:zlib'

import type { Canvas } from './canvas.ts'

/** A sheet of dots as a PNG file (ISO/IEC 15948). */
export function pngBytes({ width, height, dots, colours }: Canvas): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits for the number of a colour, nothing interlaced.
  header.set([8, 3, 0, 0, 0], 8)
  const row = width
  const lines = new Uint8Array((row + 1) * height)
  // Each row as what changed since the one above: most of our rows change little, and that packs fast.
  for (let line = 0; line < height; line++) {
    const start = line * (row + 1)
    lines[start] = 2
    const here = line * row
    for (let x = 0; x < row; x++)
      lines[start + 1 + x] = (dots[here + x] ?? 0) - (line === 0 ? 0 : (dots[here - row + x] ?? 0))
  }
  return joined([
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', new Uint8Array(colours.flatMap(({ red, green, blue }) => [red, green, blue]))),
    chunk('IDAT', deflateSync(lines, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let at = 0; at < 4; at++) bytes[4 + at] = name.charCodeAt(at)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)))
  return bytes
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** CRC-32, as the format asks for. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
