import type { WordChange } from '../../../../core/text/wordDiff.ts'

/** The words one side of a side-by-side view shows: the old side without what was added, the new without what went. */
export function sideWords(words: readonly WordChange[], side: 'old' | 'new'): readonly WordChange[] {
  return words.filter((word) => word.op !== (side === 'old' ? 'ins' : 'del'))
}
