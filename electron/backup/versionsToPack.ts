import type { Version } from '../../core/bridge/versions.ts'

/**
 * Which versions of a plan go into a backup: those that say what was handed over, adopted or named, those by which copies
 * are merged, and of the ones the application keeps for safety only the newest. `versions` are newest first.
 */
export function versionsToPack(versions: readonly Version[]): readonly Version[] {
  const first = versions.filter(({ kind }) => isLasting(kind)).slice(0, mostLasting)
  const passing = versions.filter(({ kind }) => !isLasting(kind)).slice(0, mostPassing)
  const chosen = new Set([...first, ...passing])
  return versions.filter((version) => chosen.has(version))
}

const lasting: ReadonlySet<Version['kind']> = new Set(['named', 'stage', 'export', 'sent', 'received'])
const isLasting = (kind: Version['kind']): boolean => lasting.has(kind)

/** Far above any real plan: a backup must stay small enough to be made every half an hour. */
const mostLasting = 200
const mostPassing = 10
