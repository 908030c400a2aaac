import { printable, typeset } from './typography.ts'
import type { Language } from '../plan/localized.ts'

/** The words around one thing that typesetting changes, as they were typed and as they are printed. */
export type TypesetChange = Readonly<{ before: string; after: string; count: number }>

/**
 * What typesetting changes in a text, each kind once with how often it occurs. Typesetting only moves spaces, quotes and
 * dashes, so both texts have the same letters and digits and can be laid side by side by them.
 */
export function typesetChanges(text: string, language: Language): readonly TypesetChange[] {
  const before = printable(text)
  const after = typeset(text, language)
  const counts = new Map<string, TypesetChange>()
  for (const [left, right] of differences(before, after)) {
    const change = { before: wordsAround(before, left), after: wordsAround(after, right) }
    const key = `${change.before}\n${change.after}`
    counts.set(key, { ...change, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

type Stretch = readonly [start: number, end: number]

/** Pairs of stretches that differ: signs and spaces between the same two letters or digits; one word's are one. */
function differences(before: string, after: string): readonly (readonly [Stretch, Stretch])[] {
  const left = between(before)
  const right = between(after)
  const found: (readonly [Stretch, Stretch])[] = []
  for (let position = 0; position < Math.min(left.length, right.length); position += 1) {
    const one = left[position] ?? [0, 0]
    const other = right[position] ?? [0, 0]
    if (before.slice(...one) === after.slice(...other)) continue
    const last = found.at(-1)
    if (last === undefined || /\s/u.test(before.slice(last[0][0], one[1]))) found.push([one, other])
    else
      found[found.length - 1] = [
        [last[0][0], one[1]],
        [last[1][0], other[1]],
      ]
  }
  return found
}

/** What stands before, between and after the letters and digits of a text. */
function between(text: string): readonly Stretch[] {
  const ends = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  return [...ends, [text.length, text.length] as const].map(([start], position) => [
    ends[position - 1]?.[1] ?? 0,
    start,
  ])
}

/** A change with the whole words it stands between; a fixed space belongs to its words. */
function wordsAround(text: string, [start, end]: Stretch): string {
  const from = text.slice(0, start).search(/[^ \u00A0\n]*$/u)
  const to = end + (/^[^ \u00A0\n]*/u.exec(text.slice(end))?.[0].length ?? 0)
  return text.slice(from, to)
}
