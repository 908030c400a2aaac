import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { AppError, err, ok } from '../../core/bridge/result.ts'
import { parsePlanFileText, serialisePlanFile } from '../../core/plan/planFile.ts'
import { errorCodeOf } from '../store/disk.ts'
import { checksumOf, planEnding } from '../store/planFormat.ts'
import { setAsideAt } from '../store/setAside.ts'
import { sumOf } from '../store/sumOf.ts'
import { makeFolder } from '../store/writeDurably.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { VersionMark } from '../../core/plan/versionMark.ts'
import type { FileFormat } from '../store/fileAdapter.ts'

/** A kept state of a plan as its file holds it. */
export type KeptVersion = Readonly<{ mark: VersionMark; plan: Plan }>

/** A plan file that says which version it is; a plan that is not the one its checksum was made of is damaged. */
export const versionFormat: FileFormat<KeptVersion> = {
  parse: (text) => {
    const file = parsePlanFileText(text)
    if (!file.ok) return file
    const { plan, version, checksum, canonical } = file.value
    if (version === null) return err('wrongFormat')
    return checksum === sumOf(canonical) ? ok({ mark: version, plan }) : err('corruptFile')
  },
  serialise: ({ mark, plan }) => serialisePlanFile(plan, { checksum: checksumOf(plan), version: mark }),
}

/** `<YYYYMMDDTHHMMSSmmmZ>-<id>.planovna`, so that a folder sorted by name is sorted by time (UTC). */
export function versionFileName({ at, id }: Pick<VersionMark, 'at' | 'id'>): string {
  return `${at.replace(/[-:.]/g, '')}-${id}${planEnding}`
}

/** The names of the version files in a plan's folder. */
export async function versionFileNames(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter((name) => nameShape.test(name))
}

/** How many version files were set aside. */
export async function damagedIn(folder: string): Promise<number> {
  return (await namesIn(folder)).filter((name) => setAsideAt(name) !== null && name.includes(planEnding)).length
}

/** None when the plan has no folder of versions yet. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return []
    throw new AppError('cannotRead', {}, error)
  }
}

export async function prepareFolder(folder: string): Promise<void> {
  await makeFolder(dirname(folder))
  await makeFolder(folder)
}

export const indexPath = (folder: string): string => join(folder, 'index.json')

const nameShape = /^\d{8}T\d{9}Z-[A-Za-z][A-Za-z0-9-]{2,63}\.planovna$/
