import { collapse, fold } from './words.ts'

const quotePairs: readonly (readonly [string, string])[] = [
  ['„', '“'],
  ['„', '”'],
  ['“', '”'],
  ['"', '"'],
  ['‚', '‘'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
]

/** The number a thing is introduced by: "1.", "2.3", "M1:"; a number that counts something stays. */
const leadingNumber =
  /^(?:\d{1,2}(?:\.\d{1,2})+\.?\s+|\d{1,2}\s?[.):]\s*(?=["„“(]?[\p{Lu}\d])|\d{1,2}\s+[–—-]\s+(?=["„“(]?\p{Lu})|[a-z]\)\s+|[mM]\d{1,2}(?:\.\d{1,2})*\s*[.:)–-]?\s+)/u
const leadingLabel =
  /^(?:nazov (?:zavazku|milnika)|(?:zavazok|commitment|opatrenie|milnik|milestone)\s*(?:c\s*\.|cislo|no\.?|number|nr\.?|#)?\s*\d{1,2}(?:\.\d{1,2})*)\s*(?:[.:)-]+\s*|\s+|$)/

/** A title without its number, the words that announce it, and quotes around the whole of it. */
export function cleanTitle(text: string): string {
  let title = collapse(text)
  for (let round = 0; round < 3; round++) {
    const before = title
    title = title.replace(leadingNumber, '')
    const label = leadingLabel.exec(fold(title))
    if (label !== null) title = title.slice(label[0].length).trim()
    title = unquoted(title)
    if (title === before) break
  }
  return title
}

function unquoted(text: string): string {
  for (const [open, close] of quotePairs) {
    const inner = text.slice(1, -1)
    if (
      text.length > 2 &&
      text.startsWith(open) &&
      text.endsWith(close) &&
      !inner.includes(open) &&
      !inner.includes(close)
    ) {
      return inner.trim()
    }
  }
  return text
}

const planWords = /akcn(?:y|eho|om) plan|action plan/

/** True for a line that names an open government action plan. */
export const namesActionPlan = (text: string): boolean => planWords.test(fold(text))

/** The plan's title out of "Návrh – Akčný plán ..." or "Vyhodnotenie Akčného plánu ...". */
export function cleanPlanTitle(text: string): string {
  return collapse(text)
    .replace(/^(?:návrh|draft|príloha č?\.?\s*\d*)\s*[–—:-]\s*/i, '')
    .replace(/^(?:návrh|vyhodnotenie|hodnotenie|odpočet)\s+(akčného plánu)/i, '$1')
    .replace(/^akčného plánu/i, 'Akčný plán')
    .trim()
}
