import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { fileAdapter, readAs } from './fileAdapter.ts'
import { planEnding, planFormat } from './planFormat.ts'
import { setAsideAt } from './setAside.ts'
import { summaryOf } from './summary.ts'
import { trashedFiles } from './trash.ts'
import type { Output } from '../../core/bridge/contract.ts'
import type { PlanSummary } from '../../core/bridge/library.ts'
import type { Folders } from './folders.ts'

export type Listing = Output<'library:list'>
type SetAside = Listing['setAside'][number]

/** Runs a job when nothing else is being done to the plan's file. */
export type InTurn = <Value>(planId: string, job: () => Promise<Value>) => Promise<Value>

/** The library as the folders have it now. Plans whose file has not changed since the last look are not read again. */
export function createListing(folders: Folders, inTurn: InTurn): () => Promise<Listing> {
  const known = new Map<string, Readonly<{ stamp: string; summary: PlanSummary }>>()

  async function summaryAt(path: string): Promise<PlanSummary> {
    const { mtimeMs, size, mtime } = await stat(path)
    const stamp = `${mtimeMs} ${size}`
    const cached = known.get(path)
    if (cached?.stamp === stamp) return cached.summary
    const plan = await inTurn(basename(path, planEnding), () => fileAdapter(path, planFormat).read())
    const summary = summaryOf(plan, mtime.toISOString())
    known.set(path, { stamp, summary })
    return summary
  }

  return async () => {
    const plans: PlanSummary[] = []
    const setAside: SetAside[] = []
    for (const name of await readdir(folders.plans)) {
      const at = setAsideAt(name)
      if (at !== null) setAside.push({ fileName: name, at, code: 'corruptFile' })
      if (!name.endsWith(planEnding)) continue
      const path = join(folders.plans, name)
      try {
        const summary = await summaryAt(path)
        // A copy made in the file manager holds the id of its original: only the file named by the id is the plan.
        if (name === `${summary.planId}${planEnding}`) plans.push(summary)
        else setAside.push(await left(path, 'alreadyExists'))
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        setAside.push(await asideOf(path, error))
      }
    }
    const trash = await listTrash(folders, setAside)
    plans.sort((one, other) => other.savedAt.localeCompare(one.savedAt))
    return { plans, trash, setAside }
  }
}

async function listTrash(folders: Folders, setAside: SetAside[]): Promise<Listing['trash']> {
  const trash: Listing['trash'] = []
  for (const { planId, path, trashedAt } of await trashedFiles(folders)) {
    const plan = await readAs(path, planFormat)
    if (plan.ok) trash.push({ planId, title: plan.value.title, trashedAt })
    else setAside.push(await left(path, plan.error.code))
  }
  return trash.sort((one, other) => other.trashedAt.localeCompare(one.trashedAt))
}

/** The line of a file that could not be read: under its new name, or left where it is. */
async function asideOf(path: string, error: AppError): Promise<SetAside> {
  const { code, params } = error.failure
  const name = params['setAside']
  if (name === undefined) return left(path, code)
  return { fileName: name, at: setAsideAt(name) ?? new Date().toISOString(), code }
}

async function left(path: string, code: string): Promise<SetAside> {
  const at = await stat(path).then(
    ({ mtime }) => mtime.toISOString(),
    // It vanished meanwhile; the line still says what was seen.
    () => new Date().toISOString(),
  )
  return { fileName: basename(path), at, code }
}
