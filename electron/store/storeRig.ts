import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { deskOf } from '../../core/edit/desk.ts'
import type { Desk } from '../../core/edit/desk.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { parsePlanText } from '../../core/plan/planFile.ts'
import { generatePlan } from '../../core/plan/samples/generatePlan.ts'
import { randomFrom } from '../../core/plan/samples/random.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { foldersIn, planFiles, prepareFolders } from './folders.ts'
import { createPlanStore } from './planStore.ts'
import type { PlanFiles } from './folders.ts'
import type { JournalLimits } from './journalLength.ts'
import type { PlanStore } from './planStore.ts'

/** For tests: a data folder of its own, programs started over it, and a person who works on one plan. */
export type StoreRig = Readonly<{
  data: string
  first: Plan
  files: (folder?: string) => PlanFiles
  /** A program that starts over the folder after the one before it was killed: what was not closed holds its lock no more. */
  start: (folder?: string, restPause?: number) => Promise<PlanStore>
  /** One that starts beside it. */
  startBeside: () => Promise<PlanStore>
  /** milliseconds, on the clock of all programs */
  pass: (duration: number) => void
  /** what the plan's file alone says */
  inFile: () => Promise<Plan>
  /** names of files set aside in a folder of the data folder */
  asides: (folder: string) => Promise<readonly string[]>
  desk: (seed: number) => Desk
  /** Work that is acknowledged entry by entry, and is in the journal alone. */
  work: (store: PlanStore, seed: number, count: number) => Promise<Desk>
  remove: () => Promise<void>
}>

export const rigTime = '2026-09-12T08:00:00.000Z'

export async function makeRig(): Promise<StoreRig> {
  const data = await mkdtemp(join(tmpdir(), 'planovna-store-'))
  const first = generatePlan({ commitments: 2, seed: 5 })
  let time = Date.parse(rigTime)
  let starts = 0
  const files = (folder = data): PlanFiles => planFiles(foldersIn(folder), first.id)
  const desk = (seed: number): Desk => deskOf(first, randomFrom(seed), countingIds(`id${seed}`), rigTime)

  async function startIn(folder: string, restPause: number): Promise<PlanStore> {
    const folders = foldersIn(folder)
    await prepareFolders(folders, new Date())
    const newId = countingIds(`new${++starts}`)
    return createPlanStore({ folders, newId, now: () => new Date(time), restPause, journalLimits })
  }

  return {
    data,
    first,
    files,
    desk,
    start: async (folder = data, restPause = never) => {
      await rm(foldersIn(folder).locks, { recursive: true, force: true })
      return startIn(folder, restPause)
    },
    startBeside: () => startIn(data, never),
    pass: (duration) => {
      time += duration
    },
    inFile: async () => {
      const parsed = parsePlanText(await readFile(files().snapshot, 'utf8'))
      if (!parsed.ok) throw new Error(parsed.error.code)
      return parsed.value
    },
    asides: async (folder) => (await readdir(join(data, folder))).filter((name) => name.includes('.corrupt-')),
    work: async (store, seed, count) => {
      const person = desk(seed)
      for (let index = 0; index < count; index++) await store.append(first.id, [person.next()])
      return person
    },
    remove: () => rm(data, { recursive: true, force: true }),
  }
}

/** An hour: longer than any test. */
const never = 3_600_000
/** Small, so that a test reaches them. */
const journalLimits: JournalLimits = {
  longest: { records: 150, bytes: 1024 * 1024 },
  kept: { entries: 80, characters: 1024 * 1024 },
}
