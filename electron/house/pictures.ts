import { isJpeg, isPng, jpegSize, pngSize } from './bitmapSize.ts'
import { cleanSvg } from './cleanSvg.ts'
import { AppError } from '../../core/bridge/result.ts'
import type { SourcePicture } from '../../core/bridge/house.ts'

/** bytes */
const largestFile = 8 * 1024 * 1024

/**
 * A picture out of a file of unknown origin: its kind is told by its bytes, its size is bounded before anybody draws
 * it, and a drawing comes back cleaned. AppError `notAPicture`, `corruptFile`, `tooLarge` or `unsafeFile`.
 */
export function readPicture(bytes: Uint8Array): SourcePicture {
  if (bytes.length === 0) throw new AppError('emptyFile')
  if (bytes.length > largestFile) throw new AppError('tooLarge')
  if (isPng(bytes)) {
    pngSize(bytes)
    return { type: 'image/png', base64: base64(bytes) }
  }
  if (isJpeg(bytes)) {
    jpegSize(bytes)
    return { type: 'image/jpeg', base64: base64(bytes) }
  }
  if (isSvg(bytes)) return { type: 'image/svg+xml', base64: base64(new TextEncoder().encode(cleanSvg(bytes))) }
  throw new AppError('notAPicture')
}

const isSvg = (bytes: Uint8Array): boolean =>
  /<(?:\w+:)?svg[\s>]/u.test(new TextDecoder().decode(bytes.subarray(0, 65536)))
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
