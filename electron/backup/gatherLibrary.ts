import { setImmediate as breathe } from 'node:timers/promises'

import { AppError } from '../../core/bridge/result.ts'
import type { Settings } from '../../core/bridge/settings.ts'
import { serialisePlanFile } from '../../core/plan/planFile.ts'
import { checksumOf } from '../store/planFormat.ts'
import type { PlanStore, SavedPlan } from '../store/planStore.ts'
import type { RecordFile } from '../store/recordFile.ts'
import { sumOf } from '../store/sumOf.ts'
import { textLength } from './textLength.ts'
import type { Manifest, ManifestPlan } from './manifest.ts'

export type LibrarySource = Readonly<{
  store: Pick<PlanStore, 'list' | 'read'>
  settings: Pick<RecordFile<Settings>, 'read'>
  /** what else a person would miss: name in the data folder -> bytes */
  others: () => Promise<ReadonlyMap<string, Uint8Array>>
}>

/** All that goes into a backup, as it stands now. */
export type GatheredLibrary = Pick<Manifest, 'plans' | 'settings' | 'others'> &
  Readonly<{
    /** name in the zip -> bytes, in the order of the zip */
    files: ReadonlyMap<string, Uint8Array>
    /** ids of the plans in the trash */
    trashed: ReadonlySet<string>
  }>

/** Every plan with all that its journal says. One that can not be read is left out, and so makes the backup a shrunk one. */
export async function gatherLibrary({ store, settings, others: otherFiles }: LibrarySource): Promise<GatheredLibrary> {
  const { plans: summaries, trash } = await store.list()
  const files = new Map<string, Uint8Array>()
  const plans: ManifestPlan[] = []
  for (const planId of summaries.map((summary) => summary.planId).sort()) {
    const saved = await readIfThere(store, planId)
    if (saved === null) continue
    const { plan, savedAt } = saved
    const bytes = encode(serialisePlanFile(plan, { lastEntry: null, checksum: checksumOf(plan) }))
    const file = `plans/${planId}.planovna`
    files.set(file, bytes)
    const counts = { commitments: plan.commitments.length, characters: textLength(plan) }
    plans.push({ planId, title: { ...plan.title }, file, sha256: sumOf(bytes), ...counts, savedAt })
    // The person works meanwhile: no long stretch without a break.
    await breathe()
  }
  const settingsBytes = encode(`${JSON.stringify(await settings.read(), null, 1)}\n`)
  files.set(settingsFile, settingsBytes)
  const others = [...(await otherFiles())]
  for (const [file, bytes] of others) files.set(file, bytes)
  return {
    plans,
    settings: { file: settingsFile, sha256: sumOf(settingsBytes) },
    others: others.map(([file, bytes]) => ({ file, sha256: sumOf(bytes) })),
    files,
    trashed: new Set(trash.map(({ planId }) => planId)),
  }
}

/** Whether a backup holds just what the library holds now. */
export function isSameLibrary(one: Compared, other: Compared): boolean {
  const sums = ({ plans, others = [] }: Compared): string =>
    [...plans, ...others].map(({ file, sha256 }) => file + sha256).join()
  return sums(one) === sums(other)
}

async function readIfThere(store: LibrarySource['store'], planId: string): Promise<SavedPlan | null> {
  try {
    return await store.read(planId)
  } catch (error) {
    // Moved away or damaged since the list was read.
    if (error instanceof AppError) return null
    throw error
  }
}

type Compared = Pick<Manifest, 'plans' | 'others'>
const settingsFile = 'settings.json'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
