import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { AppError, err, ok } from '../../core/bridge/result.ts'
import { versionSchema } from '../../core/bridge/versions.ts'
import { createFile, fileAdapter } from '../store/fileAdapter.ts'
import { indexPath, versionFileName, versionFileNames, versionFormat } from './versionFile.ts'
import type { Version } from '../../core/bridge/versions.ts'
import type { Disk } from '../store/disk.ts'
import type { FileFormat } from '../store/fileAdapter.ts'
import type { KeptVersion } from './versionFile.ts'

const entrySchema = z.strictObject({ fileName: z.string(), bytes: z.int().min(0), version: versionSchema })
/** A version, and the file it stands in. */
export type IndexEntry = Readonly<z.infer<typeof entrySchema>>

/**
 * The versions of one plan, newest first. The index only saves the reading of all files: what it does not know, or
 * knows with another size, is read again, and what has no file is forgotten. A damaged file is set aside by its reading;
 * the others stay.
 */
export async function readIndex(folder: string, planId: string, disk?: Disk): Promise<readonly IndexEntry[]> {
  const known = await knownEntries(folder)
  const entries: IndexEntry[] = []
  for (const fileName of await versionFileNames(folder)) {
    const bytes = await sizeOf(join(folder, fileName))
    const entry =
      known.find((candidate) => candidate.fileName === fileName && candidate.bytes === bytes) ??
      (await entryFromFile(folder, fileName, planId, disk))
    if (entry !== null) entries.push(entry)
  }
  entries.sort((one, other) => other.fileName.localeCompare(one.fileName))
  const isKnown = entries.length === known.length && entries.every((entry) => known.includes(entry))
  if (!isKnown) await writeIndex(folder, entries, disk)
  return entries
}

async function writeIndex(folder: string, entries: readonly IndexEntry[], disk?: Disk): Promise<void> {
  try {
    await createFile(indexPath(folder), indexFormat, entries, disk)
  } catch (error) {
    // The files say the same; the next reading makes the index again.
    if (!(error instanceof AppError)) throw error
  }
}

async function entryOf(folder: string, { mark, plan }: KeptVersion): Promise<IndexEntry> {
  const fileName = versionFileName(mark)
  const version: Version = { ...mark, planId: plan.id, commitments: plan.commitments.length }
  return { fileName, bytes: await sizeOf(join(folder, fileName)), version }
}

/** null for a file that is no version of this plan under its own name: damaged, newer, or copied here by hand. */
async function entryFromFile(
  folder: string,
  fileName: string,
  planId: string,
  disk?: Disk,
): Promise<IndexEntry | null> {
  try {
    const kept = await fileAdapter(join(folder, fileName), versionFormat, disk).read()
    return kept.plan.id === planId && versionFileName(kept.mark) === fileName ? await entryOf(folder, kept) : null
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

async function knownEntries(folder: string): Promise<readonly IndexEntry[]> {
  try {
    return await fileAdapter(indexPath(folder), indexFormat).read()
  } catch (error) {
    // Missing, or damaged and now set aside: the files tell.
    if (error instanceof AppError) return []
    throw error
  }
}

async function sizeOf(path: string): Promise<number> {
  const { size } = await stat(path)
  return size
}

const indexSchema = z.strictObject({ format: z.literal('planovna-versions'), versions: z.array(entrySchema) })

const indexFormat: FileFormat<readonly IndexEntry[]> = {
  parse: (text) => {
    const parsed = indexSchema.safeParse(parseJson(text))
    return parsed.success ? ok(parsed.data.versions) : err('corruptFile')
  },
  serialise: (versions) => `${JSON.stringify(indexSchema.parse({ format: 'planovna-versions', versions }), null, 1)}\n`,
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: no schema fits undefined, so the caller sees a damaged file.
    return undefined
  }
}
