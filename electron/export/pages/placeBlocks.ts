import { DealtPages } from './dealtPages.ts'
import { endOfCompany, obstacleTo } from './drawBack.ts'
import { guessPages } from './firstGuess.ts'
import { LeftBehind } from './leftBehind.ts'
import { leastHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import { neededBehind } from './neededBehind.ts'
import type { Measured } from './neededBehind.ts'
import { Page } from './page.ts'
import type { Sheet } from './page.ts'
import { placeParagraph } from './placeParagraph.ts'
import { placeTable } from './placeTable.ts'

export type CountedPages = Readonly<{
  total: number
  /** the page a bookmark of a heading or of something referred to is on, from 1; 1 for any other */
  pageOf: (bookmark: string) => number
  /** tables that must not begin where they do, by their position among the tables; see Page.tight */
  tight: readonly number[]
  /** paragraphs Word would cut and LibreOffice does not, by their position among those outside of tables; see obstacleTo */
  uncut: readonly number[]
}>
export type PlacedBlocks = CountedPages &
  Readonly<{
    /** the first paragraph that is left behind by what it keeps with, and the space above it that takes it along */
    leftBehind: Readonly<{ paragraph: MeasuredParagraph; space: number }> | null
  }>

/** Puts measured blocks on pages, one after the other. */
export function placeBlocks(
  blocks: readonly Measured[],
  sheet: Sheet,
  noteHeight: (footnote: number) => number,
): PlacedBlocks {
  const pages = new Map<string, number>()
  /** the page the block begins on, 0 while it is not placed */
  let start = 0
  const note = (paragraph: MeasuredParagraph): void => {
    if (start === 0) start = page.number
    for (const bookmark of paragraph.bookmarks) pages.set(bookmark, page.number)
  }
  const left = new LeftBehind()
  const guesses = guessPages(blocks)
  const dealt = new DealtPages(blocks, guesses)
  const page = new Page(sheet, noteHeight, dealt)
  const uncut = new Set<Measured>()
  const lay = (block: Measured, position: number): void => {
    if (block.type === 'table') {
      placeTable(page, block, note)
      return
    }
    const mayBeDrawnBack = dealt.aheadOf(position) === 1 && !block.look.startsPage && !page.isEmpty
    const obstacle = mayBeDrawnBack ? obstacleTo(page, blocks, position, guesses) : null
    if (obstacle?.isUncut === true) uncut.add(obstacle.paragraph)
    if (obstacle !== null) page.turn(true)
    if (leastHeight(block.lines) > sheet.height) dealt.spill()
    const end = endOfCompany(page, blocks, position, guesses, dealt)
    placeParagraph(page, block, neededBehind(blocks, position, end, sheet), () => {
      note(block)
    })
  }
  blocks.forEach((block, position) => {
    dealt.position = position
    const { number, filled } = page
    start = 0
    lay(block, position)
    left.placed(block, start, page, page.number === number ? filled : 0)
    if (block.type !== 'paragraph' || !block.endsSection) return
    dealt.position = position + 1
    page.turn(true)
  })
  const placesIn = (type: Measured['type'], wanted: ReadonlySet<Measured>): readonly number[] =>
    blocks.filter((block) => block.type === type).flatMap((block, position) => (wanted.has(block) ? [position] : []))
  return {
    total: page.number,
    pageOf: (bookmark) => pages.get(bookmark) ?? 1,
    tight: placesIn('table', page.tight),
    uncut: placesIn('paragraph', uncut),
    leftBehind: left.first,
  }
}
