import { expect, test } from 'vitest'

import { missingTexts, missingTranslations, nextTarget, wordCount } from './planCounts.ts'
import { createCommitment, createPlan } from '../../../core/plan/create.ts'
import { emptyText, localized } from '../../../core/plan/localized.ts'
import { emptyRichText, paragraphs } from '../../../core/plan/richText.ts'

const commitment = {
  ...createCommitment('first'),
  title: localized('Otvorené údaje', ''),
  problem: { ...emptyRichText, sk: paragraphs('Rozpočet mesta\nsa ťažko číta.') },
}
const plan = { ...createPlan('plan', localized('Plán mesta', ''), 'ogpLocal'), commitments: [commitment] }

test('counts words as the spaces between them make them', () => {
  expect([wordCount(plan, 'sk'), wordCount(plan, 'en')]).toEqual([2 + 2 + 5, 0])
})

test('counts texts that are missing in a language, never dates or choices', () => {
  expect(missingTexts(plan, 'sk')).not.toContain('title')
  expect(missingTexts(plan, 'en')).toContain('commitments/first/problem')
  expect(missingTexts(plan, 'en').filter((place) => /start|kind|policyArea$/u.test(place))).toEqual([])
})

test('offers translations first, and where none is missing all that is not written', () => {
  expect(missingTranslations(plan).map(({ place, language }) => `${place} ${language}`)).toEqual([
    'title en',
    'commitments/first/title en',
    'commitments/first/problem en',
  ])
  const empty = createPlan('plan', emptyText, 'ogpLocal')
  expect(missingTranslations(empty)).toHaveLength(2 * missingTexts(empty, 'sk').length)
})

test('goes to the other language of the same field, then on, then round', () => {
  const targets = missingTranslations(plan)
  const from = (place: string, language: 'sk' | 'en' | null) =>
    nextTarget(targets, { place, language }, (near) => near.startsWith('commitments/'))?.place
  expect([
    from('commitments/first/title', 'sk'),
    from('commitments/first/title', 'en'),
    from('commitments/first/problem', 'en'),
    from('commitments/first/solution', 'sk'),
  ]).toEqual(['commitments/first/title', 'commitments/first/problem', 'title', 'commitments/first/title'])
  expect(nextTarget([], { place: 'title', language: null }, () => true)).toBeNull()
})
