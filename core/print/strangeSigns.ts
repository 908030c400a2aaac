import { otherWidths } from './otherWidths.ts'
import { unpackWidths } from './packedWidths.ts'

/** It shows only where a line ends. */
export const softHyphen = 0xad
/** A sign that no font has is printed as an empty box. */
const box = 748
/** Signs of Chinese and Japanese are as wide as they are high. */
const square = 2048
const squares = /^[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60]/u

/** What joins, marks or hides and takes no room: accents of their own, joiners, marks of direction. */
const unseen =
  /^(?:\u00AD|[\u0300-\u036F]|[\u0591-\u05C7]|[\u064B-\u065F]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\uFEFF)/u
const joiner = /^[\u200D\uFE00-\uFE0F]/u

/**
 * The signs from there on that the usual fonts lack: how wide they are in 1/2048 of the size, and how many units of text.
 * Before the first joiner of a row of boxes LibreOffice drops the boxes, as in a pictograph made of several.
 */
export function strangeStretch(
  text: string,
  start: number,
  usual: readonly number[],
  isBold: boolean,
): Readonly<{ width: number; length: number }> {
  const letters = isBold ? boldLetters : plainLetters
  let width = 0
  let boxes = 0
  let hasJoined = false
  let at = start
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (code !== softHyphen && usual[code] !== undefined) break
    const sign = String.fromCodePoint(code)
    const known = letters[code] ?? symbols[code] ?? (squares.test(sign) ? square : undefined)
    if (known !== undefined) {
      width += known + boxes
      boxes = 0
      hasJoined = false
    } else if (!unseen.test(sign)) boxes += box
    else if (joiner.test(sign) && !hasJoined) {
      boxes = 0
      hasJoined = true
    }
    at += sign.length
  }
  return { width: width + boxes, length: at - start }
}

const plainLetters = unpackWidths(otherWidths.letters)
const boldLetters = unpackWidths(otherWidths.lettersBold)
const symbols = unpackWidths(otherWidths.symbols)
