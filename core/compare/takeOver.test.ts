import { describe, expect, test } from 'vitest'

import { comparePlans } from './comparePlans.ts'
import { isContinued } from './continuation.ts'
import { draftFromPrior } from './draftFromPrior.ts'
import { takeOver } from './takeOver.ts'
import { applyEdit } from '../edit/applyEdit.ts'
import {
  createCommitment,
  createCriterion,
  createMilestone,
  createOrganisation,
  createPlan,
  createValueClaim,
} from '../plan/create.ts'
import { countingIds } from '../plan/ids.ts'
import { localized } from '../plan/localized.ts'
import { planSchema } from '../plan/schema.ts'
import type { Plan } from '../plan/schema.ts'

const old: Plan = {
  ...createPlan('old-plan', localized('Plán 2021', 'Plan 2021'), 'ogpLocal'),
  origin: { kind: 'prior', importedFrom: null },
  organisations: [
    createOrganisation('old-org-1', localized('Oddelenie dopravy', ''), 'municipal'),
    createOrganisation('old-org-2', localized('Univerzita', 'University'), 'academia'),
  ],
  commitments: [
    createCommitment('old-1'),
    {
      ...createCommitment('old-2'),
      ogpId: 'SKBBA0002',
      title: localized('Otvorené dáta', 'Open data'),
      leads: ['old-org-1'],
      supporting: ['old-org-2'],
      goals: ['goal-1'],
      values: [createValueClaim('old-val', 'transparency')],
      milestones: [
        { ...createMilestone('old-mil'), lead: 'old-org-1', status: 'complete', evidence: localized('odkaz', 'link') },
      ],
      criteria: [{ ...createCriterion('old-cri', 'old-mil'), responsible: 'old-org-2' }],
      completion: 'complete',
    },
  ],
}
const draft: Plan = {
  ...createPlan('new-plan', localized('Plán 2024', 'Plan 2024'), 'ogpLocal'),
  organisations: [createOrganisation('new-org', localized('oddelenie  dopravy', 'Transport'), 'municipal')],
  commitments: [createCommitment('new-1')],
}

describe('takeOver', () => {
  const after = applyEdit(draft, takeOver(old, 'old-2', draft, countingIds('taken'))).plan
  const taken = after.commitments[1]!

  test('adds the commitment at the end, with its lineage and under new ids', () => {
    expect(taken.title).toEqual({ sk: 'Otvorené dáta', en: 'Open data' })
    expect(taken.lineage).toMatchObject({
      planId: 'old-plan',
      planTitle: { sk: 'Plán 2021', en: 'Plan 2021' },
      commitmentId: 'old-2',
      number: '2',
      title: { sk: 'Otvorené dáta', en: 'Open data' },
    })
    expect(JSON.stringify({ ...taken, lineage: null })).not.toContain('old-')
    expect(taken.criteria[0]?.milestone).toBe(taken.milestones[0]?.id)
    expect(planSchema.safeParse(after).success).toBe(true)
  })

  test('leaves behind how the old one ended, its goals and its number', () => {
    expect(taken).toMatchObject({ ogpId: '', goals: [], completion: null })
    expect(taken.milestones[0]).toMatchObject({ status: null, evidence: { sk: '', en: '' } })
  })

  test('uses the bodies the plan knows and brings the others along', () => {
    expect(taken.leads).toEqual(['new-org'])
    expect(taken.milestones[0]?.lead).toBe('new-org')
    expect(after.organisations.map((organisation) => organisation.name.sk)).toEqual([
      'oddelenie  dopravy',
      'Univerzita',
    ])
    expect(taken.supporting).toEqual([after.organisations[1]?.id])
    expect(taken.criteria[0]?.responsible).toBe(after.organisations[1]?.id)
  })

  test('is known to the draft afterwards, and gone with the commitment', () => {
    expect(isContinued(old, 'old-2', draft)).toBe(false)
    expect(isContinued(old, 'old-2', after)).toBe(true)
    expect(isContinued(old, 'old-1', after)).toBe(false)
    expect(isContinued({ ...old, id: 'other-plan' }, 'old-2', after)).toBe(false)
  })

  test('is refused for a commitment that is gone', () => {
    expect(() => takeOver(old, 'old-9', draft, countingIds('taken'))).toThrow('notFound')
  })
})

describe('draftFromPrior', () => {
  test('is a draft that continues every commitment and differs in none', () => {
    const next = draftFromPrior(old, 'next-plan', countingIds('next'))
    expect(next.origin).toEqual({ kind: 'draft', importedFrom: null })
    expect(next.commitments[1]?.completion).toBeNull()
    expect(planSchema.safeParse(next).success).toBe(true)
    expect(comparePlans(old, next).pairs.map((pair) => pair.kinds)).toEqual([['same'], ['same']])
  })
})
