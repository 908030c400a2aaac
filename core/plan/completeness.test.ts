import { describe, expect, test } from 'vitest'

import { completeness, completenessAt, emptyFields, share } from './completeness.ts'
import { createCommitment, createMilestone, createPlan } from './create.ts'
import { localized } from './localized.ts'
import { paragraphs } from './richText.ts'
import type { Plan } from './schema.ts'

const empty = createPlan('plan-1', localized('', ''), 'ogpLocal')
const withCommitment = (change: Partial<Plan['commitments'][number]>): Plan => ({
  ...empty,
  commitments: [{ ...createCommitment('com-1'), ...change }],
})

describe('completeness', () => {
  test('counts a text in its own language and a date in both', () => {
    const plan: Plan = {
      ...empty,
      title: localized('Akčný plán', ''),
      period: { ...empty.period, start: '2024-04' },
      narrative: { ...empty.narrative, vision: { sk: [], en: paragraphs('Our vision') } },
    }
    const before = completeness(empty)
    const after = completeness(plan)
    expect(after.sk).toEqual({ filled: before.sk.filled + 2, total: before.sk.total })
    expect(after.en).toEqual({ filled: before.en.filled + 2, total: before.en.total })
  })

  test('adds the commitments up', () => {
    const plan = withCommitment({ title: localized('Otvorené dáta', 'Open data'), end: '2025-01' })
    const one = completenessAt(plan, 'commitments/com-1')
    expect(one.sk).toEqual(one.en)
    expect(one.sk.filled).toBe(2)
    // the plan's own list of commitments stops being empty as well
    expect(completeness(plan).sk.filled).toBe(completeness(empty).sk.filled + one.sk.filled + 1)
    expect(completenessAt(plan, 'commitments/gone').sk.total).toBe(0)
  })

  test('asks for the name of "other" only when it was chosen', () => {
    const usual = completenessAt(withCommitment({ policyArea: 'justice' }), 'commitments/com-1').sk
    const other = completenessAt(withCommitment({ policyArea: 'other' }), 'commitments/com-1').sk
    expect(other).toEqual({ filled: usual.filled, total: usual.total + 1 })
  })

  test('asks how a commitment ended only in a prior plan', () => {
    const plan = withCommitment({})
    const prior: Plan = { ...plan, origin: { kind: 'prior', importedFrom: null } }
    expect(emptyFields(plan, 'sk')).not.toContain('commitments/com-1/results')
    expect(emptyFields(prior, 'sk')).toContain('commitments/com-1/results')
  })

  test('counts one milestone alone', () => {
    const plan = withCommitment({
      milestones: [{ ...createMilestone('mil-1'), title: localized('Smernica', '') }, createMilestone('mil-2')],
    })
    expect(completenessAt(plan, 'commitments/com-1/milestones/mil-1').sk.filled).toBe(1)
    expect(completenessAt(plan, 'commitments/com-1/milestones/mil-1').en.filled).toBe(0)
    expect(completenessAt(plan, 'narrative').sk.filled).toBe(0)
    expect(share(completenessAt(plan, 'commitments/com-1/milestones/mil-2').sk)).toBe(0)
  })
})

describe('emptyFields', () => {
  test('begin with the first empty field of the form in that language', () => {
    expect(emptyFields(empty, 'sk')[0]).toBe('title')
    const titled: Plan = { ...empty, title: localized('Plán', '') }
    expect(emptyFields(titled, 'sk')[0]).toBe('period/start')
    expect(emptyFields(titled, 'en')[0]).toBe('title')
  })

  test('leaves recommended fields out when asked for the required', () => {
    const plan = withCommitment({})
    expect(emptyFields(plan, 'sk')).toContain('commitments/com-1/summary')
    expect(emptyFields(plan, 'sk', 'required')).not.toContain('commitments/com-1/summary')
    expect(emptyFields(plan, 'sk', 'required')).toContain('commitments/com-1/milestones')
  })
})
