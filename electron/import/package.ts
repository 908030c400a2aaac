import { crc32, inflateRawSync } from 'node:zlib'

import { AppError } from '../../core/bridge/result.ts'

/**
 * What a foreign package may ask of the machine. A plan of 1,000 commitments with pictures stays far below;
 * a zip bomb is stopped while inflating, because what an entry claims about its size is not believed.
 */
export const packageLimits = {
  compressedBytes: 64 * 1024 * 1024,
  entries: 4096,
  entryBytes: 96 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
}

export type PackageReader = Readonly<{
  names: readonly string[]
  has: (name: string) => boolean
  /** The inflated bytes of one entry; throws `notADocument` when it is missing. */
  bytes: (name: string) => Uint8Array
}>

type Entry = Readonly<{ method: number; flags: number; crc: number; size: number; compressed: number; offset: number }>

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50

/** Opens a zip archive without inflating anything. A torn archive is `corruptFile`, a hostile one `unsafeFile`. */
export function openPackage(bytes: Uint8Array, limits: typeof packageLimits = packageLimits): PackageReader {
  if (bytes.length > limits.compressedBytes) throw new AppError('tooLarge')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view, limits)
  let inflatedTotal = 0

  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytes(name) {
      const entry = entries.get(name)
      if (entry === undefined) throw new AppError('notADocument')
      const room = Math.min(limits.entryBytes, limits.totalBytes - inflatedTotal)
      const inflated = inflate(bytes, view, entry, room)
      inflatedTotal += inflated.length
      return inflated
    },
  }
}

/** The same for what is not packed yet. */
export function unpacked(parts: Readonly<Record<string, Uint8Array>>): PackageReader {
  return {
    names: Object.keys(parts),
    has: (name) => parts[name] !== undefined,
    bytes(name) {
      const part = parts[name]
      if (part === undefined) throw new AppError('notADocument')
      return part
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: typeof packageLimits): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new AppError('tooLarge')
  const entries = new Map<string, Entry>()
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) throw new AppError('corruptFile')
    const nameLength = view.getUint16(at + 28, true)
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    if (!isSafeName(name) || entries.has(name)) throw new AppError('unsafeFile')
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands last, followed by a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  throw new AppError('corruptFile')
}

function isSafeName(name: string): boolean {
  return !name.startsWith('/') && !name.includes('\0') && !/^[a-z]:/i.test(name) && !name.split('/').includes('..')
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry, room: number): Uint8Array {
  if (entry.size > room || room <= 0) throw new AppError('tooLarge')
  // Bit 0: encrypted. Such a document can not be read without its password.
  if ((entry.flags & 1) !== 0) throw new AppError('unsupportedFile')
  const { offset } = entry
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localEntry) throw new AppError('corruptFile')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + entry.compressed > bytes.length) throw new AppError('corruptFile')
  const packed = bytes.subarray(start, start + entry.compressed)
  const content = entry.method === 0 ? packed : entry.method === 8 ? unpack(packed, room) : null
  if (content === null) throw new AppError('unsupportedFile')
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new AppError('corruptFile')
  return content
}

function unpack(packed: Uint8Array, room: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: room })
  } catch (cause) {
    const isTooLong = cause instanceof RangeError
    throw new AppError(isTooLong ? 'tooLarge' : 'corruptFile', {}, cause)
  }
}
