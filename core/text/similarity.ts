import { stem, stemsOf, wordsOf } from './words.ts'

/** How often each trigram of a text occurs; made once where one text is compared with many. */
export type Trigrams = Readonly<{ counts: ReadonlyMap<string, number>; total: number }>

/** Trigrams of the folded stems of a text; where nothing but empty words is left, of those. */
export function trigramsOf(text: string): Trigrams {
  const stems = stemsOf(text)
  const words = stems.length > 0 ? stems : wordsOf(text).map(stem)
  const counts = new Map<string, number>()
  let total = 0
  for (const word of words) {
    const padded = ` ${word} `
    for (let position = 0; position + 3 <= padded.length; position++) {
      const trigram = padded.slice(position, position + 3)
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
      total++
    }
  }
  return { counts, total }
}

/** Dice's coefficient of two bags of trigrams: 0 nothing shared, 1 the same. */
export function trigramSimilarity(left: Trigrams, right: Trigrams): number {
  if (left.total === 0 || right.total === 0) return left.total === right.total ? 1 : 0
  let shared = 0
  for (const [trigram, count] of left.counts) shared += Math.min(count, right.counts.get(trigram) ?? 0)
  return (2 * shared) / (left.total + right.total)
}

/** How alike two texts are, 0 to 1; diacritics, typography, word order and case endings weigh little. */
export function similarity(left: string, right: string): number {
  return trigramSimilarity(trigramsOf(left), trigramsOf(right))
}
