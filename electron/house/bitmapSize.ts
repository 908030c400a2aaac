import { crc32 } from 'node:zlib'

import { AppError } from '../../core/bridge/result.ts'

/** The size of a PNG whose pieces are all there and whole. */
export function pngSize(bytes: Uint8Array): Readonly<{ width: number; height: number }> {
  if (!isPng(bytes)) throw new AppError('notAPicture')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kinds: string[] = []
  for (let at = pngSignature.length; kinds.at(-1) !== 'IEND';) {
    if (at + 12 > bytes.length) throw new AppError('corruptFile')
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) throw new AppError('corruptFile')
    kinds.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length))
      throw new AppError('corruptFile')
    at += 12 + length
  }
  if (kinds[0] !== 'IHDR' || !kinds.includes('IDAT')) throw new AppError('corruptFile')
  return checkPixels({ width: view.getUint32(16), height: view.getUint32(20) })
}

/** Frames of a JPEG say its size; all markers from C0 to CF but three are frames. */
export function jpegSize(bytes: Uint8Array): Readonly<{ width: number; height: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return checkPixels({ width: view.getUint16(at + 7), height: view.getUint16(at + 5) })
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  throw new AppError('corruptFile')
}

function checkPixels(size: Readonly<{ width: number; height: number }>): Readonly<{ width: number; height: number }> {
  const pixels = size.width * size.height
  if (pixels === 0) throw new AppError('corruptFile')
  if (pixels > mostPixels) throw new AppError('tooLarge')
  return size
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
export const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, index) => bytes[index] === byte)
export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/** Decoded they take four bytes each. */
const mostPixels = 25_000_000
