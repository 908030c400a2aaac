import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

import { AppError, err } from '../../core/bridge/result.ts'
import { errorCodeOf } from './disk.ts'
import { isDamage, parseBytes, readAs } from './fileAdapter.ts'
import { generationsIn } from './generations.ts'
import { planFormat } from './planFormat.ts'
import { lastEntryAtEnd, readJournal } from './readJournal.ts'
import { applyFitting } from './replay.ts'
import { sumOf } from './sumOf.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { PlanFiles } from './folders.ts'
import type { JournalRecord } from './journalRecord.ts'
import type { ReadSnapshot, Snapshot } from './planFormat.ts'
import type { JournalReading } from './readJournal.ts'

/** A plan as its files give it: the file, or an earlier state of it, with the journal played from there. */
export type LoadedPlan = Readonly<{
  plan: Plan
  lastEntry: string | null
  /** the lines of the journal to go on with; the plan is what they lead to */
  records: readonly JournalRecord[]
  reading: JournalReading
  /** false: the journal has lines that could not be used, and is to be set aside */
  isJournalWhole: boolean
  /** the plan's file: what it holds, null when it is damaged, and the SHA-256 of its bytes */
  file: ReadSnapshot | null
  fileSum: string
  /** the file was changed by something else: the plan both sides began from, and theirs */
  outside: Readonly<{ base: Plan; theirs: Plan }> | null
}>

/** Reads a plan and changes nothing. AppError of the file's failure when nothing of the plan can be had. */
export async function loadPlan(files: PlanFiles): Promise<LoadedPlan> {
  const reading = await readJournal(files.journal)
  const { read, fileSum } = await readFileOf(files, reading.runs.length > 0)
  if (!read.ok && !isDamage(read.error.code)) throw new AppError(read.error.code, { name: basename(files.snapshot) })
  const file = read.ok ? read.value : null
  const common = { reading, file, fileSum }

  const anchor =
    (file === null ? null : anchorOf(file, reading)) ?? (await anchorInGenerations(files.generations, reading))
  if (anchor === null) {
    const state = file ?? (await newestGeneration(files.generations))
    if (state === null) throw new AppError(read.ok ? 'corruptFile' : read.error.code)
    const { plan, lastEntry } = state
    return { ...common, plan, lastEntry, records: [], isJournalWhole: reading.size === 0, outside: null }
  }

  const { run, position, snapshot } = anchor
  const after = run.slice(position + 1)
  const { plan, count } = applyFitting(snapshot.plan, entriesOf(after))
  const records = [...run.slice(0, position + 1), ...upToEntry(after, count)]
  const isOurs = file === null || snapshot === file
  return {
    ...common,
    plan,
    lastEntry: entriesOf(records.slice(position + 1)).at(-1)?.id ?? snapshot.lastEntry,
    records,
    isJournalWhole: reading.runs.length === 1 && records.length === run.length && reading.brokenEnd === 0,
    outside: isOurs ? null : { base: baseOf(file, anchor, after), theirs: file.plan },
  }
}

export const entriesOf = (records: readonly JournalRecord[]): readonly JournalEntry[] =>
  records.flatMap(({ body }) => ('entry' in body ? [body.entry] : []))

/** A stored state, and its line in a run of the journal. */
type Anchor = Readonly<{ run: readonly JournalRecord[]; position: number; snapshot: ReadSnapshot }>

async function readFileOf(
  { planId, snapshot }: PlanFiles,
  hasJournal: boolean,
): Promise<Readonly<{ read: Result<ReadSnapshot>; fileSum: string }>> {
  try {
    const bytes = await readFile(snapshot)
    const read = parseBytes(bytes, planFormat)
    // Another plan in this one's place: where this one can be had, that file is in the way, like a damaged one.
    const isOther = read.ok && read.value.plan.id !== planId
    return { read: isOther ? err(hasJournal ? 'wrongFormat' : 'alreadyExists') : read, fileSum: sumOf(bytes) }
  } catch (error) {
    return { read: err(errorCodeOf(error) === 'ENOENT' ? 'notFound' : 'cannotRead'), fileSum: '' }
  }
}

function anchorOf(snapshot: ReadSnapshot, { runs }: JournalReading): Anchor | null {
  const { checksum } = snapshot
  for (const run of runs.toReversed()) {
    const position = run.findLastIndex(
      ({ body }) =>
        'snapshot' in body && body.snapshot.checksum === checksum && body.snapshot.lastEntry === snapshot.lastEntry,
    )
    if (position !== -1) return { run, position, snapshot }
  }
  return null
}

async function anchorInGenerations(folder: string, reading: JournalReading): Promise<Anchor | null> {
  for (const { path } of await generationsIn(folder)) {
    const read = await readAs(path, planFormat)
    const anchor = read.ok && read.value.isIntact !== false ? anchorOf(read.value, reading) : null
    if (anchor !== null) return anchor
  }
  return null
}

async function newestGeneration(folder: string): Promise<Snapshot | null> {
  for (const { path, isOutside } of await generationsIn(folder)) {
    const read = await readAs(path, planFormat)
    if (read.ok && read.value.isIntact !== false && !isOutside) return read.value
  }
  return null
}

/** What a plan file says, when that is all there is to its plan: nothing in the journal comes after it. */
export async function loadFolded(files: PlanFiles): Promise<Plan | null> {
  const { read } = await readFileOf(files, false)
  if (!read.ok || read.value.isIntact !== true) return null
  return (await lastEntryAtEnd(files.journal)) === read.value.lastEntry ? read.value.plan : null
}

/** What a file that was changed outside had been: by its own word, or else our last writing of it. */
function baseOf(file: Snapshot, { snapshot }: Anchor, after: readonly JournalRecord[]): Plan {
  const written = after.flatMap(({ body }, position) =>
    'snapshot' in body ? [{ position, lastEntry: body.snapshot.lastEntry }] : [],
  )
  const said = written.findLast(({ lastEntry }) => lastEntry === file.lastEntry)
  const known = said ?? (file.lastEntry === snapshot.lastEntry ? undefined : written.at(-1))
  if (known === undefined) return snapshot.plan
  return applyFitting(snapshot.plan, entriesOf(after.slice(0, known.position))).plan
}

/** The records up to and with the `count`th entry; all of them when there are no more entries. */
function upToEntry(records: readonly JournalRecord[], count: number): readonly JournalRecord[] {
  let entries = 0
  const end = records.findIndex(({ body }) => 'entry' in body && ++entries > count)
  return end === -1 ? records : records.slice(0, end)
}
