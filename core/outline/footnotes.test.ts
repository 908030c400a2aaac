import { expect, it } from 'vitest'

import { makeOutline } from './makeOutline.ts'
import { runsOf } from './outline.ts'
import { createPlan } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import type { Run } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

const texts = { sk: (key: string) => `[${key}]`, en: (key: string) => `[${key}]` }
const run = (text: string, link: string | null, isBold = false): Run => ({ text, marks: isBold ? ['bold'] : [], link })
const empty = createPlan('plan-1', localized('Plán', 'Plan'), 'cityOnly')
const page = 'https://mesto.sk/a'
const plan: Plan = {
  ...empty,
  webPage: 'https://mesto.sk',
  narrative: {
    ...empty.narrative,
    vision: {
      sk: [
        {
          type: 'paragraph',
          runs: [run('veľká ', page), run('stránka', page, true), run(', znova ', null), run('tu je', page)],
        },
        { type: 'paragraph', runs: [run('pošta', 'mailto:kontakt@mesto.sk'), run('úrad', 'https://mesto.sk')] },
      ],
      en: [{ type: 'paragraph', runs: [run('the page', page)] }],
    },
  },
}

it('puts the address of a link under the page once per part, behind the whole link', () => {
  const noted = runsOf(makeOutline(plan, 'plan', 'both', texts)).filter((each) => each.footnote !== null)
  expect(noted.map((each) => [each.text, each.footnote])).toEqual([
    ['stránka', { number: 1, text: page }],
    ['pošta', { number: 2, text: 'kontakt@mesto.sk' }],
    ['the page', { number: 3, text: page }],
  ])
})
