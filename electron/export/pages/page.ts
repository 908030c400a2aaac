import type { DealtPages } from './dealtPages.ts'
import type { MeasuredTable } from './tableRows.ts'

/** How high the text of a page is, and what there is between the lines at the edges of its sheet. */
export type Sheet = Readonly<{ height: number; outer: number }>

/** The page being filled. Notes take their height from the bottom; the first of them brings the line above them. */
export class Page {
  number = 1
  /** how much of the page is filled */
  filled = 0
  /** the space the last paragraph asks for under it */
  gap = 0
  /** how much of what is filled only keeps the next line away from the last one */
  spare = 0
  /**
   * The tables whose beginning ends within a hair of the end of a page. LibreOffice 7.4 reckons there that it fits and
   * then that it does not, and prints nothing of the table behind its first row.
   * Their headers are written a little higher (see loosenTables), so that they begin on the next page.
   */
  readonly tight = new Set<MeasuredTable>()
  #notes = 0
  #carried: readonly number[] = []
  readonly sheet: Sheet
  readonly #noteHeight: (footnote: number) => number
  readonly #dealt: DealtPages

  constructor(sheet: Sheet, noteHeight: (footnote: number) => number, dealt: DealtPages) {
    this.sheet = sheet
    this.#noteHeight = noteHeight
    this.#dealt = dealt
  }

  get isEmpty(): boolean {
    return this.filled === 0
  }

  /** `isOwn`: see DealtPages.turn */
  turn(isOwn = false): void {
    this.#dealt.turn(isOwn)
    this.number++
    this.filled = 0
    this.gap = 0
    this.spare = 0
    this.#notes = 0
    this.#notes = this.#notesWith(this.#carried)
    this.#carried = []
  }

  get hasNotes(): boolean {
    return this.#notes > 0
  }

  /** Notes that stand on the next page. */
  carry(footnotes: readonly number[]): void {
    this.#carried = [...this.#carried, ...footnotes]
  }

  /** How much room is left when these notes come to the page. */
  roomWith(footnotes: readonly number[]): number {
    return this.sheet.height - this.#notesWith(footnotes) - this.filled
  }

  /** Whether that much still stands on the page; `table` begins at the end of it. */
  fits(height: number, footnotes: readonly number[], table: MeasuredTable | null): boolean {
    const spare = this.roomWith(footnotes) - height
    if (table === null || Math.abs(spare) > hair) return spare >= 0
    this.tight.add(table)
    return false
  }

  put(height: number, footnotes: readonly number[]): void {
    this.filled += height
    this.#notes = this.#notesWith(footnotes)
  }

  #notesWith(footnotes: readonly number[]): number {
    if (footnotes.length === 0) return this.#notes
    const added = footnotes.reduce((sum, footnote) => sum + this.#noteHeight(footnote), 0)
    return this.#notes === 0 ? noteLine + added : this.#notes + added
  }
}

/** Twips; more than the line between two rows, which is what is reckoned twice, and than what rounding adds up to. */
const hair = 18

/** The line above the notes, a point, and the millimetre above and below it. */
const noteLine = 124
