import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fold, normaliseTypography } from './fold.ts'
import { similarity } from './similarity.ts'
import { isSameWording } from './tokens.ts'

describe('fold', () => {
  test('finds a Slovak word without its diacritics', () => {
    expect(fold('Druhý ZÁVÄZOK mesta')).toContain(fold('zavazok'))
  })

  test('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('writes quotes, dashes, ellipsis and spaces in one way', () => {
    expect(normaliseTypography('„Spolu\u00ADpracovňa“ –\u00A0pravidlá…')).toBe(
      normaliseTypography('"Spolupracovňa"  - pravidlá...'),
    )
  })
})

describe('isSameWording', () => {
  test('sets typography and white space aside, words and numbers not', () => {
    expect(isSameWording('2024-2026, 10% z 1500 €', '2024 – 2026, 10\u00A0% z 1\u00A0500\u00A0€')).toBe(true)
    expect(isSameWording('do roku 2024', 'do roku 2025')).toBe(false)
    expect(isSameWording('Mesto', 'mesto')).toBe(false)
  })
})

describe('similarity', () => {
  test('is 1 for one text in two typographies and 0 for texts that share nothing', () => {
    expect(similarity('Verejné prerokovania', 'verejne  prerokovania')).toBe(1)
    expect(similarity('Etický kódex', 'Vážny systém')).toBeLessThan(0.1)
  })

  test('sees through case endings and word order', () => {
    expect(similarity('Zverejňovanie uznesení mesta', 'Uznesenia mesta a ich zverejňovanie')).toBeGreaterThan(0.8)
    expect(similarity('Participatívny rozpočet', 'Školský participatívny rozpočet')).toBeGreaterThan(0.7)
  })
})
