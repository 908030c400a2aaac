import { stat } from 'node:fs/promises'

import type { Low } from 'lowdb'

import { AppError } from '../../core/bridge/result.ts'
import { applyEntry } from '../../core/edit/applyEdit.ts'
import { planSchema } from '../../core/plan/schema.ts'
import { openFile, succeed } from './fileAdapter.ts'
import { planFormat } from './planFormat.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Disk } from './disk.ts'

/** A plan as the disk has it, and since when (ISO time). */
export type SavedPlan = Readonly<{ plan: Plan; savedAt: string }>

/** The one writer of one plan file. Its calls must not overlap: the store runs them one after another. */
export type Draft = Readonly<{
  read: () => Promise<SavedPlan>
  /**
   * Applies what is new among the entries (a repeated call changes nothing) and gives the time of the write.
   * AppError `readOnly` for a prior plan, `wrongInput` when an entry does not fit, `cannotWrite` or `diskFull`:
   * the plan is then what it was before the call.
   */
  append: (entries: readonly JournalEntry[]) => Promise<string>
  /** A change of the library's, such as a new title; allowed on prior plans too. */
  change: (next: (plan: Plan) => Plan) => Promise<string>
}>

export async function openDraft(path: string, disk?: Disk): Promise<Draft> {
  const applied = new Set<string>()
  let database: Low<Plan> = await openFile(path, planFormat, disk)

  async function write(plan: Plan): Promise<string> {
    database = await succeed(database, plan)
    return savedAt(path)
  }

  return {
    read: async () => ({ plan: database.data, savedAt: await savedAt(path) }),
    append: async (entries) => {
      const plan = database.data
      if (plan.origin.kind === 'prior') throw new AppError('readOnly')
      const fresh = entries.filter((entry, position) => !applied.has(entry.id) && isFirst(entries, position))
      if (fresh.length === 0) return savedAt(path)
      const time = await write(applyAll(plan, fresh))
      for (const entry of fresh) applied.add(entry.id)
      return time
    },
    change: (next) => write(next(database.data)),
  }
}

/** ISO time of a file's last write. */
export async function savedAt(path: string): Promise<string> {
  return (await stat(path)).mtime.toISOString()
}

function isFirst(entries: readonly JournalEntry[], position: number): boolean {
  return entries.findIndex((entry) => entry.id === entries[position]?.id) === position
}

function applyAll(plan: Plan, entries: readonly JournalEntry[]): Plan {
  const next = planSchema.safeParse(replay(plan, entries))
  if (!next.success) throw new AppError('wrongInput', {}, next.error)
  // A step may change everything but which plan this is, and may not lock the plan it is a step of.
  if (next.data.id !== plan.id || next.data.origin.kind !== plan.origin.kind) throw new AppError('wrongInput')
  return next.data
}

function replay(plan: Plan, entries: readonly JournalEntry[]): Plan {
  try {
    return entries.reduce(applyEntry, plan)
  } catch (error) {
    // Immer throws on a patch whose path is not in this plan.
    throw new AppError('wrongInput', {}, error)
  }
}
