import { randomBytes } from 'node:crypto'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Low } from 'lowdb'
import { JSONFile, JSONFilePreset } from 'lowdb/node'

import { idFromBytes } from '../../core/plan/ids.ts'
import { generatePlan } from '../../core/plan/samples/generatePlan.ts'
import { foldersIn, planFiles, prepareFolders } from '../store/folders.ts'
import { createPlanStore } from '../store/planStore.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { PlanStore } from '../store/planStore.ts'

/** What the faults are tried on: our store, and plain lowdb 7 as its own documentation uses it. */
export type Contestant = Readonly<{
  prepare: (folder: string) => Promise<void>
  /** Resolves when the edits are acknowledged. */
  open: (folder: string) => Promise<{ append: (entries: readonly JournalEntry[], plan: Plan) => Promise<void> }>
  /** The plan as a new start has it; throws when there is none to be had. */
  read: (folder: string) => Promise<Plan>
  /** the file that holds the plan */
  file: (folder: string) => string
  /** What a power cut in the middle of a write leaves behind. */
  tearWrite: (folder: string, share: number) => Promise<void>
  /** files in which what was in the place of the plan's file may be kept */
  keptIn: (folder: string) => readonly string[]
}>
export const contestantNames = ['ours', 'lowdb'] as const
export type ContestantName = (typeof contestantNames)[number]

/** The plan every run begins with. */
export const firstPlan = generatePlan({ commitments: 2, seed: 5 })

const files = (folder: string) => planFiles(foldersIn(folder), firstPlan.id)
const lowdbFile = (folder: string): string => join(folder, 'plan.json')

export const contestants: Readonly<Record<ContestantName, Contestant>> = {
  ours: {
    prepare: async (folder) => {
      const store = await startStore(folder)
      await store.add(firstPlan)
      await store.closeAll()
    },
    open: async (folder) => {
      const store = await startStore(folder)
      await store.open(firstPlan.id)
      return {
        append: async (entries) => {
          await store.append(firstPlan.id, entries)
        },
      }
    },
    read: async (folder) => {
      const store = await startStore(folder)
      const { plan } = await store.open(firstPlan.id)
      await store.closeAll()
      return plan
    },
    file: (folder) => files(folder).snapshot,
    tearWrite: async (folder, share) => {
      // A writer killed before its first edit has no journal yet.
      const lines = (await readFile(files(folder).journal, 'utf8').catch(() => '')).trimEnd().split('\n')
      const line = Buffer.from(lines.at(-1) ?? '')
      await appendFile(files(folder).journal, line.subarray(0, line.length * share))
    },
    keptIn: (folder) => [files(folder).generations, foldersIn(folder).plans],
  },
  lowdb: {
    prepare: (folder) => writeFile(lowdbFile(folder), JSON.stringify({ plan: firstPlan }, null, 2)),
    open: async (folder) => {
      const database = await JSONFilePreset<{ plan: Plan }>(lowdbFile(folder), { plan: firstPlan })
      return {
        append: async (_entries, plan) => {
          database.data = { plan }
          await database.write()
        },
      }
    },
    read: async (folder) => {
      // What JSONFilePreset does, also where NODE_ENV says "test", for which it would not touch the disk.
      const database = new Low<{ plan: Plan }>(new JSONFile(lowdbFile(folder)), { plan: firstPlan })
      await database.read()
      return database.data.plan
    },
    file: lowdbFile,
    tearWrite: async (folder, share) => {
      const bytes = await readFile(lowdbFile(folder))
      await writeFile(join(folder, '.plan.json.tmp'), bytes.subarray(0, bytes.length * share))
    },
    keptIn: (folder) => [folder],
  },
}

/** Frees what `fillDisk` took. */
export const freeDisk = (folder: string): Promise<void> => rm(join(folder, 'filler'), { force: true })

async function startStore(folder: string): Promise<PlanStore> {
  const folders = foldersIn(folder)
  await prepareFolders(folders, new Date())
  // Folds far more often than in use, so that a kill hits every moment of it.
  return createPlanStore({ folders, newId: () => idFromBytes(randomBytes(15)), now: () => new Date(), restPause: 4 })
}
