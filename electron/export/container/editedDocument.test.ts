import { beforeAll, describe, expect, it } from 'vitest'

import { asPrior, at, council, edited, printed, read } from './containerRig.ts'
import { makeDocument } from '../makeDocument.ts'
import { generatePlan } from '../../../core/plan/samples/generatePlan.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import type { Recognised } from '../../../core/recognise/recognise.ts'

describe('a document somebody changed', () => {
  const plan = generatePlan({ commitments: 2, seed: 3 })
  const title = plan.commitments[1]?.title.sk ?? ''
  const expected = printed(plan, 'council', 'sk')
  let untouched = new Uint8Array()
  beforeAll(async () => {
    untouched = new Uint8Array((await makeDocument(plan, council, at)).bytes)
  })
  const make = (change: (xml: string) => string): Recognised => read(edited(untouched, change))
  const field = (xml: string, name: string): string =>
    new RegExp(`<w:bookmarkStart w:name="${name}" w:id="(\\d+)"/>.*?<w:bookmarkEnd w:id="\\1"/>`, 'su').exec(
      xml,
    )?.[0] ?? ''
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

  it('says what it says now, and the report names the field', () => {
    const { plan: back, report } = make((xml) =>
      xml.replace(field(xml, 'sk_c2_title'), (whole) => whole.replace(/<w:t(?: [^>]*)?>[^<]*/u, '<w:t>Nový názov')),
    )
    expect(back.commitments[1]?.title.sk).toBe('Nový názov')
    expect({ ...asPrior(back), commitments: [] }).toEqual({ ...expected, commitments: [] })
    expect(report).toMatchObject({
      lossless: true,
      changed: [{ path: '/commitments/1/title', language: 'sk' }],
      unread: [],
    })
    expect(report.warnings.map(({ code }) => code)).toEqual(['changedInDocument'])
    expect(title).not.toBe('Nový názov')
  })

  it('has what was written behind the last word and in a new paragraph', () => {
    const { plan: back, report } = make((xml) => {
      const vision = field(xml, 'sk_n_vision')
      return xml.replace(vision, `${vision}${run(' A toto.')}</w:p><w:p>${run('Nový odsek.')}`)
    })
    const [first, second, ...others] = back.narrative.vision.sk
    expect(JSON.stringify(first)).toContain('A toto.')
    expect(second).toEqual({ type: 'paragraph', runs: [{ text: 'Nový odsek.', marks: [], link: null }] })
    expect(others).toEqual(expected.narrative.vision.sk.slice(1))
    expect(report).toMatchObject({ changed: [{ path: '/narrative/vision', language: 'sk' }], unread: [] })
  })

  it('has a paragraph that came between two of a text, though the document has its words elsewhere', () => {
    const words = plan.commitments[0]?.title.sk ?? ''
    const { plan: back } = make((xml) => {
      const vision = field(xml, 'sk_n_vision')
      return xml.replace(vision, `${vision}</w:p><w:p>${run(words)}`)
    })
    expect(back.narrative.vision.sk).toEqual([
      ...expected.narrative.vision.sk.slice(0, 1),
      { type: 'paragraph', runs: [{ text: words, marks: [], link: null }] },
      ...expected.narrative.vision.sk.slice(1),
    ])
  })

  it.each([
    ['a date', 'sk_c1_end', 'máj 2027', (back: Plan) => back.commitments[0]?.end, '2027-05'],
    ['a sum', 'sk_c1_b1_amount', '1 234 €', (back: Plan) => back.commitments[0]?.budget[0]?.amount, 1234],
    ['a choice', 'sk_c1_sector', 'Zdravie', (back: Plan) => back.commitments[0]?.sector, 'health'],
  ] as const)('says another %s', (_, name, text, value, expectedValue) => {
    const { plan: back } = make((xml) =>
      xml.replace(field(xml, name), (whole) => whole.replace(/<w:t(?: [^>]*)?>[^<]*/u, `<w:t>${text}`)),
    )
    expect(value(back)).toBe(expectedValue)
  })

  it('names another organisation', () => {
    const { plan: back } = make((xml) =>
      xml.replace(field(xml, 'sk_c1_m1_lead'), (whole) => whole.replace(/<w:t(?: [^>]*)?>[^<]*/u, '<w:t>Klub, o. z.')),
    )
    const lead = back.commitments[0]?.milestones[0]?.lead
    expect(back.organisations.find(({ id }) => id === lead)?.name).toEqual({ sk: 'Klub, o. z.', en: '' })
  })

  it('lacks the milestone whose row was taken out', () => {
    const gone = plan.commitments[0]?.milestones[0]?.id ?? ''
    const { plan: back, report } = make((xml) =>
      xml.replaceAll(/<w:tr>(?:(?!<\/w:tr>).)*"sk_c1_m1_(?:(?!<\/w:tr>).)*<\/w:tr>/gsu, ''),
    )
    const ids = back.commitments[0]?.milestones.map(({ id }) => id)
    expect(ids).toEqual(plan.commitments[0]?.milestones.map(({ id }) => id).filter((id) => id !== gone))
    expect(report.warnings.map(({ code }) => code)).toContain('removedInDocument')
  })

  it('tells of a paragraph nobody knows the place of', () => {
    const { report } = make((xml) => xml.replace('<w:body>', `<w:body><w:p>${run('Poznámka prednostu.')}</w:p>`))
    expect(report.lossless).toBe(false)
    expect(report.unread).toEqual([{ text: 'Poznámka prednostu.', from: 'paragraph 1' }])
  })

  it('is read like any other when hardly anything of it is left', () => {
    const { report } = make((xml) => xml.replace(/<w:body>.*<\/w:body>/su, `<w:body>${foreignBody}</w:body>`))
    expect(report).toMatchObject({ lossless: false, changed: [] })
  })
  const foreignBody = `<w:p>${run('Akčný plán otvoreného vládnutia mesta 2030 – 2031')}</w:p><w:p>${run('Záväzok č. 1: Iný')}</w:p>`
})
