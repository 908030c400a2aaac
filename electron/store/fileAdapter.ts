import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

import { Low } from 'lowdb'

import { AppError, err } from '../../core/bridge/result.ts'
import { errorCodeOf, realDisk } from './disk.ts'
import { setAside } from './setAside.ts'
import { writeDurably } from './writeDurably.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { Disk } from './disk.ts'

/** How a value stands in a file. `serialise` must refuse a value that `parse` would. */
export type FileFormat<Value, Read extends Value = Value> = Readonly<{
  /** may tell more than was written */
  parse: (text: string) => Result<Read>
  serialise: (value: Value) => string
}>

type FileAdapter<Value> = Readonly<{ read: () => Promise<Value>; write: (value: Value) => Promise<void> }>

/**
 * What lowdb reads and writes through. Unlike lowdb's own adapter it survives a crash, checks what it reads,
 * and never turns a missing or damaged file into defaults: those are AppErrors (`notFound`, or the format's code),
 * and a damaged file is renamed first.
 */
export function fileAdapter<Value>(path: string, format: FileFormat<Value>, disk: Disk = realDisk): FileAdapter<Value> {
  return {
    read: async () => {
      const result = await readAs(path, format)
      if (result.ok) return result.value
      const { code } = result.error
      if (!isDamage(code)) throw new AppError(code, { name: basename(path) })
      throw new AppError(code, { name: basename(path), setAside: await setAside(path, new Date(), disk) })
    },
    write: (value) => writeDurably(path, new TextEncoder().encode(format.serialise(value)), disk),
  }
}

/** The database of a file whose value has been read already. */
export function holdFile<Value>(path: string, format: FileFormat<Value>, value: Value, disk?: Disk): Low<Value> {
  return new Low(fileAdapter(path, format, disk), value)
}

/** The database of a file that this call writes. */
export async function createFile<Value>(
  path: string,
  format: FileFormat<Value>,
  value: Value,
  disk?: Disk,
): Promise<Low<Value>> {
  const database = holdFile(path, format, value, disk)
  await database.write()
  return database
}

/** The same database with the next value, written. The old one keeps its value, so a failure changes nothing. */
export async function succeed<Value>(database: Low<Value>, value: Value): Promise<Low<Value>> {
  const next = new Low(database.adapter, value)
  await next.write()
  return next
}

/** Reads without touching the file, whatever it holds. */
export async function readAs<Value>(path: string, format: Pick<FileFormat<Value>, 'parse'>): Promise<Result<Value>> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    return err(errorCodeOf(error) === 'ENOENT' ? 'notFound' : 'cannotRead', { name: basename(path) })
  }
  return parseBytes(bytes, format)
}

export function parseBytes<Value>(bytes: Uint8Array, format: Pick<FileFormat<Value>, 'parse'>): Result<Value> {
  const text = decode(bytes)
  return text === null ? err('corruptFile') : format.parse(text)
}

/** Text of UTF-8 bytes; null when they are not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder says only that the bytes are wrong; the caller says what that means.
    return null
  }
}

/** Whether a failure means that what the file holds is no value, and not that the file can not be had. */
export const isDamage = (code: string): boolean => code === 'corruptFile' || code === 'wrongFormat'
