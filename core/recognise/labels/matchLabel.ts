import { labelKey, letterPairs, likeness } from '../words.ts'

/**
 * What one thing is called in documents, wordings parted by "|". `phrases` are whole labels; `stems` catch the wordings nobody foresaw:
 * every word of a stem line must begin some word of the label, a word after "-" must begin none.
 */
export type LabelEntry<Field extends string> = Readonly<{
  field: Field
  phrases: string
  stems: string
}>

export type LabelMatch<Field extends string> = Readonly<{ field: Field; confidence: number }>
export type LabelMatcher<Field extends string> = (text: string) => LabelMatch<Field> | null

const longestLabel = 260

/** Finds which field a text names; confidence 0.99 for a known label, less for a likeness of one. */
export function createMatcher<Field extends string>(entries: readonly LabelEntry<Field>[]): LabelMatcher<Field> {
  const exact = new Map<string, Field>()
  const stems: { field: Field; wanted: string[]; unwanted: string[] }[] = []
  for (const { field, phrases, stems: lines } of entries) {
    for (const phrase of wordings(phrases)) exact.set(labelKey(phrase), field)
    for (const line of wordings(lines)) {
      const words = line.split(' ')
      stems.push({
        field,
        wanted: words.filter((word) => !word.startsWith('-')),
        unwanted: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
      })
    }
  }
  const phrasesByWord = indexByWord(exact)
  const known = new Map<string, LabelMatch<Field> | null>()

  function find(text: string): LabelMatch<Field> | null {
    const keys = [labelKey(text), labelKey(text.replace(/\([^)]*\)/g, ' '))].filter((key) => key !== '')
    for (const key of keys) {
      const field = exact.get(key)
      if (field !== undefined) return { field, confidence: 0.99 }
    }
    const [key] = keys
    if (key === undefined) return null
    return byStems(key, stems) ?? byLikeness(key, phrasesByWord)
  }

  return (text) => {
    if (text.length > longestLabel) return null
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    known.set(text, found)
    return found
  }
}

const wordings = (text: string): readonly string[] =>
  text
    .split('|')
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '')

function byStems<Field extends string>(
  key: string,
  stems: readonly { field: Field; wanted: string[]; unwanted: string[] }[],
): LabelMatch<Field> | null {
  const words = key.split(' ')
  if (words.length > 32) return null
  const begins = (stem: string): boolean => words.some((word) => word.startsWith(stem))
  let best: { field: Field; strength: number } | null = null
  for (const { field, wanted, unwanted } of stems) {
    if (!wanted.every(begins) || unwanted.some(begins)) continue
    const strength = wanted.join('').length
    // A stem of one word says little about a long sentence.
    if (wanted.length === 1 && words.length > 6) continue
    if (best === null || strength > best.strength) best = { field, strength }
  }
  return best === null ? null : { field: best.field, confidence: 0.85 }
}

type Phrase<Field extends string> = Readonly<{ field: Field; length: number; pairs: readonly string[] }>
type PhraseIndex<Field extends string> = ReadonlyMap<string, readonly Phrase<Field>[]>

const wordStarts = (key: string): readonly string[] => key.split(' ').map((word) => word.slice(0, 3))

/** Phrases by the beginnings of their words: a mistyped label still begins most of its words right. */
function indexByWord<Field extends string>(exact: ReadonlyMap<string, Field>): PhraseIndex<Field> {
  const index = new Map<string, Phrase<Field>[]>()
  for (const [key, field] of exact) {
    const phrase = { field, length: key.length, pairs: letterPairs(key) }
    for (const start of new Set(wordStarts(key))) index.set(start, [...(index.get(start) ?? []), phrase])
  }
  return index
}

function byLikeness<Field extends string>(key: string, index: PhraseIndex<Field>): LabelMatch<Field> | null {
  const hits = new Map<Phrase<Field>, number>()
  const starts = wordStarts(key)
  for (const start of starts) {
    for (const phrase of index.get(start) ?? []) hits.set(phrase, (hits.get(phrase) ?? 0) + 1)
  }
  let best: { field: Field; score: number } | null = null
  let pairs: readonly string[] | null = null
  for (const [phrase, count] of hits) {
    if (count * 2 < starts.length || Math.abs(phrase.length - key.length) > key.length * 0.3) continue
    pairs ??= letterPairs(key)
    const score = likeness(phrase.pairs, pairs)
    if (score > (best?.score ?? 0)) best = { field: phrase.field, score }
  }
  // Short labels differ in few letters and mean different things.
  const threshold = key.length < 12 ? 0.9 : 0.82
  return best === null || best.score < threshold
    ? null
    : { field: best.field, confidence: Number((best.score * 0.9).toFixed(2)) }
}
