/** White space of every kind, non-breaking too, as single spaces. */
export const collapse = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()

const folds = new Map<string, string>([
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2011', '-'],
  ['\u2212', '-'],
  ['\u00a0', ' '],
])

/** Lower case without diacritics, character by character: positions in the result are positions in the text. */
export function fold(text: string): string {
  return text.toLowerCase().length === text.length ? foldEach(text.toLowerCase()) : foldEach(text)
}

function foldEach(text: string): string {
  return text.replace(/[^ -~]|[A-Z]/g, (character) => {
    const known = folds.get(character)
    if (known !== undefined) return known
    const folded = /\s/.test(character) ? ' ' : character.normalize('NFD').charAt(0).toLowerCase().charAt(0)
    folds.set(character, folded)
    return folded
  })
}

/** The number a person typed before a heading or title: "1.", "2.10", "IV.", "b)", "C.7". */
const typedNumber = /^(?:\d{1,3}(?:\s?\.\s?\d{1,3})*\s*[.):]?|[ivx]{1,5}[.)]|[a-z][.)](?:\d{1,2}\.?)?)\s+/i

export function withoutNumber(text: string): string {
  const collapsed = collapse(text)
  return collapsed.replace(typedNumber, '')
}

/** How many steps a typed number has: 0 for none, 1 for "3.", 2 for "3.2". */
export function numberDepth(text: string): number {
  const number = /^(\d{1,3}(?:\.\d{1,3})*)\.?\)?(?:\s|$)/.exec(collapse(text))?.[1]
  return number === undefined ? 0 : number.split('.').length
}

/** What labels are compared by: folded words without number, quotes, brackets and closing punctuation. */
export function labelKey(text: string): string {
  return withoutNumber(fold(collapse(text)))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The pairs of neighbouring letters of a key, for measuring likeness. */
export function letterPairs(text: string): readonly string[] {
  const pairs: string[] = []
  for (let index = 0; index + 1 < text.length; index++) pairs.push(text.slice(index, index + 2))
  return pairs
}

/** Likeness of two keys from 0 to 1 by the pairs of letters they share (Dice). */
export function likeness(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0
  const counts = new Map<string, number>()
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of right) {
    const count = counts.get(pair) ?? 0
    if (count > 0) {
      shared++
      counts.set(pair, count - 1)
    }
  }
  return (2 * shared) / (left.length + right.length)
}

/** A cell or line that says there is nothing: a dash, "N/A", "žiadni". */
export function saysNothing(text: string): boolean {
  const key = fold(collapse(text)).replace(/[.\s]+$/, '')
  return (
    /^[-_./x*]*$/.test(key) ||
    /^(?:n\/?a|not applicable|none|nil|nie je|nie su|ziadn[yaie]|bez|bez ucasti|bez zapojenia|nie je urceny|neurcen[yaie]|neuvedene|netyka sa|neuplatnuje sa|not stated|not specified|n\.a)$/.test(
      key,
    )
  )
}
