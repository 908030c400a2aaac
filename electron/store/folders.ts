import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { planEnding } from './planFormat.ts'
import { sweepTemporaryFiles } from './writeDurably.ts'

/** Where everything of one person's data folder stands. */
export type Folders = Readonly<{ data: string; plans: string; trash: string; settings: string }>

export function foldersIn(data: string): Folders {
  return {
    data,
    plans: join(data, 'plans'),
    trash: join(data, 'trash'),
    settings: join(data, 'settings.json'),
  }
}

/** Makes the folders and removes what a crash left half-written. */
export async function prepareFolders(folders: Folders, now: Date): Promise<void> {
  for (const folder of [folders.plans, folders.trash]) {
    await mkdir(folder, { recursive: true })
    await sweepTemporaryFiles(folder, now)
  }
  await sweepTemporaryFiles(folders.data, now)
}

/** `planId` has been checked by its schema, so it can not lead out of the folder. */
export const planPath = (folders: Folders, planId: string): string => join(folders.plans, `${planId}${planEnding}`)
