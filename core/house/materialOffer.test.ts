import { describe, expect, it } from 'vitest'

import { usualHouse } from './house.ts'
import type { House } from './house.ts'
import { materialOffers, takenOffer } from './materialOffer.ts'
import { applyEdit } from '../edit/applyEdit.ts'
import type { DocumentTexts } from '../outline/documentText.ts'
import { createPlan } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'
import type { Council } from '../plan/councilSchema.ts'
import type { Plan } from '../plan/schema.ts'

const said = (key: string, params: Readonly<Record<string, string>> = {}): string =>
  `${key.split('.').at(-1)} ${params['city']} ${params['years']}`
const texts: DocumentTexts = { sk: said, en: said }

const house: House = {
  ...usualHouse,
  style: {
    ...usualHouse.style,
    city: {
      name: localized('Mesto Skúšobné', 'Town of Skúšobné'),
      genitive: 'mesta Skúšobné',
      place: localized('v Skúšobnom', 'in Skúšobné'),
    },
    signatories: [
      { name: 'Ján Novák', role: localized('primátor mesta', 'Mayor') },
      { name: 'Eva Malá', role: localized('prednostka úradu', '') },
    ],
  },
}

const empty = createPlan('plan-1', localized('Plán', ''), 'ogpLocal')
const plan: Plan = { ...empty, period: { ...empty.period, start: '2027-01', end: '2029-12' } }
const withCouncil = (council: Partial<Council>): Plan => ({ ...plan, council: { ...plan.council, ...council } })
const offered = (of: Plan): readonly (readonly string[])[] =>
  materialOffers(of, house, texts).map(({ place, name, text }) => [place, name, text.sk, text.en])

describe('what the house style has for a material', () => {
  it('is the title, the place and everybody who signs, while nothing is written', () => {
    expect(offered(plan)).toEqual([
      ['council/title', '', 'materialTitle mesta Skúšobné 2027 – 2029', 'materialTitle Town of Skúšobné 2027 – 2029'],
      ['council/place', '', 'v Skúšobnom', 'in Skúšobné'],
      ['council/presenter', 'Ján Novák', 'primátor mesta', 'Mayor'],
      ['council/presenter', 'Eva Malá', 'prednostka úradu', ''],
    ])
  })

  it('is nothing in place of what somebody wrote', () => {
    expect(
      offered(
        withCouncil({
          title: localized('Materiál', ' '),
          place: localized('', 'in the town hall'),
          presenter: 'Iná osoba',
        }),
      ),
    ).toEqual([
      ['council/title', '', '', 'materialTitle Town of Skúšobné 2027 – 2029'],
      ['council/place', '', 'v Skúšobnom', ''],
    ])
    expect(materialOffers(samplePlan('bb-2024'), house, texts)).toEqual([])
  })

  it('is the position of the one who presents, or the name to a position', () => {
    const rest = { title: localized('a', 'a'), place: localized('a', 'a') }
    expect(offered(withCouncil({ ...rest, presenter: 'Eva Malá' }))).toEqual([
      ['council/presenter', '', 'prednostka úradu', ''],
    ])
    expect(offered(withCouncil({ ...rest, presenterPosition: localized('primátor mesta', '') }))).toEqual([
      ['council/presenter', 'Ján Novák', '', 'Mayor'],
    ])
  })

  it('is nothing where the house style says nothing', () => {
    expect(materialOffers(plan, usualHouse, texts)).toEqual([])
    expect(offered({ ...plan, period: { ...plan.period, end: null } })[0]?.[0]).toBe('council/place')
  })
})

it('writes what was offered and nothing more', () => {
  const after = materialOffers(plan, house, texts)
    .slice(0, 3)
    .flatMap(takenOffer)
    .reduce((next, command) => applyEdit(next, command).plan, plan)
  expect(after).toEqual(
    withCouncil({
      title: localized('materialTitle mesta Skúšobné 2027 – 2029', 'materialTitle Town of Skúšobné 2027 – 2029'),
      place: localized('v Skúšobnom', 'in Skúšobné'),
      presenter: 'Ján Novák',
      presenterPosition: localized('primátor mesta', 'Mayor'),
    }),
  )
})
