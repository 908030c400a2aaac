import { expect, it } from 'vitest'

import { textWidth } from './fonts.ts'

const face = { family: 'sans', isBold: false, isItalic: false, size: 20 } as const

it('gives no room to what is not seen: soft hyphens, joiners, marks of direction, accents of their own', () => {
  const plain = textWidth('lad', face)
  for (const sign of ['\u00AD', '\u200B', '\u200D', '\u202E', '\uFEFF', '\uFE0F', '\u0301', '\u{1F3FD}'])
    expect(textWidth(`la${sign}d`, face), sign.codePointAt(0)?.toString(16)).toBe(plain)
  expect(textWidth('la-d', face)).toBeGreaterThan(plain)
})

it('knows the letters of Ukrainian, as wide as the font has them', () => {
  // Liberation Sans Bold: 1250 + 1259 + 576 + 1259 of 2048.
  expect(textWidth('Київ', { ...face, isBold: true })).toBeCloseTo((4344 * 200) / 2048)
})
