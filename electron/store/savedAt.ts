import { stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { basename } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { errorCodeOf } from './disk.ts'
import type { PlanFiles } from './folders.ts'

/** ISO time of the last write to a plan's files. AppError `notFound` when the plan has none. */
export async function savedAt({ snapshot, journal }: PlanFiles): Promise<string> {
  const file = await statOf(snapshot)
  if (file === null) throw new AppError('notFound', { name: basename(snapshot) })
  const lines = await statOf(journal)
  return new Date(Math.max(file.mtimeMs, lines?.mtimeMs ?? 0)).toISOString()
}

/** Differs whenever something has written to a plan's files. */
export async function stampOf({ snapshot, journal }: PlanFiles): Promise<string> {
  const stats = [await statOf(snapshot), await statOf(journal)]
  return stats.map((stat) => (stat === null ? '' : `${stat.mtimeMs} ${stat.size}`)).join('; ')
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null
    throw new AppError('cannotRead', { name: basename(path) }, error)
  }
}
