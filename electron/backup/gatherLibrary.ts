import { setImmediate as breathe } from 'node:timers/promises'

import { AppError } from '../../core/bridge/result.ts'
import type { Settings } from '../../core/bridge/settings.ts'
import { serialisePlanFile } from '../../core/plan/planFile.ts'
import { checksumOf } from '../store/planFormat.ts'
import type { PlanStore, SavedPlan } from '../store/planStore.ts'
import type { RecordFile } from '../store/recordFile.ts'
import { sumOf } from '../store/sumOf.ts'
import { textLength } from './textLength.ts'
import { versionFileName } from '../versions/versionFile.ts'
import type { Versions } from '../versions/versions.ts'
import { versionsToPack } from './versionsToPack.ts'
import type { Manifest, ManifestPlan, ManifestVersion } from './manifest.ts'

export type LibrarySource = Readonly<{
  store: Pick<PlanStore, 'list' | 'read'>
  versions: Pick<Versions, 'list' | 'fileOf'>
  settings: Pick<RecordFile<Settings>, 'read'>
  /** what else a person would miss: name in the data folder -> bytes */
  others: () => Promise<ReadonlyMap<string, Uint8Array>>
}>

/** All that goes into a backup, as it stands now. */
export type GatheredLibrary = Pick<Manifest, 'plans' | 'settings' | 'versions' | 'others'> &
  Readonly<{
    /** name in the zip -> bytes, in the order of the zip */
    files: ReadonlyMap<string, Uint8Array>
    /** ids of the plans in the trash, and of others that need not be in the backup */
    trashed: ReadonlySet<string>
  }>

/** Every plan with all that its journal says. One that can not be read is left out, and so makes the backup a shrunk one. */
export async function gatherLibrary(source: LibrarySource): Promise<GatheredLibrary> {
  const { store, versions: kept, settings, others: otherFiles } = source
  const { plans: summaries, trash } = await store.list()
  const files = new Map<string, Uint8Array>()
  const plans: ManifestPlan[] = []
  const versions: ManifestVersion[] = []
  for (const planId of summaries.map((summary) => summary.planId).sort()) {
    const saved = await readIfThere(store, planId)
    if (saved === null) continue
    const { plan, savedAt } = saved
    const bytes = encode(serialisePlanFile(plan, { lastEntry: null, checksum: checksumOf(plan) }))
    const file = `plans/${planId}.planovna`
    files.set(file, bytes)
    const counts = { commitments: plan.commitments.length, characters: textLength(plan) }
    plans.push({ planId, title: { ...plan.title }, file, sha256: sumOf(bytes), ...counts, savedAt })
    for (const { name, bytes: versionBytes, versionId } of await versionFiles(kept, planId)) {
      files.set(name, versionBytes)
      versions.push({ planId, versionId, file: name, sha256: sumOf(versionBytes) })
    }
    // The person works meanwhile: no long stretch without a break.
    await breathe()
  }
  const settingsBytes = encode(`${JSON.stringify(await settings.read(), null, 1)}\n`)
  files.set(settingsFile, settingsBytes)
  const others = [...(await otherFiles())]
  for (const [file, bytes] of others) files.set(file, bytes)
  return {
    plans,
    versions,
    settings: { file: settingsFile, sha256: sumOf(settingsBytes) },
    others: others.map(([file, bytes]) => ({ file, sha256: sumOf(bytes) })),
    files,
    // A plan that a newer version has saved is not lost: that version backs it up.
    trashed: new Set([...trash, ...summaries.filter(({ isNewer }) => isNewer)].map(({ planId }) => planId)),
  }
}

type VersionFile = Readonly<{ name: string; versionId: string; bytes: Uint8Array }>

/** Versions are a safety net: one that can not be read is left out, and the backup is made without it. */
async function versionFiles(
  { list, fileOf }: LibrarySource['versions'],
  planId: string,
): Promise<readonly VersionFile[]> {
  const found: VersionFile[] = []
  try {
    for (const version of versionsToPack((await list(planId)).versions)) {
      const bytes = await fileOf(version)
      if (bytes !== null)
        found.push({ name: `versions/${planId}/${versionFileName(version)}`, versionId: version.id, bytes })
      await breathe()
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
  return found
}

/** Whether a backup holds just what the library holds now. */
export function isSameLibrary(one: Contents, other: Contents): boolean {
  const sums = ({ plans, versions, others }: Contents): string =>
    [...plans, ...versions, ...others].map(({ file, sha256 }) => file + sha256).join()
  return sums(one) === sums(other)
}

type Contents = Pick<Manifest, 'plans' | 'versions' | 'others'>

async function readIfThere(store: LibrarySource['store'], planId: string): Promise<SavedPlan | null> {
  try {
    return await store.read(planId)
  } catch (error) {
    // Moved away or damaged since the list was read.
    if (error instanceof AppError) return null
    throw error
  }
}

const settingsFile = 'settings.json'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
