import { readFile } from 'node:fs/promises'

import { AppError } from '../../core/bridge/result.ts'
import { applyEdit, isNothing } from '../../core/edit/applyEdit.ts'
import { currentSchemaVersion } from '../../core/plan/planFile.ts'
import { errorCodeOf, realDisk } from './disk.ts'
import { holdFile, isDamage, parseBytes, succeed } from './fileAdapter.ts'
import { generationsIn, keepOriginal, replaceKeeping, thinGenerations, writeGeneration } from './generations.ts'
import { continueJournal } from './journal.ts'
import { compactedJournal, isLong, usualLimits } from './journalLength.ts'
import { entriesOf } from './loadPlan.ts'
import { checksumOf, planFormat } from './planFormat.ts'
import { applyEntries } from './replay.ts'
import { refuseIfAdopted } from './refuseIfAdopted.ts'
import { copyAside } from './setAside.ts'
import { sumOf } from './sumOf.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { IdSource } from '../../core/plan/ids.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Disk } from './disk.ts'
import type { PlanFiles } from './folders.ts'
import type { JournalLimits } from './journalLength.ts'
import type { RecordBody } from './journalRecord.ts'
import type { LoadedPlan } from './loadPlan.ts'
import type { ReadSnapshot, Snapshot } from './planFormat.ts'

export type DraftPorts = Readonly<{ newId: IdSource; now: () => Date; disk?: Disk; journalLimits?: JournalLimits }>

/** The one writer of one plan's files. Its calls must not overlap: the store runs them one after another. */
export type Draft = Readonly<{
  plan: () => Plan
  /** the entries the journal still has, oldest first: the history */
  log: () => readonly JournalEntry[]
  /** entries that are in the journal alone */
  unfolded: () => number
  /**
   * Applies what is new among the entries (a repeated call changes nothing) and puts it into the journal.
   * AppError `readOnly` for a prior plan, `adoptedPlan` for one that the council has adopted, `wrongInput` when an entry does not fit, `cannotWrite` or `diskFull`:
   * the plan is then what it was before the call.
   */
  append: (entries: readonly JournalEntry[]) => Promise<void>
  /** A change of the library's, such as a new title, as one step; allowed on prior plans too. */
  change: (commands: readonly EditCommand[]) => Promise<void>
  /** Writes the plan's file anew when it is behind, unless something else has changed it: false then. */
  fold: () => Promise<boolean>
}>

/** Goes on with a plan as it was loaded; its files are sound. */
export function continueDraft(files: PlanFiles, loaded: LoadedPlan, file: ReadSnapshot, ports: DraftPorts): Draft {
  const { newId, now, disk = realDisk, journalLimits = usualLimits } = ports
  const journal = continueJournal(files.journal, loaded.records, loaded.reading, disk)
  const applied = new Set(entriesOf(loaded.records).map(({ id }) => id))
  let { plan, lastEntry, fileSum } = loaded
  let { writtenVersion } = file
  let database = holdFile<Snapshot>(files.snapshot, planFormat, file, disk)
  let unfolded = file.lastEntry === lastEntry ? 0 : entriesAfter(file.lastEntry)

  function entriesAfter(id: string | null): number {
    const entries = entriesOf(journal.records())
    return entries.length - 1 - entries.findLastIndex((entry) => entry.id === id)
  }

  function isFresh({ id }: JournalEntry, position: number, entries: readonly JournalEntry[]): boolean {
    return !applied.has(id) && isFirst(entries, position)
  }

  async function record(entries: readonly JournalEntry[]): Promise<void> {
    const fresh = entries.filter(isFresh)
    const last = fresh.at(-1)
    if (last === undefined) return
    const next = applyEntries(plan, fresh)
    if (journal.records().length === 0) await begin()
    await journal.append(fresh.map((entry) => ({ entry })))
    plan = next
    lastEntry = last.id
    unfolded += fresh.length
    for (const { id } of fresh) applied.add(id)
  }

  /** The first line says which state the journal begins at, and a copy of that state is kept beside. */
  async function begin(): Promise<void> {
    if ((await generationsIn(files.generations)).length === 0) {
      await writeGeneration(files.generations, await readFile(files.snapshot), now(), disk)
    }
    await journal.append([snapshotRecord(database.data)])
  }

  async function fold(): Promise<boolean> {
    if (unfolded === 0) return true
    const found = await fileAsItIs(files.snapshot)
    const isOurs = found?.sum === fileSum
    if (found !== null && !isOurs) {
      if (!found.isDamaged) return false
      await copyAside(files.snapshot, now())
    }
    if (writtenVersion < currentSchemaVersion) await keepOriginal(files, writtenVersion, now())
    const next = { plan, lastEntry }
    await journal.append([snapshotRecord(next)])
    const replace = async (through: Disk): Promise<void> => {
      database = await succeed(holdFile(files.snapshot, planFormat, database.data, through), next)
    }
    if (isOurs) await replaceKeeping(files, fileSum, now(), disk, replace)
    else await replace(disk)
    fileSum = sumOf(await readFile(files.snapshot))
    writtenVersion = currentSchemaVersion
    unfolded = 0
    await tidy()
    return true
  }

  async function tidy(): Promise<void> {
    const generations = await thinGenerations(files.generations)
    if (!isLong(journal, journalLimits)) return
    const bodies = await compactedJournal(journal.records(), generations, journalLimits)
    // Writing it all anew has to pay.
    if (bodies.length < journal.records().length * 0.75) await journal.rewrite(bodies)
  }

  return {
    plan: () => plan,
    log: () => entriesOf(journal.records()),
    unfolded: () => unfolded,
    append: async (entries) => {
      if (plan.origin.kind === 'prior') throw new AppError('readOnly')
      refuseIfAdopted(plan, entries.filter(isFresh))
      await record(entries)
    },
    change: (commands) => record(stepOf(plan, commands, newId, now().toISOString())),
    fold,
  }
}

export const snapshotRecord = ({ plan, lastEntry }: Snapshot): RecordBody => ({
  snapshot: { lastEntry, checksum: checksumOf(plan) },
})

/** One step of the history out of commands given together; nothing for those that change nothing. */
export function stepOf(
  plan: Plan,
  commands: readonly EditCommand[],
  newId: IdSource,
  at: string,
): readonly JournalEntry[] {
  const step = newId()
  const entries: JournalEntry[] = []
  let reached = plan
  for (const command of commands) {
    const result = applyEdit(reached, command)
    if (isNothing(result)) continue
    reached = result.plan
    const { label, place } = result
    const patches = { patches: [...result.patches], inverse: [...result.inverse] }
    entries.push({ id: newId(), step, label, at, place, ...patches, undoes: null, redoes: null })
  }
  return entries
}

function isFirst(entries: readonly JournalEntry[], position: number): boolean {
  return entries.findIndex((entry) => entry.id === entries[position]?.id) === position
}

/** What stands in a plan's file now; null when there is no file. */
async function fileAsItIs(path: string): Promise<Readonly<{ sum: string; isDamaged: boolean }> | null> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null
    throw new AppError('cannotRead', {}, error)
  }
  const read = parseBytes(bytes, planFormat)
  return { sum: sumOf(bytes), isDamaged: !read.ok && isDamage(read.error.code) }
}
