import { stat, truncate } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

import { errorCodeOf, realDisk } from './disk.ts'
import { serialiseRecord } from './journalRecord.ts'
import { setAside } from './setAside.ts'
import { syncFolder, writeDurably, writeFailure } from './writeDurably.ts'
import type { Disk } from './disk.ts'
import type { JournalRecord, RecordBody } from './journalRecord.ts'
import type { JournalReading } from './readJournal.ts'

/** The one writer of one journal. Its calls must not overlap. */
export type Journal = Readonly<{
  records: () => readonly JournalRecord[]
  /** bytes */
  size: () => number
  /** Adds lines at the end; the disk has them when this resolves. Throws AppError, and the journal is as it was. */
  append: (bodies: readonly RecordBody[]) => Promise<void>
  /** Puts other lines in place of all, at once or not at all. */
  rewrite: (bodies: readonly RecordBody[]) => Promise<void>
}>

/**
 * A journal that goes on after `records`, which are the sound lines the file begins with, `length` bytes of it.
 * What stands behind them is cut off before the first append.
 */
export function continueJournal(
  path: string,
  records: readonly JournalRecord[],
  reading: Pick<JournalReading, 'length' | 'size' | 'isOpenEnded'>,
  disk: Disk = realDisk,
): Journal {
  let known = records
  let { length } = reading
  let isOpenEnded = reading.isOpenEnded
  /** the file as we know it: a different size means that something else wrote */
  let expected = reading.size

  /** Makes the file end where we left it. */
  async function tidy(): Promise<void> {
    const size = await sizeOf(path)
    if (size !== expected) {
      // The plan is locked, so this is no other writer but damage; everything is still known here.
      if (size > 0) await setAside(path, new Date(), disk)
      await rewrite(known.map(({ body }) => body))
    } else if (size > length) await truncate(path, length)
    expected = length
  }

  async function append(bodies: readonly RecordBody[]): Promise<void> {
    try {
      await tidy()
      await write(bodies)
    } catch (error) {
      throw writeFailure(error, basename(path))
    }
  }

  async function write(bodies: readonly RecordBody[]): Promise<void> {
    const added = numbered(bodies, (known.at(-1)?.number ?? 0) + 1)
    const bytes = encoded(added, isOpenEnded ? '\n' : '')
    try {
      await disk.writeAt(path, bytes, length)
      if (length === 0) await syncFolder(dirname(path))
    } catch (error) {
      await cutOff()
      throw error
    }
    isOpenEnded = false
    length += bytes.length
    expected = length
    known = [...known, ...added]
  }

  /** Half a line would be ignored at the next start; a whole one that was not acknowledged must not come back either. */
  async function cutOff(): Promise<void> {
    try {
      if ((await sizeOf(path)) > length) await truncate(path, length)
    } catch {
      // The disk refuses this too: the next append begins with it.
    }
    expected = await sizeOf(path).catch(() => expected)
  }

  async function rewrite(bodies: readonly RecordBody[]): Promise<void> {
    const next = numbered(bodies, 1)
    const bytes = encoded(next)
    await writeDurably(path, bytes, disk)
    known = next
    length = bytes.length
    expected = length
    isOpenEnded = false
  }

  return { records: () => known, size: () => length, append, rewrite }
}

function numbered(bodies: readonly RecordBody[], first: number): readonly JournalRecord[] {
  return bodies.map((body, index) => ({ number: first + index, body }))
}

function encoded(records: readonly JournalRecord[], before = ''): Uint8Array {
  return new TextEncoder().encode(before + records.map(serialiseRecord).join(''))
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return 0
    throw error
  }
}
