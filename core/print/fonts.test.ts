import { expect, it } from 'vitest'

import { textWidth } from './fonts.ts'

const face = { family: 'sans', isBold: false, isItalic: false, size: 20 } as const

it('gives no room to what is not seen: soft hyphens, joiners, marks of direction, accents of their own', () => {
  const plain = textWidth('lad', face)
  for (const sign of ['\u00AD', '\u200B', '\u200D', '\u202E', '\uFEFF', '\uFE0F', '\u0301'])
    expect(textWidth(`la${sign}d`, face), sign.codePointAt(0)?.toString(16)).toBe(plain)
  expect(textWidth('la-d', face)).toBeGreaterThan(plain)
})

it('knows the letters of Ukrainian, as wide as the font has them', () => {
  // Liberation Sans Bold: 1250 + 1259 + 576 + 1259 of 2048.
  expect(textWidth('Київ', { ...face, isBold: true })).toBeCloseTo((4344 * 200) / 2048)
})

it('knows that some italic letters of Slovak are narrower or wider than upright ones', () => {
  const italic = { ...face, isItalic: true }
  // Liberation Sans: ď 1259 upright and 1280 italic, ľ 597 and 576, ť 768 and 725.
  expect(textWidth('ďľť', face)).toBeCloseTo((2624 * 200) / 2048)
  expect(textWidth('ďľť', italic)).toBeCloseTo((2581 * 200) / 2048)
  expect(textWidth('Zmluva', italic)).toBe(textWidth('Zmluva', face))
})

it('takes signs the usual fonts lack as another font has them, or as empty boxes', () => {
  const of = (text: string): number => Math.round((textWidth(text, face) * 2048) / 200)
  // DejaVu Sans, as LibreOffice prints it.
  expect(of('❤')).toBe(1716)
  expect(of('שלום')).toBe(4532)
  expect(of('�')).toBe(2100)
  expect(of('中文')).toBe(4096)
  expect(of('✅')).toBe(748)
  expect(of('👍👍')).toBe(1496)
  // Of a pictograph of several signs, those before the first joiner are not printed.
  expect(of('🏛️')).toBe(0)
  expect(of('👩🏽‍💻')).toBe(748)
  expect(of('a🏛️b')).toBe(of('ab'))
})
