import { mayEnd } from './words.ts'
import { softHyphen } from '../../../core/print/strangeSigns.ts'
import { signWidths } from '../../../core/print/fonts.ts'
import type { Face } from '../../../core/print/fonts.ts'

/** Where lines of a paragraph begin and end, in twips; `lean` is the room the letters need behind them. */
export type LineRoom = Readonly<{ first: number; left: number; right: number; lean: number }>

/**
 * How many lines a text of one face takes: one if all of it fits, else word by word. Null for a text that needs a closer
 * look: tabs and breaks, words that may be cut or are longer than a line, signs the fonts lack. The same result as the
 * closer look has, without a list of words: a long document has a million of them.
 */
export function plainLines(text: string, face: Face, { first, left, right, lean }: LineRoom): number | null {
  const widths = signWidths(face)
  let lines = 1
  let at = first
  let isFresh = true
  /** of the spaces since the last word, of the word that is read, and of all: units of the font */
  let [space, word, whole] = [0, 0, 0]
  const length = text.length
  for (let position = 0; position <= length; position++) {
    const code = position < length ? text.charCodeAt(position) : blank
    if (code === blank && word > 0) {
      const width = inTwips(word, face)
      const gap = inTwips(space, face)
      if (at + gap + width + lean <= right) at += gap + width
      else if ((isFresh && space === 0) || left + width + lean > right) return null
      else {
        lines++
        at = left + width
      }
      isFresh = false
      space = word = 0
    }
    if (position === length) break
    const width = widths[code]
    if (width === undefined || needsLook(text, position, code)) return null
    whole += width
    if (code === blank) space += width
    else word += width
  }
  return first + inTwips(whole, face) + lean > right ? lines : 1
}

const inTwips = (units: number, { size }: Face): number => (units * size * 10) / 2048

const blank = 32
const fixedSpace = 0xa0
const zeroSpace = 0x200b

/** What signs do to a line, by their code: nothing, or that it may end behind them, or more; unknown ones do more. */
const [nothing, end, more] = [0, 1, 2]
const effects = Uint8Array.from({ length: 0x2500 }, (_, code) =>
  mayEnd.test(String.fromCharCode(code)) ? end : nothing,
)
for (const code of [9, 10, softHyphen, zeroSpace]) effects[code] = more

/** Whether a line may end at that sign, or must. Before a space nothing ends that would not end there anyway. */
function needsLook(text: string, position: number, code: number): boolean {
  const effect = effects[code] ?? more
  if (effect !== end) return effect === more
  const next = text.charCodeAt(position + 1)
  return !(Number.isNaN(next) || next === blank || next === fixedSpace)
}
