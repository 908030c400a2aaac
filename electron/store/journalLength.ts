import { compactLog, squashLog } from '../../core/edit/shortLog.ts'
import { readAs } from './fileAdapter.ts'
import { entriesOf } from './loadPlan.ts'
import { planFormat } from './planFormat.ts'
import type { LogLimit } from '../../core/edit/shortLog.ts'
import type { Generation } from './generations.ts'
import type { Journal } from './journal.ts'
import type { JournalRecord, RecordBody } from './journalRecord.ts'

/** When a journal is written anew, and how much of the history it then keeps beside what is needed. */
export type JournalLimits = Readonly<{ longest: Readonly<{ records: number; bytes: number }>; kept: LogLimit }>

/** Twice what is kept, so that it does not happen every day. */
export const usualLimits: JournalLimits = {
  longest: { records: 6000, bytes: 12 * 1024 * 1024 },
  kept: { entries: 3000, characters: 6 * 1024 * 1024 },
}

/** Whether a journal has grown so long that it is worth writing anew. */
export const isLong = (journal: Journal, { longest }: JournalLimits): boolean =>
  journal.records().length > longest.records || journal.size() > longest.bytes

/**
 * The lines a journal needs: all from the state of the oldest generation on, so that the plan can be had again from any of
 * them, and before that the steps a person can still undo or redo.
 */
export async function compactedJournal(
  records: readonly JournalRecord[],
  generations: readonly Generation[],
  { kept }: JournalLimits,
): Promise<readonly RecordBody[]> {
  const from = await firstNeeded(records, generations)
  const needed = records.slice(from)
  const compacted = compactLog(entriesOf(records), entriesOf(records.slice(0, from)).length, kept)
  const past = squashLog(compacted.log.slice(0, compacted.neededFrom))
  return [...past.map((entry) => ({ entry })), ...squashed(needed)]
}

/** Runs of typing are squashed only between two states of the file: each must keep its place in the journal. */
function squashed(records: readonly JournalRecord[]): readonly RecordBody[] {
  const bodies: RecordBody[] = []
  let start = 0
  for (const [position, { body }] of records.entries()) {
    if ('entry' in body) continue
    bodies.push(...squashLog(entriesOf(records.slice(start, position))).map((entry) => ({ entry })), body)
    start = position + 1
  }
  return [...bodies, ...squashLog(entriesOf(records.slice(start))).map((entry) => ({ entry }))]
}

async function firstNeeded(records: readonly JournalRecord[], generations: readonly Generation[]): Promise<number> {
  let first = records.findLastIndex(({ body }) => 'snapshot' in body)
  for (const { path, isOutside } of generations) {
    if (isOutside) continue
    const read = await readAs(path, planFormat)
    if (!read.ok) continue
    const { checksum, lastEntry } = read.value
    const position = records.findLastIndex(
      ({ body }) => 'snapshot' in body && body.snapshot.checksum === checksum && body.snapshot.lastEntry === lastEntry,
    )
    if (position !== -1) first = Math.min(first, position)
  }
  return Math.max(first, 0)
}
