import type { Measured } from './neededBehind.ts'

/**
 * The pages the first guess dealt a text to, as far as they lie behind the page being filled. What stands on them is drawn
 * back, so that they are empty; what has no room goes to them, or to a new page before them where they are of another kind
 * (`SwFrame::GetNextLeaf`, `WrongPageDesc` and `InsertPage` of LibreOffice's source).
 */
export class DealtPages {
  /** which block is laid out */
  position = 0
  /** the page behind the one being filled */
  #next = 1
  /** Left and right pages are of different kinds: behind one page too many, all are wrong. */
  #isShifted = false
  /** the page of each block */
  readonly #pages: number[]
  /** the last block of each page */
  readonly #last = new Map<number, number>()
  /** the pages that begin a section: a kind that only the beginning of a section may use */
  readonly #sections = new Set<number>()

  constructor(blocks: readonly Measured[], guesses: readonly number[]) {
    this.#pages = [...guesses]
    guesses.forEach((page, position) => this.#last.set(page, position))
    blocks.forEach((block, position) => {
      const next = guesses[position + 1]
      if (next !== undefined && block.type === 'paragraph' && block.endsSection) this.#sections.add(next)
    })
  }

  /** How far ahead a block still is: 0 on the page being filled, 1 on the next one, more where those between are empty. */
  aheadOf(position: number): number {
    return Math.max(0, (this.#pages[position] ?? 0) - this.#next + 1)
  }

  /** A page is filled and another one begins; `isOwn`: because the block begins a page, or was not drawn back from its own. */
  turn(isOwn: boolean): void {
    const isWrong = this.#sections.has(this.#next) || this.#isShifted
    // A new page takes the place of an empty one, and comes before one that has text of its own.
    const hasText = (this.#last.get(this.#next) ?? -1) > this.position
    if (isWrong && hasText && !(isOwn && this.aheadOf(this.position) > 0)) this.#isShifted = !this.#isShifted
    else this.#next++
  }

  /** A text longer than a page is cut on its own page before it is drawn back: what follows it there goes one page on. */
  spill(): void {
    const page = this.#pages[this.position]
    if (page === undefined || this.aheadOf(this.position) === 0) return
    let last = this.position
    for (; this.#pages[last + 1] === page; last++) this.#pages[last + 1] = page + 1
    if (last === this.position) return
    this.#last.set(page, this.position)
    this.#last.set(page + 1, Math.max(last, this.#last.get(page + 1) ?? 0))
  }
}
