import type { DealtPages } from './dealtPages.ts'
import { leastHeight, linesHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import type { Measured } from './neededBehind.ts'
import type { Page } from './page.ts'

/** Where the text above ends: the room under it, the space it asks for, and what only keeps its next line away. */
type Above = Readonly<{ room: number; after: number; spare: number }>

const endOfText = (page: Page): Above => ({ room: page.roomWith([]), after: page.gap, spare: page.spare })

/** What keeps a paragraph, and all that keeps with it, from being drawn back; `isUncut`: only because LibreOffice does not cut it. */
export type Obstacle = Readonly<{ paragraph: MeasuredParagraph; isUncut: boolean }>

/**
 * What keeps a paragraph that the first guess put on the next page from being drawn back to this one; null for nothing.
 * The space above a paragraph is taken off only after its lines were found to fit, so that one that just fits without it, behind
 * another, is not cut but stays where it is with all that keeps with it (`SwContentFrame::WouldFit_` of LibreOffice's source).
 */
export function obstacleTo(
  page: Page,
  blocks: readonly Measured[],
  position: number,
  guesses: readonly number[],
): Obstacle | null {
  return obstacleBelow(endOfText(page), blocks, position, guesses)
}

function obstacleBelow(
  start: Above,
  blocks: readonly Measured[],
  position: number,
  guesses: readonly number[],
): Obstacle | null {
  const asking = blocks[position]
  if (asking?.type !== 'paragraph') return null
  let above = start
  // Where the text above ends is reckoned without what keeps the next line away from it.
  let room = above.room + above.spare
  for (let at = position; ; at++) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || (at > position && block.look.startsPage)) return null
    const { look, lines } = block
    // One that is the first of a later page is reckoned with the space above the one asked about: a slip of that program.
    const isFirst = at > position && guesses[at] !== guesses[at - 1]
    const { before } = isFirst ? asking.look : look
    const gap = Math.max(above.after, before) + above.spare
    const taken = heightWithin(block, room)
    if (taken === null) return { paragraph: block, isUncut: false }
    if (room - taken - gap < 0) {
      const isCuttable = heightWithin(block, room - gap) !== null
      // The first one is tried once more, cut.
      return at === position && isCuttable ? null : { paragraph: block, isUncut: isCuttable }
    }
    if (taken < leastHeight(lines) || !look.keepsNext) return null
    room -= taken + gap
    above = below(above, block)
  }
}

/** How much of the room a paragraph takes, or its first two lines where it has to be cut; null when they have no room. */
function heightWithin({ look, lines }: MeasuredParagraph, room: number): number | null {
  const whole = leastHeight(lines)
  if (whole <= room) return whole
  if (look.keepsLines || look.keepsNext || lines.length < 4) return null
  const first = leastHeight(lines.slice(0, 2))
  return first <= room ? first : null
}

const below = ({ room, after }: Above, { look, lines }: MeasuredParagraph): Above => ({
  room: room - Math.max(after, look.before) - linesHeight(lines),
  after: look.after,
  spare: lines.at(-1)?.spare ?? 0,
})

/**
 * The end of what a paragraph takes along behind it, as a position. One that is pushed forward knows nothing of what the
 * guess put on the next page: where that is not drawn back, it stays behind alone. Tables are always found.
 */
export function endOfCompany(
  page: Page,
  blocks: readonly Measured[],
  position: number,
  guesses: readonly number[],
  dealt: DealtPages,
): number {
  if (dealt.aheadOf(position) > 0) return blocks.length
  let above = endOfText(page)
  let notes: readonly number[] = []
  for (let at = position; ; at++) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || !block.look.keepsNext) return blocks.length
    const before = page.roomWith(notes)
    notes = [...notes, ...block.lines.flatMap((line) => line.footnotes)]
    above = below({ ...above, room: above.room - before + page.roomWith(notes) }, block)
    if (dealt.aheadOf(at + 1) === 1)
      return obstacleBelow(above, blocks, at + 1, guesses) === null ? blocks.length : at + 1
    if (dealt.aheadOf(at + 1) > 1) return blocks.length
  }
}
