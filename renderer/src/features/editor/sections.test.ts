import { expect, test } from 'vitest'

import { sectionNames, sectionOf, sectionPlaces } from './sections.ts'
import { councilEntries, planEntries } from '../../../../core/plan/fieldEntries.ts'
import { createPlan } from '../../../../core/plan/create.ts'
import { localized } from '../../../../core/plan/localized.ts'

test('every field of the envelope stands in exactly one part of the form', () => {
  const plan = createPlan('plan', localized('Plán', 'Plan'), 'ogpLocal')
  const places = [...planEntries(plan), ...councilEntries(plan)].map(({ place }) => place)
  const homes = places.map((place) =>
    sectionNames.filter((name) => sectionPlaces[name].some((home) => place === home || place.startsWith(`${home}/`))),
  )
  expect(homes.filter((found) => found.length !== 1)).toEqual([])
})

test('a place inside a commitment belongs to the commitment', () => {
  expect(sectionOf('commitments/abc/milestones/m1/title')).toEqual({ name: 'commitments', commitmentId: 'abc' })
  expect(sectionOf('commitments')).toEqual({ name: 'commitments', commitmentId: null })
  expect(sectionOf('')).toEqual({ name: 'envelope', commitmentId: null })
  expect(sectionOf('period/labels/l1/label').name).toBe('envelope')
  expect(sectionOf('monitoringContacts/c1/email').name).toBe('monitoring')
  expect(sectionOf('council/resolution/r1/items/i1/deadline').name).toBe('resolution')
})
