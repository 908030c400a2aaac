import { linesHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import type { Measured } from './neededBehind.ts'
import type { Page } from './page.ts'

/** What keeps with the next paragraph, from its first one on: where that stands, what is above it and how much room was left under it. */
type Company = Readonly<{ first: MeasuredParagraph; page: number; above: number; room: number }>

/**
 * Headings that stay at the foot of a page while their text goes to the next one. LibreOffice leaves them there in rare
 * cases, Word never does; with a little more space above them they go along in both. A reader sees none of it: at the
 * top of a page that space is dropped.
 */
export class LeftBehind {
  /** the first of them, and the space above it that takes it to the next page, in twips */
  first: Readonly<{ paragraph: MeasuredParagraph; space: number }> | null = null
  #company: Company | null = null

  /** After a block was placed: where it starts, and how much of the page was filled before. */
  placed(block: Measured, start: number, page: Page, filledBefore: number): void {
    const company = this.#company
    const isForced = block.type === 'paragraph' && block.look.startsPage
    if (company !== null && start > company.page && !isForced) {
      const space = company.above + company.room + slack
      if (space <= mostSpace) this.first ??= { paragraph: company.first, space }
    }
    if (block.type === 'table' || !block.look.keepsNext || block.endsSection) this.#company = null
    else if (company?.page !== page.number) this.#company = companyOf(block, page, filledBefore)
  }
}

function companyOf(block: MeasuredParagraph, page: Page, filledBefore: number): Company | null {
  const above = page.filled - filledBefore - linesHeight(block.lines)
  // What begins a page goes nowhere.
  if (filledBefore === 0 || above < 0) return null
  return { first: block, page: page.number, above, room: page.roomWith([]) }
}

/** Twips; more than rounding takes. */
const slack = 40
/** More than this is left where it is: a gap that somebody would look for. */
const mostSpace = 2000
