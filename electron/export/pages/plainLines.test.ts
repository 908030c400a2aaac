import { expect, it } from 'vitest'

import { breakLines } from './breakLines.ts'
import type { Line } from './breakLines.ts'
import type { ParagraphItem, Piece } from './items.ts'
import { readLooks } from './looks.ts'
import { plainLines } from './plainLines.ts'
import { signWidths } from '../../../core/print/fonts.ts'

const usual = readLooks('', new Map()).of('')

/** Lines of a text in pieces; more than one piece takes the closer look. */
function linesOf(texts: readonly string[], width: number, look = usual): readonly Line[] {
  return breakLines(paragraphOf(texts, look), width)
}

function paragraphOf(texts: readonly string[], look = usual): ParagraphItem {
  const pieces = texts.map((text): Piece => ({ text, isBold: null, isItalic: null, footnote: null }))
  return { type: 'paragraph', look, label: '', pieces, bookmarks: [], marks: [], picture: 0, endsSection: false }
}

const words = ['a', 'slovo', 'míľniky', 'č.\u00A05', '2024\u00A0– 2025', '–', 'áno?', 'koniec!', ' ']
const oddWords = [
  'e-mail',
  'áno/nie',
  'a?b',
  'x\ty',
  'd\nd',
  'so\u00ADft',
  '日本語',
  '😀 ok',
  'Donaudampfschifffahrtsgesellschaft',
]

/** The same numbers every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (state * 1664525 + 1013904223) % 2 ** 32) yield state / 2 ** 32
}

it('finds as many lines as the closer look does', () => {
  const random = numbers(7)
  const pick = <Member>(members: readonly Member[]): Member | undefined =>
    members[Math.floor(random.next().value * members.length)]
  const looks = [
    usual,
    { ...usual, first: 300 },
    { ...usual, left: 700, first: -350, right: 200 },
    { ...usual, face: { ...usual.face, isItalic: true } },
  ]
  let plain = 0
  for (let round = 0; round < 4000; round++) {
    const count = Math.floor(random.next().value * 40)
    const text = Array.from({ length: count }, () => pick(random.next().value < 0.03 ? oddWords : words)).join(
      pick([' ', ' ', '  ']),
    )
    const width = 600 + Math.floor(random.next().value * 5000)
    const look = pick(looks) ?? usual
    expect(linesOf([text], width, look), JSON.stringify([text, width])).toEqual(linesOf(['', text], width, look))
    if (plainLines(text, look.face, { first: look.left + look.first, left: look.left, right: width, lean: 0 }) !== null)
      plain++
  }
  // Else nothing was compared.
  expect(plain).toBeGreaterThan(500)
})

it('ends lines at the same signs as the closer look', () => {
  const signs = signWidths(usual.face).flatMap((_, code) => [String.fromCharCode(code)])
  expect(signs.length).toBeGreaterThan(600)
  for (const sign of signs)
    for (const word of [`slovo${sign}slovo`, `slovo ${sign}slovo`, `slovo${sign} slovo`, `slovo${sign}\u00A0slovo`]) {
      // Two lines where the word may be cut at the sign, three where it may not.
      const text = `slovo ${word} slovo`
      expect(linesOf([text], 1200), JSON.stringify(text)).toEqual(linesOf(['', text], 1200))
    }
})

it('leaves room behind leaning letters, to the twip', () => {
  const look = { ...usual, face: { ...usual.face, isItalic: true } }
  for (let width = 1; width < 1500; width++)
    expect(linesOf(['slovo míľniky'], width, look), String(width)).toEqual(linesOf(['', 'slovo míľniky'], width, look))
})

it('keeps the note of a paragraph that is nothing else', () => {
  const pieces = [{ text: '', isBold: null, isItalic: null, footnote: 3 }]
  expect(breakLines({ ...paragraphOf([]), pieces }, 2000).flatMap(({ footnotes }) => footnotes)).toEqual([3])
})

it('leaves what is no plain text to the closer look', () => {
  const room = { first: 0, left: 0, right: 2000, lean: 0 }
  for (const text of ['a\tb', 'a\nb', 'a-b', 'a/b', 'a\u200Bb', 'so\u00ADft', '日本', 'x'.repeat(60)])
    expect(plainLines(text, usual.face, room), JSON.stringify(text)).toBeNull()
  expect(plainLines('a – b? c', usual.face, room)).toBe(1)
  expect(plainLines('slovo '.repeat(40), usual.face, room)).toBeGreaterThan(5)
})
