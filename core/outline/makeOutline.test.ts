import { describe, expect, it } from 'vitest'

import { makeOutline, makePieces } from './makeOutline.ts'
import { runsOf } from './outline.ts'
import type { OutlineBlock, OutlineDocument } from './outline.ts'
import { newCouncil } from '../plan/councilSchema.ts'
import { createCommitment, createPlan } from '../plan/create.ts'
import { emptyText, localized } from '../plan/localized.ts'
import { paragraphs } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'

/** Words that name themselves: what is tested is the order and the content, not the wording. */
const texts = { sk: (key: string) => `[${key}]`, en: (key: string) => `[${key}]` }
const blocksOf = (outline: OutlineDocument): readonly OutlineBlock[] => outline.parts.flatMap((part) => part.blocks)
const textOf = (runs: readonly { text: string }[]): string => runs.map((run) => run.text).join('')
const headings = (outline: OutlineDocument): string[] =>
  blocksOf(outline).flatMap((block) => (block.type === 'heading' ? [`${block.level} ${textOf(block.runs)}`] : []))
const wholeText = (outline: OutlineDocument): string => textOf(runsOf(outline))

const almostEmpty: Plan = {
  ...createPlan('plan-1', localized('Plán', ''), 'cityOnly'),
  commitments: [
    {
      ...createCommitment('c-1'),
      title: localized('Záväzok v meste', ''),
      problem: { sk: paragraphs('Je problém.'), en: [] },
    },
    { ...createCommitment('c-2'), title: emptyText },
  ],
}

describe('council and plan', () => {
  it('leaves no heading behind for what is not written', () => {
    expect(headings(makeOutline(almostEmpty, 'plan', 'sk', texts))).toEqual([
      '1 [document:heading.basics]',
      '1 [document:heading.application]',
      '2 [document:label.commitmentTitle] Záväzok v\u00A0meste',
      '3 [document:heading.description]',
      '3 [document:heading.problem]',
      '2 [document:label.commitmentTitle] [document:label.untitledCommitment]',
    ])
  })

  it('keeps the order of the city and numbers what the city numbers', () => {
    const outline = makeOutline(samplePlan('bb-2024'), 'council', 'sk', texts)
    const all = blocksOf(outline).filter((block) => block.type === 'heading')
    const first = all.findIndex((block) => block.level === 2 && textOf(block.runs).includes('commitmentTitle'))
    expect(
      all.slice(first + 1, first + 14).map((block) => [textOf(block.runs).replace(/^.*\.|\]/gu, ''), block.isNumbered]),
    ).toEqual([
      ['schedule', true],
      ['leads', true],
      ['leadsOutside', true],
      ['supporting', true],
      ['description', false],
      ['problem', true],
      ['statusQuo', true],
      ['solution', true],
      ['contribution', true],
      ['strategyLink', true],
      ['values', true],
      ['resources', true],
      ['milestones', true],
    ])
  })

  it('never borrows a text from the other language', () => {
    const outline = makeOutline(almostEmpty, 'plan', 'en', texts)
    expect(wholeText(outline)).not.toContain('problém')
    expect(outline.language).toBe('en')
  })

  it('puts the second language behind the first, with one title page', () => {
    const outline = makeOutline(samplePlan('bb-2024'), 'plan', 'both', texts)
    expect(outline.parts.map((part) => part.language)).toEqual(['sk', 'en'])
    expect(blocksOf(outline).filter((block) => block.type === 'titlePage')).toHaveLength(1)
    expect(new Set(runsOf({ ...outline, parts: outline.parts.slice(0, 1) }).map((run) => run.language))).toEqual(
      new Set(['sk']),
    )
  })

  it('gives a council the commitments in one table, without naming them as fields twice', () => {
    const plan = { ...samplePlan('bb-2024'), council: newCouncil }
    const tables = (preset: 'council' | 'plan'): number =>
      blocksOf(makeOutline(plan, preset, 'sk', texts)).filter((block) => block.type === 'table').length
    expect(tables('council')).toBe(tables('plan') + 1)
  })
})

describe('ogp', () => {
  const outline = makeOutline(almostEmpty, 'ogp', 'sk', texts)

  it('is English and asks every question of the form in its order', () => {
    expect(outline.language).toBe('en')
    const codes = headings(outline).flatMap((line) => /^2 ([A-Z](?:\.\d+)?) /u.exec(line)?.[1] ?? [])
    const commitment = Array.from({ length: 18 }, (_, number) => `C.${number}`)
    expect(codes).toEqual([
      ...['A.1', 'B.1', 'B.2', 'B.3', 'B.4', 'B.5', 'B.6', 'E.1', 'E.2', 'E.3', 'E.4', 'E.5', 'E.6', 'E.7', 'E.8'],
      ...['M.1', 'M.2', 'M.3', 'M.4', 'M.5', 'S'],
      ...commitment,
      ...commitment,
    ])
  })

  it('shows a dash where there is no answer', () => {
    const blocks = blocksOf(outline)
    const vision = blocks.findIndex((block) => block.type === 'heading' && textOf(block.runs).startsWith('B.1'))
    expect(blocks[vision + 1]).toMatchObject({ type: 'paragraph', runs: [{ text: '—' }] })
  })
})

it('prints no contact person and no contact of the monitoring body', () => {
  const plan: Plan = {
    ...samplePlan('bb-2024'),
    contacts: [
      {
        id: 'k-1',
        role: 'government',
        name: 'Tajná Osoba',
        position: emptyText,
        organisation: null,
        email: 'tajna@mesto.sk',
        phone: '0900 123 456',
      },
    ],
    monitoringContacts: [{ id: 'm-1', name: 'Skrytý Človek', email: 'skryty@univerzita.sk' }],
  }
  for (const preset of ['council', 'plan', 'ogp', 'bilingual'] as const) {
    expect(wholeText(makeOutline(plan, preset, 'both', texts))).not.toMatch(/Tajná|tajna@|0900|Skrytý|skryty@/u)
  }
})

it('names a commitment of a bilingual document in the languages it has a name in, once where they are the same', () => {
  const plan = samplePlan('bb-2024')
  const named = (sk: string, en: string): string | undefined => {
    const commitments = plan.commitments.slice(0, 1).map((each) => ({ ...each, title: localized(sk, en) }))
    return headings(makeOutline({ ...plan, commitments }, 'bilingual', 'both', texts)).find((each) => each[0] === '2')
  }
  expect([named('Údaje', 'Data'), named('Údaje', ''), named('', 'Data'), named('Wi-Fi', 'Wi-Fi')]).toEqual([
    '2 Údaje\u00A0/\nData',
    '2 Údaje',
    '2 Data',
    '2 Wi-Fi',
  ])
  expect(named('', '')).toBe('2 [document:label.untitledCommitment]')
})

it('sets both languages of a bilingual document in one row', () => {
  const table = blocksOf(makeOutline(samplePlan('bb-2024'), 'bilingual', 'both', texts)).find(
    (block) => block.type === 'table' && !block.isCaptionShown,
  )
  const row = table?.type === 'table' ? table.rows[0] : undefined
  expect(
    row?.map((cell) => [
      ...new Set(
        cell.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs.map((run) => run.language) : [])),
      ),
    ]),
  ).toEqual([['sk'], ['en']])
})

it('drops links that could harm and prints bare addresses as text', () => {
  const run = (text: string, link: string): { text: string; marks: []; link: string } => ({ text, marks: [], link })
  const plan: Plan = {
    ...almostEmpty,
    narrative: {
      ...almostEmpty.narrative,
      vision: {
        sk: [
          {
            type: 'paragraph',
            runs: [
              run('zlý', 'javascript:alert(1)'),
              run('https://mesto.sk/a', 'https://mesto.sk/a'),
              run('stránka', 'https://mesto.sk'),
            ],
          },
        ],
        en: [],
      },
    },
  }
  const links = runsOf(makeOutline(plan, 'plan', 'sk', texts))
    .filter((each) => each.place === 'narrative/vision')
    .map((each) => each.link)
  expect(links).toEqual([null, null, 'https://mesto.sk'])
})

it('refers to no place that the document does not hold', () => {
  const plan = samplePlan('bb-2024')
  const documents = [
    makeOutline(plan, 'council', 'both', texts),
    makeOutline(plan, 'bilingual', 'both', texts),
    makeOutline(plan, 'commitment', 'both', texts, plan.commitments[0]?.id ?? ''),
    ...makePieces(plan, 'sk', texts).map(({ outline }) => outline),
  ].map(runsOf)
  for (const runs of documents) {
    const anchors = new Set(runs.map((run) => run.anchor))
    const references = runs.flatMap((run) => run.reference ?? [])
    expect(references.filter(({ anchor }) => !anchors.has(anchor))).toEqual([])
  }
  expect(documents.map((runs) => runs.some((run) => run.reference !== null)).slice(0, 3)).toEqual([true, true, true])
})

it('sets bodies apart by more than the commas of their own names, and says a name once where both languages say the same', () => {
  const plan = samplePlan('bb-2024')
  const tableCells = (outline: OutlineDocument): readonly string[] =>
    blocksOf(outline).flatMap((block) =>
      block.type === 'table'
        ? block.rows.flat().map((cell) =>
            cell.blocks
              .flatMap((inner) => (inner.type === 'paragraph' ? [textOf(inner.runs)] : []))
              .join('\n')
              .replaceAll('\u00A0', ' '),
          )
        : [],
    )
  const council = tableCells(makeOutline(plan, 'council', 'en', texts))
  expect(council).toContain('Dialogue Centre, n. o.; Matej Bel University in Banská Bystrica; External experts')
  const bilingual = tableCells(makeOutline(plan, 'bilingual', 'both', texts))
  const institutions = bilingual.find((cell) => cell.includes('Kancelária primátora'))?.split('\n') ?? []
  expect(institutions.slice(4, 6)).toEqual(['Kancelária primátora', 'Mayor’s Office'])
  expect(institutions.filter((name) => name === 'Dialogue Centre, n. o.')).toHaveLength(1)
})

it('gives what the form of OGP does not ask headings of its own', () => {
  const outline = makeOutline(samplePlan('bb-2024'), 'ogp', 'en', texts)
  expect(headings(outline).slice(-2)).toEqual(['2 [document:ogp.beyondForm]', '3 [document:heading.lineage]'])
})

it('keeps a sentence with the list it leads to, and the first words of a point with those under it', () => {
  const outline = makeOutline(samplePlan('bb-2021'), 'council', 'sk', texts)
  const [...blocks] = blocksOf(outline)
  const before = blocks.flatMap((block, position) =>
    block.type === 'paragraph' && blocks[position + 1]?.type === 'list' && textOf(block.runs).endsWith(':')
      ? [block.role]
      : [],
  )
  expect(before.length).toBeGreaterThan(3)
  expect(before).toEqual(before.map((role) => (role === 'label' ? 'label' : 'leadIn')))
  const points = blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
  const several = points.filter((point) => point.blocks.length > 1)
  expect(several).toHaveLength(3)
  expect(several.map(({ blocks: [first] }) => first?.type === 'paragraph' && first.role)).toEqual(
    several.map(() => 'leadIn'),
  )
})

it('sets no text of a cell in by the space somebody typed before it', () => {
  const plan = samplePlan('bb-2021')
  const [first, ...others] = plan.commitments
  const [milestone, ...more] = first?.milestones ?? []
  if (first === undefined || milestone === undefined) throw new Error('no milestone')
  const typed = { ...first, milestones: [{ ...milestone, evidence: localized(' Zápis', '') }, ...more] }
  const runs = runsOf(makeOutline({ ...plan, commitments: [typed, ...others] }, 'plan', 'sk', texts))
  expect(runs.filter(({ text }) => text.includes('Zápis')).map(({ text }) => text)).toContain('Zápis')
})
