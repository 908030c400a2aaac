import type { DocumentItem, DocumentLine } from './documentLine.ts'
import { isHeadingLike } from './documentLine.ts'
import { matchCommitmentPart } from './labels/commitmentLabels.ts'
import { labelOf } from './lineLabel.ts'
import { tableOpensCommitment } from './tableKinds.ts'
import { collapse, fold } from './words.ts'

export type CommitmentStart = Readonly<{
  number: string
  /** "" when the title stands on the next line */
  title: string
  confidence: number
}>

const typedNumber = '(?:((?:\\d{1,2}\\.)*\\d{1,2})\\s*[.):]?\\s+)?'
/** "1. Názov záväzku", "Názov záväzku: ...", "Number and name of the commitment: 1. ..." */
const byTitleLabel = new RegExp(
  `^${typedNumber}(?:(?:cislo a )?nazov zavazku|(?:cislo a )?nazov opatrenia|commitment (?:title|name)|(?:number and )?(?:name|title) of (?:the )?commitment)\\s*(\\d{1,2})?\\s*(?:[:-]\\s*|$)`,
)
/** "Záväzok č. 1: ...", "Commitment 2 – ...", "3. záväzok ..." */
const byNumber =
  /^(?:(\d{1,2})\s*[.):]?\s+)?(zavazok|commitment|opatrenie)\s*(?:c\s*\.|cislo|no\.?|number|nr\.?|#)?\s*(\d{1,2})(?!\d)\s*(?:[.:)-]+\s*|\s+|$)/
const byWord = /^(?:(\d{1,2})\s*[.):]\s*)?(zavazok|commitment)\s*[:-]\s*/

/** Whether a line announces a commitment by its words alone. */
export function readCommitmentStart(line: DocumentLine): CommitmentStart | null {
  // The announcement stands at the beginning; positions in the folded text are those of the line.
  const folded = fold(line.text.slice(0, 120))
  const automatic = /\d+/.exec(line.paragraph.number)?.[0]
  const titled = byTitleLabel.exec(folded)
  if (titled !== null) {
    return start(titled[2] ?? titled[1]?.split('.')[0] ?? automatic, line.text.slice(titled[0].length), 0.98)
  }
  const numbered = byNumber.exec(folded)
  if (numbered !== null) return start(numbered[3], line.text.slice(numbered[0].length), 0.95)
  const worded = byWord.exec(folded)
  if (worded !== null && isHeadingLike(line))
    return start(worded[1] ?? automatic, line.text.slice(worded[0].length), 0.9)
  return null
}

const start = (number: string | undefined, title: string, confidence: number): CommitmentStart => ({
  number: number ?? '',
  title: collapse(title),
  confidence,
})

/**
 * How many different parts of a commitment follow an item before the next heading of its rank or the next commitment:
 * a heading with a problem, a schedule and leads under it is a commitment, whatever it is called.
 */
export function partsAhead(items: readonly DocumentItem[], index: number): number {
  const own = items[index]
  if (own?.type !== 'line') return 0
  const parts = new Set<string>()
  for (const item of items.slice(index + 1, index + 60)) {
    if (item.type === 'table') {
      if (tableOpensCommitment(item)) break
      continue
    }
    if (readCommitmentStart(item) !== null && isHeadingLike(item)) break
    const label = labelOf(item, matchCommitmentPart)
    const isCloser = isHeadingLike(item) && item.rank <= own.rank && item.rank <= 2
    if (isCloser && (label === null || item.rank < own.rank)) break
    if (label !== null && label.isStrong && label.field !== 'other' && label.field !== 'section') parts.add(label.field)
  }
  return parts.size
}
