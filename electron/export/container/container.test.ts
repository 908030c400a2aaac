import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { asPrior, at, council, edited, printed, read, withoutContainer } from './containerRig.ts'
import { plantedPlan } from './plantedPlan.ts'
import { makeDocument } from '../makeDocument.ts'
import type { DocumentLanguage, ExportPreset } from '../../../core/bridge/exporting.ts'
import { createPlan } from '../../../core/plan/create.ts'
import { newCouncil } from '../../../core/plan/councilSchema.ts'
import { localized } from '../../../core/plan/localized.ts'
import { generatePlan } from '../../../core/plan/samples/generatePlan.ts'
import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import type { Recognised } from '../../../core/recognise/recognise.ts'

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
