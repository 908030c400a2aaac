import { expect, it } from 'vitest'

import { dressOutline } from './dressOutline.ts'
import type { House } from './house.ts'
import { usualStyle } from './houseStyle.ts'
import { makeOutline } from '../outline/makeOutline.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'

const texts = { sk: (key: string) => key, en: (key: string) => key }
const plan = samplePlan('bb-2024')
const outline = makeOutline(plan, 'plan', 'sk', texts)
const widthsIn = (house: House): readonly (readonly number[])[] =>
  dressOutline(outline, plan, house).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [block.widths] : [])),
  )

it('measures the columns of tables again for larger letters, and leaves them alone in the usual look', () => {
  const usual = { style: usualStyle, coat: null }
  const large = { ...usual, style: { ...usualStyle, sizes: { ...usualStyle.sizes, body: 24 } } }
  expect(dressOutline(outline, plan, usual)).toBe(outline)
  expect(widthsIn(large)).not.toEqual(widthsIn(usual))
  expect(widthsIn(large).length).toBe(widthsIn(usual).length)
})
