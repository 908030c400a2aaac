import { describe, expect, it } from 'vitest'

import { createPlan } from './create.ts'
import { localized } from './localized.ts'
import { adoptionFaults, amendmentFaults, isAdopted, resolutionNumber, submissionFaults } from './statusRules.ts'
import { newStatus, planStages } from './statusSchema.ts'
import type { PlanStatus } from './statusSchema.ts'

const today = '2026-11-25'
const adopted: PlanStatus = { ...newStatus, stage: 'adopted', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' }

describe('an adoption', () => {
  it('asks for the number of the resolution and a day that has come', () => {
    const faults = (resolution: string, adoptedOn: string | null) =>
      adoptionFaults(newStatus, { resolution, adoptedOn }, today)
    expect(faults('', null)).toEqual(['resolutionMissing', 'dayMissing'])
    expect(faults(' č. ', '2026-11')).toEqual(['resolutionMissing', 'dayMissing'])
    expect(faults('363/2026-MsZ', '2026-11-26')).toEqual(['dayInFuture'])
    expect(faults('363/2026-MsZ', today)).toEqual([])
  })

  it('of an amendment is not older than the adoption it amends', () => {
    const amendment = { id: 'a-1', reason: localized('Nový míľnik', ''), at: '2026-10-01' }
    const amended = { ...newStatus, amendments: [{ ...amendment, resolution: '363', adoptedOn: '2026-09-10' }] }
    expect(adoptionFaults(amended, { resolution: '12/2026', adoptedOn: '2026-09-09' }, today)).toEqual([
      'dayBeforeEarlier',
    ])
    expect(adoptionFaults(amended, { resolution: '12/2026', adoptedOn: '2026-11-20' }, today)).toEqual([])
  })
})

describe('a submission and an amendment', () => {
  it('come after the adoption, with a day and a Slovak reason', () => {
    expect(submissionFaults(adopted, null, today)).toEqual(['dayMissing'])
    expect(submissionFaults(adopted, '2026-09-09', today)).toEqual(['dayBeforeAdoption'])
    expect(submissionFaults(adopted, '2026-09-10', today)).toEqual([])
    expect(amendmentFaults(localized(' ', 'New milestone'))).toEqual(['reasonMissing'])
    expect(amendmentFaults(localized('Nový míľnik', ''))).toEqual([])
  })
})

it('the number of a resolution is kept without the words before it', () => {
  expect(['č. 363/2026-MsZ', ' 363/2026-MsZ ', 'No. 7', 'číslo 7/2026', 'č.12'].map(resolutionNumber)).toEqual([
    '363/2026-MsZ',
    '363/2026-MsZ',
    '7',
    '7/2026',
    '12',
  ])
})

it('only a draft that the council has adopted is adopted', () => {
  const plan = createPlan('plan-1', localized('Plán', ''), 'ogpLocal')
  const at = (kind: 'draft' | 'prior') =>
    planStages.filter((stage) => isAdopted({ origin: { ...plan.origin, kind }, status: { ...plan.status, stage } }))
  expect(at('draft')).toEqual(['adopted', 'submitted'])
  expect(at('prior')).toEqual([])
})
