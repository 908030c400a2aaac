import { historyOf } from '../../core/edit/history.ts'
import { readAs } from './fileAdapter.ts'
import { generationsIn } from './generations.ts'
import { entriesOf, loadPlan } from './loadPlan.ts'
import { checksumOf, planFormat } from './planFormat.ts'
import { readJournal } from './readJournal.ts'
import { applyFitting } from './replay.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { PlanFiles } from './folders.ts'
import type { JournalRecord } from './journalRecord.ts'
import type { Snapshot } from './planFormat.ts'

/** A state the plan once had, and since when (ISO time); `at` is null where nothing says it. */
export type PastState = Readonly<{ plan: Plan; at: string | null }>

/**
 * The state of a plan whose checksum is this one, out of its earlier files and its journal; null when none can be
 * proved. Reads and changes nothing.
 */
export async function stateWithChecksum(files: PlanFiles, checksum: string): Promise<PastState | null> {
  const kept = await keptStates(files)
  const file = kept.find((state) => state.checksum === checksum)
  if (file !== undefined) return { plan: file.plan, at: file.at }
  for (const run of (await readJournal(files.journal)).runs) {
    const wanted = positionOf(run, (snapshot) => snapshot.checksum === checksum)
    for (const state of kept) {
      const from = positionOf(run, (one) => one.checksum === state.checksum && one.lastEntry === state.lastEntry)
      if (wanted === -1 || from === -1 || from > wanted) continue
      const entries = entriesOf(run.slice(from, wanted))
      const { plan } = applyFitting(state.plan, entries)
      if (checksumOf(plan) === checksum) return { plan, at: entries.at(-1)?.at ?? state.at }
    }
  }
  return null
}

/** The ids of the steps of a plan's history that stand; the journal may have forgotten the oldest. */
export async function standingSteps(files: PlanFiles): Promise<ReadonlySet<string>> {
  const { records } = await loadPlan(files)
  return new Set(historyOf(entriesOf(records)).done.map(({ id }) => id))
}

type KeptState = Snapshot & Readonly<{ checksum: string; at: string | null }>

async function keptStates(files: PlanFiles): Promise<readonly KeptState[]> {
  const generations = (await generationsIn(files.generations)).filter(({ isOutside }) => !isOutside)
  const places = [
    { path: files.snapshot, at: null },
    ...generations.map(({ path, at }) => ({ path, at: at.toISOString() })),
  ]
  const states: KeptState[] = []
  for (const { path, at } of places) {
    const read = await readAs(path, planFormat)
    if (read.ok && read.value.isIntact !== false && read.value.plan.id === files.planId)
      states.push({ ...read.value, at })
  }
  return states
}

function positionOf(
  run: readonly JournalRecord[],
  isWanted: (snapshot: Readonly<{ lastEntry: string | null; checksum: string }>) => boolean,
): number {
  return run.findLastIndex(({ body }) => 'snapshot' in body && isWanted(body.snapshot))
}
