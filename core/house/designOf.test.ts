import { describe, expect, it } from 'vitest'

import { contrastOf, readableOnPaper } from './contrast.ts'
import { usualDesign } from './design.ts'
import { designOf } from './designOf.ts'
import { usualHouse } from './house.ts'
import { houseStyleSchema, usualStyle } from './houseStyle.ts'

describe('the design of a house', () => {
  it('is the usual one where the city has chosen nothing', () => {
    expect(houseStyleSchema.parse(usualStyle)).toEqual(usualStyle)
    expect(designOf(usualHouse)).toEqual(usualDesign)
  })

  it('keeps every text readable whatever accent the city has', () => {
    for (const accent of ['A01C22', '1F6B3A', '767676', '000000', '0000FF']) {
      const { colours } = designOf({ style: { ...usualStyle, accent }, coat: null })
      expect(contrastOf(colours.accent, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(colours.text, colours.tint)).toBeGreaterThanOrEqual(7)
      expect(contrastOf(colours.quiet, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('shows a coat of arms whole in the place for it, tall or wide', () => {
    const shown = (width: number, height: number) => {
      const { coat } = designOf({ style: usualStyle, coat: { png: '', width, height, svg: null } })
      return [coat?.width, coat?.height]
    }
    expect(shown(300, 600)).toEqual([964, 1928])
    expect(shown(1000, 100)).toEqual([5102, 510])
  })
})

describe('a house style', () => {
  it.each([
    ['a pale accent', { accent: 'FFCC00' }],
    ['an accent that is no colour', { accent: 'red' }],
    ['letters under 11 points', { sizes: { ...usualStyle.sizes, body: 20 } }],
    ['a font that means something in a style sheet', { fonts: { heading: "Arial'; x", body: 'Arial' } }],
    ['a margin wider than the page', { margins: { ...usualStyle.margins, left: 200 } }],
  ])('refuses %s', (_what, change) => {
    expect(houseStyleSchema.safeParse({ ...usualStyle, ...change }).success).toBe(false)
  })
})

describe('a colour for paper', () => {
  it('stays where it reads well', () => {
    expect(readableOnPaper('1B3A5C')).toBe('1B3A5C')
  })

  it('becomes the lightest darker shade that does', () => {
    const shade = readableOnPaper('FFCC00')
    expect(contrastOf(shade, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(shade, 'FFFFFF')).toBeLessThan(4.7)
    expect(houseStyleSchema.shape.accent.safeParse(shade).success).toBe(true)
    expect(readableOnPaper('FFFFFF')).toMatch(/^7[0-9A-F]7/)
  })

  it('has the contrast the standard gives', () => {
    expect(contrastOf('000000', 'FFFFFF')).toBeCloseTo(21, 5)
    expect(contrastOf('777777', 'FFFFFF')).toBeCloseTo(4.48, 2)
  })
})
