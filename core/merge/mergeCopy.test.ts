import { expect, it } from 'vitest'

import { mergeCopy } from './mergeCopy.ts'
import { localized } from '../plan/localized.ts'
import { generatePlan } from '../plan/samples/generatePlan.ts'
import type { Plan } from '../plan/schema.ts'

it('brings in what a colleague wrote, and leaves the status as it is here', () => {
  const base = generatePlan({ commitments: 1, seed: 4 })
  const theirs: Plan = {
    ...base,
    title: localized('Nový názov', 'New title'),
    status: { ...base.status, stage: 'departments' },
  }
  const merge = mergeCopy(base, base, theirs)
  expect(merge.plan).toEqual({ ...base, title: theirs.title })
  expect(merge.conflicts).toEqual([])
  expect(merge.changes.map(({ place }) => place)).toEqual(['title', 'title'])
})
