import { shades } from './mask.ts'
import type { Mask } from './mask.ts'

export type Colour = Readonly<{ red: number; green: number; blue: number }>

/** A sheet of dots that areas are painted on, with soft edges. Few colours are kept, so that the file stays small. */
export class Canvas {
  readonly width: number
  readonly height: number
  /** the number of its colour for every dot, row by row */
  readonly dots: Uint8Array
  readonly colours: Colour[]
  readonly #mixtures = new Map<number, number>()

  constructor(width: number, height: number, ground: Colour) {
    this.width = width
    this.height = height
    this.dots = new Uint8Array(width * height)
    this.colours = [ground]
  }

  /** Paints a rectangle; its edges go to the nearest dots. */
  box(left: number, top: number, right: number, bottom: number, colour: Colour): void {
    const number = this.#numberOf(colour)
    const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)))
    const [from, to] = [within(left, this.width), within(Math.max(right, left + 1), this.width)]
    for (let row = within(top, this.height); row < within(Math.max(bottom, top + 1), this.height); row++)
      this.dots.fill(number, row * this.width + from, row * this.width + to)
  }

  /** Paints an area, moved by whole dots. */
  stamp(mask: Mask, x: number, y: number, colour: Colour): void {
    const number = this.#numberOf(colour)
    for (let row = 0; row < mask.height; row++) {
      const line = y + mask.top + row
      if (line < 0 || line >= this.height) continue
      for (let column = 0; column < mask.width; column++) {
        const share = mask.covers[row * mask.width + column] ?? 0
        const at = x + mask.left + column
        if (share === 0 || at < 0 || at >= this.width) continue
        const dot = line * this.width + at
        this.dots[dot] = share === shades ? number : this.#mix(this.dots[dot] ?? 0, number, share)
      }
    }
  }

  /** The colour between two others, made once. */
  #mix(under: number, over: number, share: number): number {
    const key = (under * 256 + over) * (shades + 1) + share
    const known = this.#mixtures.get(key)
    if (known !== undefined) return known
    const [one, other] = [this.colours[under], this.colours[over]]
    if (one === undefined || other === undefined) return over
    const between = (low: number, high: number): number => Math.round(low + ((high - low) * share) / shades)
    const number = this.#numberOf({
      red: between(one.red, other.red),
      green: between(one.green, other.green),
      blue: between(one.blue, other.blue),
    })
    this.#mixtures.set(key, number)
    return number
  }

  /** More than 256 colours a picture can not have; the rare dot beyond them takes one that is there. */
  #numberOf({ red, green, blue }: Colour): number {
    const found = this.colours.findIndex((each) => each.red === red && each.green === green && each.blue === blue)
    if (found >= 0) return found
    return this.colours.length < 256 ? this.colours.push({ red, green, blue }) - 1 : this.colours.length - 1
  }
}
