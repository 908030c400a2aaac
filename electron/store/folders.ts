import { mkdir, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'

import { planEnding } from './planFormat.ts'
import { sweepTemporaryFiles } from './writeDurably.ts'

/** Where everything of one person's data folder stands. */
export type Folders = Readonly<{
  data: string
  plans: string
  journals: string
  generations: string
  locks: string
  trash: string
  settings: string
  lastPlace: string
}>

export function foldersIn(data: string): Folders {
  return {
    data,
    plans: join(data, 'plans'),
    journals: join(data, 'journals'),
    generations: join(data, 'generations'),
    locks: join(data, 'locks'),
    trash: join(data, 'trash'),
    settings: join(data, 'settings.json'),
    lastPlace: join(data, 'lastPlace.json'),
  }
}

/** Makes the folders and removes what a crash left half-written. */
export async function prepareFolders(folders: Folders, now: Date): Promise<void> {
  for (const folder of [folders.plans, folders.journals, folders.generations, folders.locks, folders.trash]) {
    await mkdir(folder, { recursive: true })
    await sweepTemporaryFiles(folder, now)
  }
  await sweepTemporaryFiles(folders.data, now)
}

/** The names in a folder of the data folder; AppError `cannotRead` while they can not be had. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    throw new AppError('cannotRead', { name: basename(folder) }, error)
  }
}

/** Where one plan stands: its file, its journal, and the folder of earlier states of the file. */
export type PlanFiles = Readonly<{
  planId: string
  snapshot: string
  journal: string
  generations: string
  lock: string
}>

/** `planId` has been checked by its schema, so it can not lead out of the folders. */
export function planFiles(folders: Folders, planId: string): PlanFiles {
  return {
    planId,
    snapshot: planPath(folders, planId),
    lock: join(folders.locks, `${planId}.lock`),
    journal: join(folders.journals, `${planId}${journalEnding}`),
    generations: join(folders.generations, planId),
  }
}

export const planPath = (folders: Folders, planId: string): string => join(folders.plans, `${planId}${planEnding}`)

const journalEnding = '.jsonl'
