import { describe, expect, it } from 'vitest'

import { makePdf } from './makePdf.ts'
import { rigPrint } from './pdfRig.ts'
import { usualHouse } from '../../../core/house/house.ts'
import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'

const plan = samplePlan('bb-2024')
const at = new Date('2026-01-15T09:30:00Z')
const choice = { preset: 'council', language: 'sk' } as const

describe('makePdf', () => {
  it('prints the numbers of the pages into the contents that the first print found', async () => {
    const printed: string[] = []
    const made = await makePdf(plan, choice, at, usualHouse, (html) => {
      printed.push(html)
      return Promise.resolve(rigPrint(html, (name) => (name === 'h2' ? 14 : 3)))
    })
    const numbers = printed.map((html) => [...html.matchAll(/class="entryPage">(\d*)</gu)].map((match) => match[1]))
    expect(numbers[0]?.every((number) => number === '')).toBe(true)
    expect(numbers[1]?.slice(0, 3)).toEqual(['3', '14', '3'])
    expect(made.suggestedName).toBe(
      'Návrh Akčného plánu otvoreného vládnutia mesta Banská Bystrica 2024 – 2027 – materiál do zastupiteľstva.pdf',
    )
    expect(made.report).toMatchObject({
      pages: 14,
      documentLanguage: 'sk',
      isTagged: true,
      headings: 179,
      bookmarks: 179,
    })
  })

  it('refuses a document whose contents do not agree with its pages', async () => {
    let prints = 0
    const unsteady = makePdf(plan, choice, at, usualHouse, (html) => {
      prints += 1
      return Promise.resolve(rigPrint(html, () => prints))
    })
    await expect(unsteady).rejects.toMatchObject({ failure: { code: 'cannotPrint' } })
  })

  it('refuses what is no PDF', async () => {
    const empty = makePdf(plan, choice, at, usualHouse, () => Promise.resolve(new Uint8Array()))
    await expect(empty).rejects.toMatchObject({ failure: { code: 'cannotPrint' } })
  })
})
