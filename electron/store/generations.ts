import { link, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { errorCodeOf, realDisk } from './disk.ts'
import { planEnding } from './planFormat.ts'
import { sumOf } from './sumOf.ts'
import { makeFolder, syncFolder, writeDurably } from './writeDurably.ts'
import type { Disk } from './disk.ts'
import type { PlanFiles } from './folders.ts'

/**
 * An earlier state of a plan's file: ours, or one that something else had written in its place. An original is the last
 * file of an older schema version; it stays.
 */
export type Generation = Readonly<{ path: string; at: Date; isOutside: boolean; isOriginal: boolean }>

/** Newest first; none when the plan has no folder of them yet. */
export async function generationsIn(folder: string): Promise<readonly Generation[]> {
  let names: readonly string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return []
    throw error
  }
  return names
    .flatMap((name) => generationOf(folder, name))
    .sort((one, other) => other.at.getTime() - one.at.getTime() || other.path.localeCompare(one.path))
}

/** Keeps what something else has written in the place of a plan's file, which is about to be replaced. */
export async function keepOutside(snapshot: string, folder: string, now: Date, disk: Disk = realDisk): Promise<void> {
  await makeFolder(folder)
  const path = await freePath(folder, now, outsideMark)
  if (!(await addName(snapshot, path))) await writeDurably(path, await readFile(snapshot), disk)
  await syncFolder(folder)
}

/** Keeps the last file of an older schema version before the plan is written in the newest one. */
export async function keepOriginal(
  { snapshot, generations: folder }: PlanFiles,
  version: number,
  now: Date,
): Promise<void> {
  await writeGeneration(folder, await readFile(snapshot), now, realDisk, `-v${version}`)
}

/**
 * Replaces a plan's file and keeps the old one when it is time for a generation, or when something else turns out to
 * have written to it at the last moment: `expected` is the SHA-256 of the file as we know it.
 */
export async function replaceKeeping(
  { snapshot, generations: folder }: PlanFiles,
  expected: string,
  now: Date,
  disk: Disk,
  replace: (disk: Disk) => Promise<void>,
): Promise<void> {
  await makeFolder(folder)
  const isDue = isGenerationDue(await generationsIn(folder), now)
  const path = await freePath(folder, now, '')
  // Where a file can not have two names, the state before is copied in time.
  const copy = isDue ? await readFile(snapshot) : null
  const named: string[] = []
  await replace({
    ...disk,
    rename: async (from, to) => {
      if (await disk.exchange(from, to, path)) named.push(path)
    },
  })
  if (named.length === 0) {
    if (copy !== null) await writeDurably(path, copy, disk)
    return
  }
  if (sumOf(await readFile(path)) !== expected) await rename(path, await freePath(folder, now, outsideMark))
  else if (!isDue) await rm(path, { force: true })
  await syncFolder(folder)
}

/** Whether the newest state of ours is old enough to keep another; a state a minute would crowd out yesterday's. */
function isGenerationDue(generations: readonly Generation[], now: Date): boolean {
  const newest = generations.find(({ isOutside, isOriginal }) => !isOutside && !isOriginal)
  return newest === undefined || Math.abs(now.getTime() - newest.at.getTime()) > generationPause
}

/** A second name for the same file, so that the first can be replaced; false where there is no such thing (FAT, some shares). */
async function addName(path: string, name: string): Promise<boolean> {
  try {
    await link(path, name)
    return true
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST' || errorCodeOf(error) === 'ENOENT') throw error
    return false
  }
}

/** A generation of its own, which no damage to the plan's file reaches. */
export async function writeGeneration(
  folder: string,
  bytes: Uint8Array,
  now: Date,
  disk?: Disk,
  mark = '',
): Promise<void> {
  await makeFolder(folder)
  await writeDurably(await freePath(folder, now, mark), bytes, disk)
}

/** Removes what is more than enough; what something else wrote is never removed. */
export async function thinGenerations(folder: string): Promise<readonly Generation[]> {
  const generations = await generationsIn(folder)
  const ours = generations.filter(({ isOutside, isOriginal }) => !isOutside && !isOriginal)
  const old = new Set(ours.slice(keptGenerations))
  for (const { path } of old) await rm(path, { force: true })
  return generations.filter((generation) => !old.has(generation))
}

async function freePath(folder: string, now: Date, mark: string): Promise<string> {
  const taken = new Set((await generationsIn(folder)).map(({ at }) => at.getTime()))
  let time = now.getTime()
  while (taken.has(time)) time++
  const stamp = new Date(time)
    .toISOString()
    .replace(/[-:.Z]/g, '')
    .replace('T', '-')
  return join(folder, `${stamp}${mark}${planEnding}`)
}

function generationOf(folder: string, name: string): readonly Generation[] {
  const match = nameShape.exec(name)
  if (match === null) return []
  const [, year, month, day, hour, minute, second, milliseconds, mark = ''] = match
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`)
  if (Number.isNaN(at.getTime())) return []
  return [{ path: join(folder, name), at, isOutside: mark === outsideMark, isOriginal: mark.startsWith('-v') }]
}

const outsideMark = '-outside'
/** UTC, to the millisecond */
const nameShape = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(\d{3})(-outside|-v\d+)?\.planovna$/
/** milliseconds */
const generationPause = 10 * 60 * 1000
const keptGenerations = 3
