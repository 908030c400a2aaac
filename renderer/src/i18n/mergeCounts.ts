import type { Translate } from './translate.ts'

/** How much of a merge a person must decide, and how much comes in without a question; what there is none of is not said. */
export function mergeCounts(t: Translate, conflicts: number, changes: number): string {
  return [
    ...(conflicts === 0 ? [] : [t('merge:counts.conflicts', { count: conflicts })]),
    ...(changes === 0 ? [] : [t('merge:counts.changes', { count: changes })]),
  ].join(' · ')
}
