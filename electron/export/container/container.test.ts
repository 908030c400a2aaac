import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'

import { plantedPlan } from './plantedPlan.ts'
import { documentTexts } from '../documentTexts.ts'
import { makeDocument } from '../makeDocument.ts'
import { parseForeignFile } from '../../import/parseForeignFile.ts'
import type { DocumentLanguage, ExportPreset } from '../../../core/bridge/exporting.ts'
import { makeOutline } from '../../../core/outline/makeOutline.ts'
import { printedPlan } from '../../../core/outline/printedPlan.ts'
import { createPlan } from '../../../core/plan/create.ts'
import { newCouncil } from '../../../core/plan/councilSchema.ts'
import { localized } from '../../../core/plan/localized.ts'
import { generatePlan } from '../../../core/plan/samples/generatePlan.ts'
import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import type { Recognised } from '../../../core/recognise/recognise.ts'

const at = new Date('2026-01-15T09:30:00Z')
const council = { preset: 'council', language: 'sk' } as const

function read(bytes: Uint8Array): Recognised {
  const result = parseForeignFile({ bytes, fileName: 'a.docx', revisions: 'accepted', idPrefix: 'back' })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const printed = (plan: Plan, preset: ExportPreset, language: DocumentLanguage): Plan => ({
  ...printedPlan(plan, makeOutline(plan, preset, language, documentTexts)),
  origin: { kind: 'prior', importedFrom: null },
})
const asPrior = (plan: Plan): Plan => ({ ...plan, origin: { kind: 'prior', importedFrom: null } })

/** The document after somebody worked on its text. */
function edited(bytes: Uint8Array, change: (xml: string) => string, without: readonly string[] = []): Uint8Array {
  const parts = unzipSync(bytes)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = change(document)
  if (changed === document && without.length === 0) throw new Error('nothing was changed')
  parts['word/document.xml'] = strToU8(changed)
  for (const name of without) Reflect.deleteProperty(parts, name)
  return zipSync(parts)
}
const withoutContainer = (bytes: Uint8Array): Uint8Array => edited(bytes, (xml) => xml, ['customXml/item1.xml'])

describe('our own document', () => {
  it.each<[string, Plan, ExportPreset, DocumentLanguage]>([
    ['the 2024 sample', samplePlan('bb-2024'), 'council', 'sk'],
    ['a generated plan', generatePlan({ commitments: 2, seed: 3 }), 'bilingual', 'both'],
    ['a generated plan', generatePlan({ commitments: 1, seed: 4 }), 'ogp', 'en'],
    ['a plan without a word', createPlan('empty', localized('Plán', ''), 'cityOnly'), 'ogp', 'en'],
  ])('%s comes back field by field (%#)', async (_, plan, preset, language) => {
    const { bytes } = await makeDocument(plan, { preset, language }, at)
    const { plan: back, report } = read(bytes)
    expect(asPrior(back)).toEqual(printed(plan, preset, language))
    expect(report).toMatchObject({ lossless: true, confidence: 1, changed: [], unread: [], warnings: [] })
  })

  it('in both languages holds all a plan says but the contacts, the material for the council and what it was continued from', async () => {
    const plan = samplePlan('bb-2024')
    const { bytes } = await makeDocument(plan, { preset: 'plan', language: 'both' }, at)
    const { plan: back } = read(bytes)
    const hidden = { contacts: [], monitoringContacts: [], origin: plan.origin, council: newCouncil }
    expect({ ...back, ...hidden, commitments: [] }).toEqual({ ...plan, ...hidden, commitments: [] })
    expect(back.commitments.map((commitment) => ({ ...commitment, lineage: null }))).toEqual(
      plan.commitments.map((commitment) => ({ ...commitment, lineage: null })),
    )
  })

  it('that lost the plan it carried is read by its bookmarks', async () => {
    const plan = generatePlan({ commitments: 2, seed: 3 })
    const { bytes } = await makeDocument(plan, { preset: 'plan', language: 'both' }, at)
    const { plan: back, report } = read(withoutContainer(bytes))
    expect({ ...asPrior(back), id: plan.id }).toEqual(printed(plan, 'plan', 'both'))
    expect(report.lossless).toBe(false)
    expect(report.read.length).toBeGreaterThan(200)
  })

  it('tells which attachment is the English plan, with the plan inside and without it', async () => {
    const plan = samplePlan('bb-2024')
    const contents = (each: Plan): readonly string[] => each.council.attachments.map(({ content }) => content)
    expect(contents(plan)).toContain('englishPlan')
    const { bytes } = await makeDocument(plan, council, at)
    expect(contents(read(bytes).plan)).toEqual(contents(plan))
    expect(contents(read(withoutContainer(bytes)).plan)).toEqual(contents(plan))
  })

  it('tells so too where the English plan has no title, and calls it by what it is', async () => {
    const plan = samplePlan('bb-2024')
    const attachments = plan.council.attachments.map((each) =>
      each.content === 'englishPlan' ? { ...each, title: localized('', 'English version') } : each,
    )
    const { bytes } = await makeDocument({ ...plan, council: { ...plan.council, attachments } }, council, at)
    const { plan: back, report } = read(bytes)
    expect(back.council.attachments.map(({ content }) => content)).toEqual(attachments.map(({ content }) => content))
    expect(report.unread).toEqual([])
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(document.replace(/<[^>]+>/gu, '').replace(/\u00A0/gu, ' ')).toContain('Príloha č. 2: Anglické znenie plánu')
  })

  /** What LibreOffice does to where bookmarks end, and how it signs. */
  const throughLibreOffice = (bytes: Uint8Array, change: (xml: string) => string): Recognised => {
    const parts = unzipSync(edited(bytes, change))
    const signed = strFromU8(parts['docProps/app.xml'] ?? new Uint8Array()).replace(
      '/>',
      '><Application>LibreOffice/7.4.7.2</Application></Properties>',
    )
    return read(zipSync({ ...parts, 'docProps/app.xml': strToU8(signed) }))
  }

  it('says the same after LibreOffice, which ends every bookmark at the end of a section one sign too early', async () => {
    const plan = generatePlan({ commitments: 1, seed: 101 })
    const { bytes } = await makeDocument(plan, { preset: 'council', language: 'both' }, at)
    const { report } = throughLibreOffice(bytes, (xml) =>
      xml.replace(
        /(vyhodnotenie\.pd)f(<\/w:t><\/w:r><w:bookmarkEnd w:id="\d+"\/>)<w:r><w:t[^>]*>\)<\/w:t><\/w:r>/u,
        '$1$2<w:r><w:t>f)</w:t></w:r><w:r><w:br w:type="page"/></w:r>',
      ),
    )
    expect(report).toMatchObject({ lossless: true, changed: [], unread: [] })
  })

  it('says the same after LibreOffice, which ends bookmarks behind the first footnote one sign too early', async () => {
    const { bytes } = await makeDocument(samplePlan('bb-2024'), { preset: 'plan', language: 'sk' }, at)
    const { report } = throughLibreOffice(bytes, (xml) =>
      xml.replace(/(URBACT[^<]IV)\.(<\/w:t><\/w:r><w:bookmarkEnd w:id="\d+"\/>)/u, '$1$2<w:r><w:t>.</w:t></w:r>'),
    )
    expect(report).toMatchObject({ lossless: true, changed: [], unread: [] })
  })

  it('says the same after LibreOffice, where a page ends behind a bookmark that ends as it should', async () => {
    const plan = generatePlan({ commitments: 1, seed: 101 })
    const { bytes } = await makeDocument(plan, council, at)
    const { report } = throughLibreOffice(bytes, (xml) =>
      xml.replace(
        /(vyhodnotenie\.pdf<\/w:t><\/w:r><w:bookmarkEnd w:id="\d+"\/>)(<w:r><w:t(?: [^>]*)?>\)<\/w:t><\/w:r>)/u,
        '$1$2<w:r><w:br w:type="page"/></w:r>',
      ),
    )
    expect(report).toMatchObject({ lossless: true, changed: [], unread: [] })
  })

  it('carries no plan when it was told not to, and its words are the same', async () => {
    const plan = generatePlan({ commitments: 1, seed: 6 })
    const [carrying, plain] = [
      await makeDocument(plan, council, at),
      await makeDocument(plan, { ...council, isPlanInside: false }, at),
    ]
    const names = Object.keys(unzipSync(plain.bytes))
    expect(names.filter((name) => name.startsWith('customXml'))).toEqual([])
    expect(strFromU8(plain.bytes, true)).not.toContain('rIdPlan')
    const words = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(words(plain.bytes)).toBe(words(carrying.bytes))
  })
})

describe('our own document saved by LibreOffice', () => {
  // It moves the ends of some bookmarks one sign to the front, each time it saves.
  const cut = (bytes: Uint8Array, end: RegExp): Recognised =>
    read(edited(bytes, (xml) => xml.replace(end, '$1</w:t></w:r>$3<w:r><w:t>$2</w:t></w:r>')))

  it('keeps the last signs behind its first footnote', async () => {
    const plan = samplePlan('bb-2024')
    const { bytes } = await makeDocument(plan, { preset: 'plan', language: 'sk' }, at)
    const { plan: back, report } = cut(
      bytes,
      /(<w:footnoteReference(?:(?!<\/w:p>).)*)(V\.)<\/w:t><\/w:r>(<w:bookmarkEnd [^>]*>)/u,
    )
    expect(asPrior(back)).toEqual(printed(plan, 'plan', 'sk'))
    expect(report).toMatchObject({ lossless: true, changed: [], unread: [], warnings: [] })
  })

  it('keeps the last signs of a field at the end of a section', async () => {
    const plan = generatePlan({ commitments: 1, seed: 101 })
    const { bytes } = await makeDocument(plan, council, at)
    const { plan: back, report } = cut(bytes, /(vyhodnotenie\.p)(df)<\/w:t><\/w:r>(<w:bookmarkEnd [^>]*>)/u)
    expect(asPrior(back)).toEqual(printed(plan, 'council', 'sk'))
    expect(report).toMatchObject({ lossless: true, changed: [], unread: [], warnings: [] })
  })
})

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

describe('what is not printed', () => {
  it.each<[ExportPreset, DocumentLanguage]>([
    ['council', 'sk'],
    ['plan', 'en'],
    ['plan', 'both'],
    ['ogp', 'en'],
    ['bilingual', 'both'],
  ])('never travels inside a document: %s in %s', async (preset, language) => {
    const { plan, words } = plantedPlan()
    expect(words.size).toBeGreaterThan(200)
    const { bytes } = await makeDocument(plan, { preset, language }, at)
    const parts = unzipSync(bytes)
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n')
    const onPaper = Object.entries(parts)
      .filter(([name]) => /^word\/(?:document|header\d+|footer\d+|footnotes)\.xml$/u.test(name))
      .flatMap(([, part]) => [...strFromU8(part).matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text]) => text))
      .join('\n')
    const isIdOfSomething = (place: string): boolean => place === '/id' || /\/\d\/id$/u.test(place)
    const leaked = [...words].filter(
      ([word, place]) => all.includes(word) && !onPaper.includes(word) && !isIdOfSomething(place),
    )
    expect(leaked).toEqual([])
    const secret = [...words].filter(([, place]) =>
      /^\/(?:contacts|monitoringContacts|origin)|lineage\/(?:planId|commitmentId)/u.test(place),
    )
    expect(secret.length).toBeGreaterThan(10)
    expect(secret.filter(([word]) => all.includes(word))).toEqual([])
  })
})

it('survives a container that is none', async () => {
  const plan = generatePlan({ commitments: 1, seed: 5 })
  const parts = unzipSync((await makeDocument(plan, council, at)).bytes)
  for (const broken of [
    '<planovna',
    '<!DOCTYPE a><a/>',
    '<planovna xmlns="urn:planovna:plan-in-document:1"><plan>{}</plan></planovna>',
  ]) {
    const { plan: back, report } = read(zipSync({ ...parts, 'customXml/item1.xml': strToU8(broken) }))
    expect(back.commitments[0]?.title.sk).toBe(plan.commitments[0]?.title.sk)
    expect(report.lossless).toBe(false)
  }
})
