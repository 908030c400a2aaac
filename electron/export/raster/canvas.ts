import { cutMask, shades } from './mask.ts'
import type { Mask } from './mask.ts'

export type Colour = Readonly<{ red: number; green: number; blue: number }>

const noMixtures = new Int16Array()

/** A sheet of dots that areas are painted on, with soft edges. Few colours are kept, so that the file stays small. */
export class Canvas {
  readonly width: number
  readonly height: number
  /** row by row as PNG wants it: a zero (the row is as it is, not the change from another), then the number of the colour of every dot */
  readonly lines: Uint8Array<ArrayBuffer>
  readonly colours: Colour[]
  readonly #mixtures = new Map<number, Int16Array>()

  /** `room` is what the last sheet was drawn in, if nobody needs it any more: taking new memory for each is slow. */
  constructor(width: number, height: number, ground: Colour, room: ArrayBuffer = new ArrayBuffer(0)) {
    this.width = width
    this.height = height
    const size = (width + 1) * height
    this.lines = room.byteLength < size ? new Uint8Array(size) : new Uint8Array(room, 0, size).fill(0)
    this.colours = [ground]
  }

  /** Paints a rectangle; its edges go to the nearest dots. */
  box(left: number, top: number, right: number, bottom: number, colour: Colour): void {
    const number = this.#numberOf(colour)
    const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)))
    const [from, to] = [within(left, this.width), within(Math.max(right, left + 1), this.width)]
    for (let row = within(top, this.height); row < within(Math.max(bottom, top + 1), this.height); row++) {
      const start = row * (this.width + 1) + 1
      this.lines.fill(number, start + from, start + to)
    }
  }

  /** Paints an area, moved by whole dots. */
  stamp(mask: Mask, x: number, y: number, colour: Colour): void {
    const { left, top, right, bottom } = mask
    const isWhole = x + left >= 0 && y + top >= 0 && x + right <= this.width && y + bottom <= this.height
    this.#paint(
      isWhole ? mask : cutMask(mask, { left: -x, top: -y, right: this.width - x, bottom: this.height - y }),
      x,
      y,
      colour,
    )
  }

  #paint({ columns, rows, shares, full }: Mask, x: number, y: number, colour: Colour): void {
    const { lines } = this
    const stride = this.width + 1
    const start = y * stride + 1 + x
    const number = this.#numberOf(colour)
    for (let at = 0; at < full; at++) lines[start + (rows[at] ?? 0) * stride + (columns[at] ?? 0)] = number
    let under = -1
    let mixtures: Int16Array = noMixtures
    for (let at = full; at < shares.length; at++) {
      const dot = start + (rows[at] ?? 0) * stride + (columns[at] ?? 0)
      const share = shares[at] ?? 0
      const here = lines[dot] ?? 0
      if (here !== under) {
        under = here
        mixtures = this.#mixturesOf(under, number)
      }
      const mixed = mixtures[share] ?? -1
      lines[dot] = mixed >= 0 ? mixed : this.#mix(mixtures, under, number, share)
    }
  }

  /** The colours between two others by their share, -1 for one that no dot has needed yet. */
  #mixturesOf(under: number, over: number): Int16Array {
    const key = under * 256 + over
    const known = this.#mixtures.get(key) ?? new Int16Array(shades + 1).fill(-1)
    this.#mixtures.set(key, known)
    return known
  }

  #mix(mixtures: Int16Array, under: number, over: number, share: number): number {
    const [one, other] = [this.colours[under], this.colours[over]]
    if (one === undefined || other === undefined) return over
    const between = (low: number, high: number): number => Math.round(low + ((high - low) * share) / shades)
    const number = this.#numberOf({
      red: between(one.red, other.red),
      green: between(one.green, other.green),
      blue: between(one.blue, other.blue),
    })
    mixtures[share] = number
    return number
  }

  /** More than 256 colours a picture can not have; the rare dot beyond them takes one that is there. */
  #numberOf({ red, green, blue }: Colour): number {
    const found = this.colours.findIndex((each) => each.red === red && each.green === green && each.blue === blue)
    if (found >= 0) return found
    return this.colours.length < 256 ? this.colours.push({ red, green, blue }) - 1 : this.colours.length - 1
  }
}
