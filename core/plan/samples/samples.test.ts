import { describe, expect, test } from 'vitest'

import { generatePlan } from './generatePlan.ts'
import { sampleNames } from './sampleNames.ts'
import { samplePlan } from './samplePlan.ts'
import { emptyFields } from '../completeness.ts'
import { addMonths, isAfter } from '../dates.ts'
import { commitmentEntries, councilEntries, planEntries } from '../fieldEntries.ts'
import { languages } from '../localized.ts'
import { serialisePlanFile } from '../planFile.ts'
import { isSafeLink, plainText } from '../richText.ts'
import { planSchema } from '../schema.ts'
import type { Plan } from '../schema.ts'

const handWritten = sampleNames.map((name) => [name, samplePlan(name)] as const)
const generated = [
  ['generated, small', generatePlan({ commitments: 4, seed: 1 })],
  ['generated, large', generatePlan({ commitments: 60, seed: 20261101 })],
  ['generated, with a seed below zero', generatePlan({ commitments: 12, seed: -7 })],
] as const

describe.each([...handWritten, ...generated])('%s', (_name, plan) => {
  test('is a plan by the schema and survives being written down', () => {
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
  })

  test('has every required and recommended field in both languages', () => {
    for (const language of languages) expect(emptyFields(plan, language)).toEqual([])
  })

  test('names only organisations, goals and milestones it has', () => {
    expect(danglingReferences(plan)).toEqual([])
  })

  test('uses every id once', () => {
    const ids = [...JSON.stringify(plan).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1])
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([])
  })

  test('keeps commitments inside the plan and milestones inside their commitment', () => {
    const outside: string[] = []
    for (const commitment of plan.commitments) {
      if (isAfter(plan.period.start!, commitment.start!) || isAfter(commitment.end!, plan.period.end!))
        outside.push(commitment.id)
      for (const { id, start, end } of commitment.milestones)
        if (isAfter(commitment.start!, start!) || isAfter(end!, commitment.end!) || isAfter(start!, end!))
          outside.push(id)
    }
    expect(outside).toEqual([])
  })

  test('argues every commitment with numbers, milestones and justified values', () => {
    for (const commitment of plan.commitments) {
      expect(commitment.milestones.length).toBeGreaterThanOrEqual(3)
      expect(commitment.criteria.length).toBeGreaterThanOrEqual(2)
      for (const language of languages) {
        expect(plainText(commitment.problem[language]).length).toBeGreaterThanOrEqual(300)
        expect(plainText(commitment.problem[language])).toMatch(/\d/)
        for (const claim of commitment.values)
          expect(plainText(claim.justification[language]).length).toBeGreaterThanOrEqual(100)
      }
    }
  })

  test('follows the typography of each language', () => {
    const found = pairs(plan).flatMap(([sk, en]) => [
      ...(sk.match(/["'‘’]|“[^“„]*”| - |\d-\d|\d%|\d[.,]\d{3}|€\d| {2}|!|\*|\]\(/g) ?? []).map(
        (wrong) => `${wrong} in ${sk}`,
      ),
      ...(en.match(/["'„]| - |\d %|\d €| {2}|!|\*|\]\(/g) ?? []).map((wrong) => `${wrong} in ${en}`),
    ])
    expect(found).toEqual([])
  })

  test('says the same numbers in both languages', () => {
    expect(pairs(plan).filter(([sk, en]) => numbers(sk) !== numbers(en))).toEqual([])
  })

  test('links only where a document may lead', () => {
    const links = [...JSON.stringify(plan).matchAll(/"link":"([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !isSafeLink(link))).toEqual([])
  })
})

describe('the hand-written samples', () => {
  test('carry their name as the plan’s id', () => {
    expect(handWritten.map(([name, plan]) => plan.id === name)).toEqual([true, true])
  })

  test('keep to the advised lengths, but for the one title OGP published', () => {
    const tooLong = handWritten.flatMap(([, plan]) =>
      [...planEntries(plan), ...plan.commitments.flatMap(commitmentEntries), ...councilEntries(plan)].flatMap(
        ({ place, field, value }) =>
          pairs(value).some((pair) => pair.some((text) => field.limit !== null && text.length > field.limit))
            ? [place]
            : [],
      ),
    )
    expect(tooLong).toEqual(['commitments/bb-2021-planning/title'])
  })

  test('use lists, bold words and links, as a city’s document does', () => {
    for (const [, plan] of handWritten) {
      const written = JSON.stringify(plan)
      for (const part of ['"bulletList"', '"numberedList"', '"bold"', '"link":"https://'])
        expect([part, written.includes(part)]).toEqual([part, true])
    }
  })

  test('the draft ends too late before the end of the term, the prior plan does not', () => {
    const late = handWritten.filter(([, { period }]) => isAfter(period.end!, addMonths(period.termEnd!, -2)))
    expect(late.map(([name]) => name)).toEqual(['bb-2024'])
  })

  test('the draft continues commitments of the prior plan under the titles they have there', () => {
    const prior = samplePlan('bb-2021')
    const continued = samplePlan('bb-2024').commitments.flatMap((commitment) => commitment.lineage ?? [])
    expect(continued).toHaveLength(2)
    for (const { planId, planTitle, commitmentId, number, title } of continued) {
      const commitment = prior.commitments[Number(number) - 1]
      expect({ planId, planTitle, commitmentId, title }).toEqual({
        planId: prior.id,
        planTitle: prior.title,
        commitmentId: commitment?.id,
        title: commitment?.title,
      })
    }
  })

  test('the prior plan holds its three published outputs', () => {
    const outputs = samplePlan('bb-2021').commitments.flatMap((commitment) =>
      commitment.milestones.map((milestone) => milestone.output.sk),
    )
    for (const name of [
      'Mapa otvoreného vládnutia Banská Bystrica 2030',
      'Mestskej Spolupracovne',
      'Odporúčania krátkodobých cieľov otvoreného vládnutia',
    ])
      expect([name, outputs.some((output) => output.includes(name))]).toEqual([name, true])
  })
})

describe('generatePlan', () => {
  test('gives the same plan for the same seed and another for another', () => {
    const wishes = { commitments: 20, seed: 42 }
    expect(serialisePlanFile(generatePlan(wishes))).toBe(serialisePlanFile(generatePlan(wishes)))
    expect(generatePlan({ ...wishes, seed: 43 }).commitments).not.toEqual(generatePlan(wishes).commitments)
  })

  test('gives as many commitments as asked, each with a title of its own', () => {
    expect(generatePlan({ commitments: 0, seed: 1 }).commitments).toEqual([])
    const titles = generatePlan({ commitments: 1100, seed: 5 }).commitments.map((commitment) => commitment.title.sk)
    expect(new Set(titles).size).toBe(1100)
  })

  test('fills every kind of field somewhere', () => {
    const plan = generatePlan({ commitments: 60, seed: 3 })
    const entries = [...planEntries(plan), ...plan.commitments.flatMap(commitmentEntries), ...councilEntries(plan)]
    const filled = new Set(
      entries
        .filter(({ value }) => value !== null && value !== '' && pairs(value).every(([sk]) => sk !== ''))
        .map(({ field }) => field.id),
    )
    expect(entries.map(({ field }) => field.id).filter((id) => !filled.has(id))).toEqual([])
  })
})

/** Ids a plan names without having the thing. */
function danglingReferences(plan: Plan): readonly string[] {
  const organisations = new Set(plan.organisations.map((organisation) => organisation.id))
  const goals = new Set(plan.goals.map((goal) => goal.id))
  const bodies = [
    ...plan.leadInstitutions,
    ...[...plan.contacts, ...plan.endorsements].map((person) => person.organisation),
    ...plan.commitments.flatMap((commitment) => [
      ...commitment.leads,
      ...commitment.leadsOutside,
      ...commitment.supporting,
      ...commitment.milestones.flatMap((milestone) => [milestone.lead, ...milestone.supporting]),
      ...commitment.criteria.map((criterion) => criterion.responsible),
    ]),
  ].flatMap((id) => id ?? [])
  return [
    ...bodies.filter((id) => !organisations.has(id)),
    ...plan.commitments.flatMap((commitment) => [
      ...commitment.goals.filter((id) => !goals.has(id)),
      ...commitment.criteria.flatMap(({ milestone }) =>
        milestone === null || commitment.milestones.some(({ id }) => id === milestone) ? [] : [milestone],
      ),
    ]),
  ]
}

/** Every pair of texts in a value, long ones as plain text. */
function pairs(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return []
  if (!('sk' in value && 'en' in value)) return Object.values(value).flatMap(pairs)
  const text = (side: unknown): string => (Array.isArray(side) ? plainText(side) : String(side))
  return [[text(value.sk), text(value.en)]]
}

const numbers = (text: string): string =>
  [...text.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, '').matchAll(/\d+/g)]
    .map((match) => match[0])
    .sort()
    .join(' ')
