import { checksumOf } from '../store/planFormat.ts'
import { stateWithChecksum } from '../store/pastStates.ts'
import { sharedStates } from './sharedStates.ts'
import type { BaseFound } from '../../core/bridge/merging.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { OwnFile } from '../import/readForeignFile.ts'
import type { PlanFiles } from '../store/folders.ts'
import type { Versions } from '../versions/versions.ts'

/** The state two copies of a plan grew from, and how it was found; `version` when it is a kept version. */
export type Base = Readonly<{ plan: Plan | null; found: BaseFound; version: string | null }>

/**
 * The newest common state that can be proved, and never a guess: a state the copy names and both sides kept when they
 * exchanged it (each may know it under an id of its own), else any other kept or past state with a checksum the copy gives.
 */
export async function findBase(files: PlanFiles, file: OwnFile, versions: Versions): Promise<Base> {
  const shared = await sharedStates(files, versions)
  const named = file.marks.copy?.bases ?? []
  for (const { version: id, checksum } of named) {
    const state = shared.find(({ version }) => version.id === id) ?? shared.find((one) => one.checksum === checksum)
    if (state !== undefined) return baseOf('version', state.plan, state.version)
  }
  const sums = [...named.map(({ checksum }) => checksum), checksumOf(file.plan), file.marks.checksum]
  for (const checksum of sums.filter((sum) => sum !== null)) {
    const state = shared.find((one) => one.checksum === checksum)
    if (state !== undefined) return baseOf('state', state.plan, state.version)
    const past = await stateWithChecksum(files, checksum)
    if (past !== null) return { plan: past.plan, found: { how: 'state', at: past.at }, version: null }
  }
  for (const version of (await versions.list(files.planId)).versions.filter(({ kind }) => kind !== 'merged')) {
    const plan = await versions.read(files.planId, version.id)
    if (sums.includes(checksumOf(plan))) return baseOf('state', plan, version)
  }
  return { plan: null, found: { how: 'none', at: null }, version: null }
}

function baseOf(how: 'version' | 'state', plan: Plan, { id, at }: Readonly<{ id: string; at: string }>): Base {
  return { plan, found: { how, at }, version: id }
}
