import { describe, expect, it } from 'vitest'

import { makeOutline, makePieces } from './makeOutline.ts'
import { runsOf } from './outline.ts'
import type { OutlineDocument } from './outline.ts'
import { newCouncil } from '../plan/councilSchema.ts'
import { createPlan } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import { paragraphs } from '../plan/richText.ts'
import { wording } from '../text/wording.ts'
import type { Plan } from '../plan/schema.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'

/** Words that name themselves, with what they were given. */
const word = (key: string, params: Readonly<Record<string, string>> = {}, count?: number): string =>
  [key.replace(/^\w+:/u, ''), ...Object.values(params), ...(count === undefined ? [] : [String(count)])].join(' ')
const texts = { sk: word, en: word }
const textOf = (runs: readonly { text: string }[]): string => runs.map((run) => run.text).join('')
const wholeText = (outline: OutlineDocument): string => textOf(runsOf(outline))
const chapters = (outline: OutlineDocument): string[] =>
  outline.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.type === 'heading' && block.level === 1 ? [textOf(block.runs)] : []))

const bare: Plan = createPlan('plan-1', localized('Plán mesta', 'Plan of the city'), 'cityOnly')

describe('the material for the council', () => {
  it('goes from the title page over resolution and memorandum to the plan and its attachments', () => {
    const outline = makeOutline(samplePlan('bb-2024'), 'council', 'sk', texts)
    const found = chapters(outline)
    expect(found.slice(0, 2)).toEqual(['council.resolution', 'council.memorandum'])
    expect(found[2]).toMatch(/^Akčný plán otvoreného/u)
    expect(found).toContain('council.attachments')
    expect(outline.parts.map((part) => part.language)).toEqual(['sk', 'sk', 'en'])
  })

  it('lists a few attachments together behind the plan, on a page of their own only as a document of its own', () => {
    const [plan, council] = [samplePlan('bb-2024'), samplePlan('bb-2024').council]
    const attachments = (count: number): Plan['council']['attachments'] =>
      Array.from({ length: count }, (_, position) => ({
        id: `a-${position}`,
        content: 'file' as const,
        title: localized(`${position}`, ''),
        file: '',
      }))
    const listed = (outline: OutlineDocument): unknown => {
      const blocks = outline.parts.flatMap((part) => part.blocks)
      const at = blocks.findIndex((block) => block.type === 'heading' && textOf(block.runs) === 'council.attachments')
      return blocks
        .slice(at)
        .map((block) => (block.type === 'heading' ? block.startsPage : block.type === 'paragraph' && block.role))
    }
    const withMany = (count: number): Plan => ({ ...plan, council: { ...council, attachments: attachments(count) } })
    expect(listed(makeOutline(withMany(3), 'council', 'sk', texts))).toEqual([false, 'leadIn', 'leadIn', 'body'])
    expect(listed(makeOutline(withMany(20), 'council', 'sk', texts))).toEqual([false, ...Array(20).fill('body')])
    const own = makePieces(withMany(1), 'sk', texts).find(({ piece }) => piece === 'attachments')
    expect(own && listed(own.outline)).toEqual([true, 'body'])
  })

  it('speaks both languages one after the other, with one title page and no English attachment beside', () => {
    const outline = makeOutline(samplePlan('bb-2024'), 'council', 'both', texts)
    expect(outline.parts.map((part) => part.language)).toEqual(['sk', 'sk', 'en', 'en'])
    const pages = outline.parts.flatMap((part) => part.blocks).filter((block) => block.type === 'titlePage')
    expect(pages).toHaveLength(1)
    expect(wholeText(outline)).not.toContain('Anglické znenie akčného')
  })

  it('cuts a long title above the pages of every part, so that their text begins at one height', () => {
    const title = localized('Návrh akčného plánu mesta '.repeat(12), 'Draft action plan of the city '.repeat(12))
    const plan = samplePlan('bb-2024')
    const { parts } = makeOutline({ ...plan, title, council: { ...plan.council, title } }, 'council', 'both', texts)
    for (const { header } of parts) expect(textOf(header)).toMatch(/^.{100,152}…$/u)
  })

  it('leaves the resolution out while it is empty, and prints a memorandum made from the plan', () => {
    const outline = makeOutline(bare, 'council', 'sk', texts)
    expect(chapters(outline)).toEqual(['council.memorandum', 'Plán mesta', 'heading.basics'])
    expect(wholeText(outline)).toContain('prepared.noCosts')
  })

  it('prints what a person wrote instead, and nothing prepared beside it in the other language', () => {
    const plan: Plan = {
      ...bare,
      council: {
        ...newCouncil,
        memorandum: { ...newCouncil.memorandum, budgetImpact: { sk: paragraphs('Bez dopadu.'), en: [] } },
      },
    }
    expect(wholeText(makeOutline(plan, 'council', 'sk', texts))).toContain('Bez dopadu.')
    expect(wholeText(makeOutline(plan, 'council', 'sk', texts))).not.toContain('prepared.noCosts')
    expect(wholeText(makeOutline(plan, 'council', 'en', texts))).not.toContain('prepared.noCosts')
  })

  it('counts the points of a part only where there are several, and keeps every field a field', () => {
    const outline = makeOutline(samplePlan('bb-2024'), 'council', 'sk', texts)
    const clauses = outline.parts.flatMap((part) => part.blocks).find((block) => block.type === 'clauses')
    expect(clauses?.type === 'clauses' && clauses.parts.map((part) => part.points.length)).toEqual([1, 1, 2, 3, 1, 1])
    const places = new Set(runsOf(outline).map((run) => run.place))
    expect(places).toContain('council/resolution/bb-2024-resolution-4/items/bb-2024-resolution-4-1/deadline')
  })

  it('says when it was prepared though nobody is named in that language, and borrowed names as what they are', () => {
    const plan: Plan = {
      ...samplePlan('bb-2024'),
      commitments: samplePlan('bb-2024').commitments.map((each) => ({ ...each, title: localized(each.title.sk, '') })),
      council: { ...newCouncil, presenterPosition: localized('primátor', ''), preparedOn: '2024-04-15' },
    }
    const runs = runsOf(makeOutline(plan, 'council', 'en', texts))
    expect(runs.find((run) => run.place === 'council/preparedOn')?.text).toMatch(/April/u)
    const title = plan.commitments[0]?.title.sk ?? ''
    const spoken = runs.filter((run) => wording(run.text) === wording(title)).map((run) => run.language)
    expect(new Set(spoken)).toEqual(new Set(['sk']))
  })

  it('comes as a document per piece, those with nothing in them left out', () => {
    expect(makePieces(samplePlan('bb-2024'), 'sk', texts).map(({ piece }) => piece)).toEqual([
      'title',
      'resolution',
      'memorandum',
      'plan',
      'attachments',
      'english',
    ])
    expect(makePieces(bare, 'sk', texts).map(({ piece }) => piece)).toEqual(['title', 'memorandum', 'plan'])
  })
})

it('prints a single commitment under the number it has in the plan', () => {
  const plan = samplePlan('bb-2024')
  const outline = makeOutline(plan, 'commitment', 'sk', texts, plan.commitments[2]?.id ?? null)
  expect(chapters(outline)).toHaveLength(1)
  expect(chapters(outline)[0]).toMatch(/^ogp\.commitment 3/u)
  const places = runsOf(outline).flatMap((run) => run.place ?? [])
  expect(places.filter((place) => !place.startsWith(`commitments/${plan.commitments[2]?.id ?? ''}`))).toEqual([])
})
