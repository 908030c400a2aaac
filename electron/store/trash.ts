import { rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { realDisk, renamePatiently } from './disk.ts'
import { namesIn, planFiles, planPath } from './folders.ts'
import { planEnding } from './planFormat.ts'
import { syncFolder, writeFailure } from './writeDurably.ts'
import type { Disk } from './disk.ts'
import type { Folders } from './folders.ts'

/** A trashed plan is its file, renamed `<planId>.<milliseconds of the deletion>.planovna`. */
export type TrashedFile = Readonly<{ planId: string; path: string; trashedAt: string }>

export async function trashedFiles(folders: Folders): Promise<readonly TrashedFile[]> {
  return (await namesIn(folders.trash)).flatMap((name) => {
    const match = trashName.exec(name)
    const [, planId, time] = match ?? []
    if (planId === undefined || time === undefined) return []
    return [{ planId, path: join(folders.trash, name), trashedAt: new Date(Number(time)).toISOString() }]
  })
}

export async function moveToTrash(folders: Folders, planId: string, now: Date, disk: Disk = realDisk): Promise<void> {
  const path = planPath(folders, planId)
  if (!(await exists(path))) throw new AppError('notFound', { name: basename(path) })
  await move(path, join(folders.trash, `${planId}.${now.getTime()}${planEnding}`), disk)
}

/** Brings back the one trashed last; `alreadyExists` when a plan of this id is in the library again. */
export async function takeFromTrash(folders: Folders, planId: string, disk: Disk = realDisk): Promise<void> {
  const path = planPath(folders, planId)
  const [newest] = await copiesOf(folders, planId)
  if (newest === undefined) throw new AppError('notFound', { name: basename(path) })
  if (await exists(path)) throw new AppError('alreadyExists', { name: basename(path) })
  await move(newest.path, path, disk)
}

export async function emptyFromTrash(folders: Folders, planId: string): Promise<void> {
  const copies = await copiesOf(folders, planId)
  if (copies.length === 0) throw new AppError('notFound', { name: `${planId}${planEnding}` })
  const { snapshot, journal, generations } = planFiles(folders, planId)
  // A plan of this id that is in the library keeps its journal.
  if (!(await exists(snapshot))) {
    await rm(journal, { force: true })
    await rm(generations, { recursive: true, force: true })
  }
  for (const { path } of copies) await rm(path, { force: true })
  await syncFolder(folders.trash)
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

const trashName = /^([A-Za-z][A-Za-z0-9-]{2,63})\.(\d{1,15})\.planovna$/

/** Newest first. */
async function copiesOf(folders: Folders, planId: string): Promise<readonly TrashedFile[]> {
  const files = await trashedFiles(folders)
  return files
    .filter((file) => file.planId === planId)
    .sort((one, other) => other.trashedAt.localeCompare(one.trashedAt))
}

async function move(from: string, to: string, disk: Disk): Promise<void> {
  try {
    await renamePatiently(from, to, disk)
    await syncFolder(dirname(to))
    await syncFolder(dirname(from))
  } catch (error) {
    throw writeFailure(error, basename(from))
  }
}
