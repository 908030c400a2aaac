import { leastHeight, linesHeight, textHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import { linesThatFit } from './placeParagraph.ts'
import type { MeasuredCell } from './tableRows.ts'

/**
 * A cell while its row is split. The space under its last paragraph has to have room too, unless that paragraph is cut.
 * So one that is cut only for that space is whole again as soon as it is laid out anew, because a cell beside it has made
 * the row higher; and it is cut again when that happens once more.
 */
export class CutCell {
  /** how high its text is */
  height = 0
  readonly #cell: MeasuredCell
  readonly #space: number
  /** how many paragraphs are on the page, and how many lines of the last one, if it is cut */
  #count: number
  #cut: number | null = null
  /** how high the row was when the cell saw it last */
  #seen = 0
  readonly #invalid: Set<number>

  constructor(cell: MeasuredCell, room: number) {
    this.#cell = cell
    this.#space = room - cell.top - cell.bottom
    this.#count = cell.paragraphs.length
    this.#invalid = new Set(cell.paragraphs.keys())
  }

  get isEmpty(): boolean {
    return this.#count === 0
  }

  get isWhole(): boolean {
    return this.#count === this.#cell.paragraphs.length && this.#cut === null
  }

  get head(): MeasuredCell {
    const paragraphs = this.#cell.paragraphs.slice(0, this.#count)
    return { ...this.#cell, paragraphs: this.#cutTo(paragraphs, 0, this.#cut ?? undefined) }
  }

  get rest(): MeasuredCell {
    const { paragraphs } = this.#cell
    if (this.#cut === null) return { ...this.#cell, paragraphs: paragraphs.slice(this.#count) }
    const [last, ...more] = paragraphs.slice(this.#count - 1)
    return { ...this.#cell, paragraphs: last === undefined ? more : [...this.#cutTo([last], this.#cut), ...more] }
  }

  nextInvalid(from: number): number | null {
    for (let at = from; at < this.#count; at++) if (this.#invalid.has(at)) return at
    return null
  }

  /** The row is as high as that now. */
  see(height: number): void {
    if (height > this.#seen && height > this.height && this.height > 0) this.#invalid.add(this.#count - 1)
    this.#seen = height
  }

  /** `tried`: how high the text was before it was cut, 0 where it is not; `hasLeft`: whether a paragraph left the page. */
  layOut(at: number): { tried: number; hasLeft: boolean } {
    this.#invalid.delete(at)
    const paragraph = this.#cell.paragraphs[at]
    if (paragraph === undefined) return { tried: 0, hasLeft: false }
    const { look, lines } = paragraph
    const start = this.#startOf(at)
    const isLast = at === this.#count - 1
    let fit = linesThatFit(lines, (own) => start + own <= this.#space)
    if (isLast && this.#cut !== null) {
      if (fit < lines.length) return { tried: 0, hasLeft: false }
      this.#cut = null
      this.height = start + leastHeight(lines)
      return { tried: 0, hasLeft: false }
    }
    const after = isLast ? look.after : 0
    if (fit === lines.length && start + linesHeight(lines) + after > this.#space && isLast) fit--
    // A single line that stays asks for the space below it, too.
    if (
      fit === 1 &&
      at === this.#cell.paragraphs.length - 1 &&
      start + (lines[0]?.height ?? 0) + look.after > this.#space
    )
      fit = 0
    if (fit === lines.length) {
      this.height = start + linesHeight(lines) + after
      return { tried: 0, hasLeft: false }
    }
    if (fit > 0) {
      const kept = lines.slice(0, fit)
      this.#count = at + 1
      this.#cut = fit
      this.height = start + leastHeight(kept)
      return { tried: start + linesHeight(kept) + look.after, hasLeft: false }
    }
    const hasLeft = this.#count > at + 1
    this.#count = at
    while (this.#cell.paragraphs[this.#count - 1]?.look.keepsNext === true) this.#count--
    this.#invalid.add(this.#count - 1)
    this.height = this.#endOf(this.#count - 1)
    return { tried: 0, hasLeft }
  }

  /** Where a paragraph begins, below those above it. */
  #startOf(at: number): number {
    const { before } = this.#cell.paragraphs[at]?.look ?? { before: 0 }
    const above = this.#cell.paragraphs[at - 1]
    return above === undefined ? before : this.#endOf(at - 1) + Math.max(above.look.after, before)
  }

  /** Where it ends, without the space under it. */
  #endOf(at: number): number {
    const paragraphs = this.#cell.paragraphs.slice(0, at + 1)
    return textHeight(paragraphs) - (paragraphs.at(-1)?.look.after ?? 0)
  }

  #cutTo(paragraphs: readonly MeasuredParagraph[], from: number, to?: number): readonly MeasuredParagraph[] {
    const last = paragraphs.at(-1)
    return last === undefined ? [] : [...paragraphs.slice(0, -1), { ...last, lines: last.lines.slice(from, to) }]
  }
}
