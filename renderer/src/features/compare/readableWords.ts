import type { WordChange } from '../../../../core/text/wordDiff.ts'

/** Below this share of common text, words marked one by one are harder to read than the two texts one after another. */
const leastCommon = 0.35

/** The changes as a person can read them: a text written anew is shown whole, the old before the new. */
export function readableWords(words: readonly WordChange[]): readonly WordChange[] {
  const [common, old, now] = [
    lengthOf(words, ['same']),
    lengthOf(words, ['same', 'del']),
    lengthOf(words, ['same', 'ins']),
  ]
  if (common === 0 || common / Math.max(old, now) >= leastCommon) return words
  return [
    { op: 'del', text: textOf(words, 'del') },
    { op: 'ins', text: textOf(words, 'ins') },
  ]
}

/** The whole text of the side that lost (`del`) or gained (`ins`) words. */
function textOf(words: readonly WordChange[], op: 'del' | 'ins'): string {
  return words
    .filter((word) => word.op === 'same' || word.op === op)
    .map((word) => word.text)
    .join('')
}

function lengthOf(words: readonly WordChange[], ops: readonly WordChange['op'][]): number {
  return words.filter((word) => ops.includes(word.op)).reduce((sum, word) => sum + word.text.length, 0)
}
