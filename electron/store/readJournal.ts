import { open, readFile } from 'node:fs/promises'
import { basename } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { errorCodeOf } from './disk.ts'
import { parseRecord } from './journalRecord.ts'
import type { JournalRecord } from './journalRecord.ts'

/**
 * A journal as the disk has it. `runs` are its sound lines, parted where a line is damaged or missing: one run when
 * all is well. `length` is where the sound lines end, in bytes: what follows was being written when the power went.
 */
export type JournalReading = Readonly<{
  runs: readonly (readonly JournalRecord[])[]
  length: number
  /** the last sound line lacks only its line end */
  isOpenEnded: boolean
  /** bytes of the file */
  size: number
  /** whole lines behind the last sound one that can not be read: damage, for a line that was being written has no end */
  brokenEnd: number
}>

export const noJournal: JournalReading = { runs: [], length: 0, isOpenEnded: false, size: 0, brokenEnd: 0 }

/** Reads a journal and changes nothing; a missing one is empty. */
export async function readJournal(path: string): Promise<JournalReading> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return noJournal
    throw new AppError('cannotRead', { name: basename(path) }, error)
  }
  const runs: JournalRecord[][] = []
  let length = 0
  let isOpenEnded = false
  let isBroken = true
  let brokenEnd = 0
  for (let start = 0; start < bytes.length;) {
    const lineEnd = bytes.indexOf(newLine, start)
    const end = lineEnd === -1 ? bytes.length : lineEnd
    const record = parseRecord(bytes.toString('utf8', start, end))
    if (record === null) brokenEnd += lineEnd === -1 ? 0 : 1
    else {
      brokenEnd = 0
      const run = runs.at(-1)
      if (run !== undefined && !isBroken && run.at(-1)?.number === record.number - 1) run.push(record)
      else runs.push([record])
      isOpenEnded = lineEnd === -1
      length = isOpenEnded ? end : end + 1
    }
    isBroken = record === null
    start = end + 1
  }
  return { runs, length, isOpenEnded, size: bytes.length, brokenEnd }
}

/** The last entry of a journal, read off its end alone; undefined when that end does not say. */
export async function lastEntryAtEnd(path: string): Promise<string | null | undefined> {
  let tail: Buffer
  try {
    tail = await readTail(path)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return undefined
    throw new AppError('cannotRead', { name: basename(path) }, error)
  }
  if (tail.at(-1) !== newLine) return undefined
  const start = tail.lastIndexOf(newLine, tail.length - 2) + 1
  const record = parseRecord(tail.toString('utf8', start, tail.length - 1))
  if (record === null) return undefined
  return 'entry' in record.body ? record.body.entry.id : record.body.snapshot.lastEntry
}

async function readTail(path: string): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const wanted = Math.min(size, longestTail)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, size - wanted)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const newLine = 0x0a
/** bytes */
const longestTail = 64 * 1024
