import type { Shrinkage } from '../../core/bridge/backups.ts'
import type { ManifestPlan } from './manifest.ts'

type Extent = Pick<ManifestPlan, 'planId' | 'title' | 'characters'>

/**
 * What makes a library suspiciously smaller than its backup before: a plan that is gone and not in the trash, or less
 * than half of the text. null when nothing does. Plans in the trash went with the person's will and do not count.
 */
export function shrinkageOf(
  before: readonly Extent[],
  now: readonly Extent[],
  trashed: ReadonlySet<string>,
): Shrinkage | null {
  const present = new Set(now.map(({ planId }) => planId))
  const expected = before.filter(({ planId }) => present.has(planId) || !trashed.has(planId))
  const missing = expected
    .filter(({ planId }) => !present.has(planId))
    .map(({ planId, title }) => ({ planId, title: { ...title } }))
  const charactersBefore = total(expected)
  const charactersNow = total(now)
  if (missing.length === 0 && charactersNow * 2 >= charactersBefore) return null
  return { missing, charactersBefore, charactersNow }
}

const total = (plans: readonly Extent[]): number => plans.reduce((sum, { characters }) => sum + characters, 0)
