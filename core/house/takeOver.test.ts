import { expect, it } from 'vitest'

import { contrastOf } from './contrast.ts'
import { houseStyleSchema, usualStyle } from './houseStyle.ts'
import { isA4, offeredThings, takeOverLook, takenThings } from './takeOver.ts'
import type { TemplateLook } from '../bridge/house.ts'

const nothing: TemplateLook = {
  fonts: { heading: null, body: null },
  sizes: { body: null, heading3: null, heading2: null, heading1: null, title: null },
  accent: null,
  page: null,
  language: 'sk',
  header: { left: '', right: '' },
  footer: { left: '' },
  picture: null,
  hasOtherPicture: false,
}
const wild: TemplateLook = {
  ...nothing,
  fonts: { heading: 'Georgia', body: 'Mesto Sans' },
  sizes: { body: 18, heading3: null, heading2: 30, heading1: 300, title: 10 },
  accent: 'FFCC00',
  page: { width: 216, height: 279, left: 0, right: 70, top: 90, bottom: 5 },
  language: 'en',
  header: { left: 'Town', right: 'Office' },
  footer: { left: 'Main Street 1' },
}

it('offers what the document has, and nothing of a document that has nothing', () => {
  expect(offeredThings(nothing)).toEqual([])
  expect(offeredThings(wild)).toEqual(takenThings.filter((thing) => thing !== 'coat'))
})

it('takes over everything within what our documents allow', () => {
  const taken = takeOverLook(usualStyle, wild, new Set(takenThings))
  expect(houseStyleSchema.parse(taken)).toEqual(taken)
  expect(taken).toMatchObject({
    fonts: { heading: 'Georgia', body: 'Mesto Sans' },
    sizes: { body: 22, heading3: 24, heading2: 30, heading1: 64, title: 28 },
    margins: { left: 15, right: 40, top: 60, bottom: 18 },
    header: { left: { sk: '', en: 'Town' }, right: { sk: '', en: 'Office' } },
    footer: { left: { sk: '', en: 'Main Street 1' } },
  })
  expect(contrastOf(taken.accent, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
})

it('leaves out what the person leaves out', () => {
  expect(takeOverLook(usualStyle, wild, new Set())).toEqual(usualStyle)
  expect(takeOverLook(usualStyle, wild, new Set(['headingFont']))).toEqual({
    ...usualStyle,
    fonts: { heading: 'Georgia', body: 'Arial' },
  })
})

it('knows an A4 page from another', () => {
  expect(isA4({ width: 210, height: 297, left: 0, right: 0, top: 0, bottom: 0 })).toBe(true)
  expect(isA4({ width: 216, height: 279, left: 0, right: 0, top: 0, bottom: 0 })).toBe(false)
})
