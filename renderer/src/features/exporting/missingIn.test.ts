import { expect, test } from 'vitest'

import { groupMissing, missingIn } from './missingIn.ts'
import { createCommitment, createContact, createPlan } from '../../../../core/plan/create.ts'
import { localized } from '../../../../core/plan/localized.ts'
import { paragraphs } from '../../../../core/plan/richText.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

const plan: Plan = {
  ...createPlan('plan-1', localized('Akčný plán', ''), 'ogpLocal'),
  contacts: [createContact('con-1')],
  commitments: [
    {
      ...createCommitment('com-1'),
      title: localized('Otvorené dáta', 'Open data'),
      statusQuo: { sk: paragraphs('Dnes'), en: [] },
    },
  ],
}
const placesOf = (...asked: Parameters<typeof missingIn>): readonly string[] =>
  missingIn(...asked).map((item) => `${item.place} ${item.language ?? ''}`.trim())

test('asks a Slovak document for Slovak texts only', () => {
  const places = placesOf(plan, 'council', 'sk')
  expect(places).toContain('period/start')
  expect(places.filter((place) => place.endsWith(' en'))).toEqual([])
  expect(places.some((place) => place.startsWith('commitments/com-1/statusQuo'))).toBe(false)
})

test('asks the OGP form for English texts', () => {
  expect(placesOf(plan, 'ogp', 'en').some((place) => place.startsWith('commitments/com-1/statusQuo'))).toBe(true)
  expect(placesOf(plan, 'ogp', 'en').some((place) => place.startsWith('title'))).toBe(true)
})

test('says one thing once and never asks for personal data', () => {
  const places = missingIn(plan, 'bilingual', 'both').map((item) => item.place)
  expect(places.filter((place) => place === 'period/start')).toHaveLength(1)
  expect(places.filter((place) => place.startsWith('contacts') || place.startsWith('monitoringContacts'))).toEqual([])
})

test('does not ask a plan of the city alone for the answers to OGP', () => {
  const city: Plan = { ...plan, kind: 'cityOnly' }
  expect(placesOf(city, 'plan', 'sk').some((place) => place.startsWith('narrative'))).toBe(false)
  expect(placesOf(plan, 'plan', 'sk').some((place) => place.startsWith('narrative'))).toBe(true)
})

test('groups by the plan and its commitments', () => {
  const groups = groupMissing(plan, missingIn(plan, 'council', 'sk'))
  expect(groups.map((group) => group.holder)).toEqual(['', 'commitments/com-1'])
})
