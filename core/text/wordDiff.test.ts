import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { wordingOf } from './tokens.ts'
import { wordDiff } from './wordDiff.ts'

const side = (changes: ReturnType<typeof wordDiff>, op: 'del' | 'ins'): string =>
  changes
    .filter((change) => change.op === 'same' || change.op === op)
    .map((change) => change.text)
    .join('')

/** The words and numbers of a text. Signs that come to stand side by side may read as another sign (",," is „). */
const words = (text: string): readonly string[] => wordingOf(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const piece = fc.constantFrom(
  ...['mesto', 'zmluvy', 'od', '2015', '1 500 €', '1500 €', '„áno“', '"áno"', '–', '-', '…', '...', ' ', '\u00A0', ','],
  ...['.', 'ro\u00ADzpočet', 'rozpočet', '\n', 'Uznesenia', '(', ')'],
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

describe('wordDiff', () => {
  test('marks the words that came and went', () => {
    expect(wordDiff('Zmluvy zverejníme do roku 2020.', 'Zmluvy a uznesenia zverejníme do roku 2025.')).toEqual([
      { op: 'same', text: 'Zmluvy ' },
      { op: 'ins', text: 'a uznesenia ' },
      { op: 'same', text: 'zverejníme do roku ' },
      { op: 'del', text: '2020' },
      { op: 'ins', text: '2025' },
      { op: 'same', text: '.' },
    ])
  })

  test('takes typography for no change and shows the new one', () => {
    expect(wordDiff('Platforma "Spolu"  - 1500 €...', 'Platforma „Spolu“ – 1\u00A0500\u00A0€…')).toEqual([
      { op: 'same', text: 'Platforma „Spolu“ – 1\u00A0500\u00A0€…' },
    ])
  })

  test('keeps words apart when text is added or cut at the end', () => {
    expect(wordDiff('jedna dve', 'jedna')).toEqual([
      { op: 'same', text: 'jedna' },
      { op: 'del', text: ' dve' },
    ])
    expect(wordDiff('jedna', 'jedna dve')).toEqual([
      { op: 'same', text: 'jedna' },
      { op: 'ins', text: ' dve' },
    ])
  })

  test('keeps the space when a sign is put behind a word', () => {
    expect(wordDiff('mesto zmluvy', 'mesto, zmluvy')).toEqual([
      { op: 'same', text: 'mesto' },
      { op: 'ins', text: ',' },
      { op: 'same', text: ' zmluvy' },
    ])
  })

  test('replaces the middle as a whole when two long texts share nearly nothing', () => {
    const words = (prefix: string): string => Array.from({ length: 3000 }, (_, index) => `${prefix}${index}`).join(' ')
    const changes = wordDiff(`Úvod ${words('a')} koniec`, `Úvod ${words('b')} koniec`)
    expect(changes.map((change) => change.op)).toEqual(['same', 'del', 'ins', 'same'])
    expect(side(changes, 'ins')).toBe(`Úvod ${words('b')} koniec`)
    expect(side(changes, 'del')).toBe(`Úvod ${words('a')} koniec`)
  })

  test('gives both texts back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDiff(before, after)
        expect(side(changes, 'ins')).toBe(after)
        expect(words(side(changes, 'del'))).toEqual(words(before))
      }),
      { numRuns: 1000 },
    )
  })
})
