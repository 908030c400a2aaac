import { beforeAll, expect, test } from 'vitest'

import { sideNames } from './sideNames.ts'
import { startTexts, textsIn } from '../../i18n/i18n.ts'
import type { Version } from '../../../../core/bridge/versions.ts'
import { createPlan } from '../../../../core/plan/create.ts'
import { localized } from '../../../../core/plan/localized.ts'
import type { Plan } from '../../../../core/plan/schema.ts'
import { samplePlan } from '../../../../core/plan/samples/samplePlan.ts'

beforeAll(() => startTexts('sk'))

const [prior, draft] = [samplePlan('bb-2021'), samplePlan('bb-2024')]
const titled = (id: string, sk: string, en = ''): Plan => createPlan(id, localized(sk, en), 'cityOnly')
const present = (plan: Plan): Readonly<{ plan: Plan; version: null }> => ({ plan, version: null })
/** The names of two plans, read from left to right. */
const names = (old: Plan, now: Plan): readonly string[] => {
  const { old: left, new: right } = sideNames(textsIn('sk'), 'sk', present(old), present(now))
  return [left.text, right.text]
}

test('names the sides by their years, also when they are swapped', () => {
  expect(names(prior, draft)).toEqual(['Plán 2021 – 2022', 'Plán 2024 – 2027'])
  expect(names(draft, prior)).toEqual(['Plán 2024 – 2027', 'Plán 2021 – 2022'])
})

test('looks further where years do not tell the plans apart', () => {
  const [one, other] = [titled('a', 'Plán A'), titled('b', 'Plán B')]
  expect(names(one, other)).toEqual(['Plán A', 'Plán B'])
  expect(names({ ...draft, title: one.title }, { ...draft, title: other.title })).toEqual(['Plán A', 'Plán B'])
  expect(names({ ...one, origin: { ...one.origin, kind: 'prior' } }, one)).toEqual(['Predošlý plán', 'Návrh'])
  expect(names(one, { ...one, id: 'copy' })).toEqual(['Plán vľavo', 'Plán vpravo'])
  const english = titled('c', '', 'Plan C')
  expect(sideNames(textsIn('sk'), 'sk', present(one), present(english)).new).toEqual({ text: 'Plan C', lang: 'en' })
})

test('calls versions by their names', () => {
  const version = { id: 'v-1', kind: 'named', name: 'Pre Radu' } as Version
  const found = sideNames(textsIn('sk'), 'sk', { plan: draft, version }, present(draft))
  expect([found.old.text, found.new.text]).toEqual(['Pre Radu', 'Súčasný stav'])
})
