import { describe, expect, test } from 'vitest'

import { checkPlan, countFindings, gates, messageParams } from './checkPlan.ts'
import { com, many, plan, said, withCommitment, withMilestone, withPeriod } from './orderlyPlan.ts'
import { localized } from '../plan/localized.ts'
import { emptyRichText } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

test('a plan that is in order passes both gates without a word', () => {
  expect(checkPlan(plan, { gate: 'ogp' })).toEqual([])
  expect(gates(checkPlan(plan))).toEqual({ council: true, ogp: true })
})

describe('gates', () => {
  test('the council needs Slovak and structure, OGP needs English as well', () => {
    const untranslated = checkPlan(withCommitment({ summary: localized('Zhrnutie', '') }))
    expect(gates(untranslated)).toEqual({ council: true, ogp: false })
    expect(gates(checkPlan(many(6)))).toEqual({ council: true, ogp: false })
    const english = checkPlan(withCommitment({ title: localized('', 'Contracts') }))
    expect(gates(english)).toEqual({ council: false, ogp: true })
    expect(gates(checkPlan(withMilestone({ end: null })))).toEqual({ council: false, ogp: false })
    expect(gates(checkPlan(withCommitment({ resources: emptyRichText })))).toEqual({ council: true, ogp: true })
  })

  test('on the way to OGP what it will not take is an error', () => {
    const untranslated = withCommitment({ summary: localized('Zhrnutie', ''), sector: null })
    expect(countFindings(checkPlan(untranslated))).toEqual({ error: 0, warning: 2, info: 0 })
    expect(countFindings(checkPlan(untranslated, { gate: 'ogp' }))).toEqual({ error: 2, warning: 0, info: 0 })
  })

  test('a plan for the city alone may have six commitments until it goes to OGP', () => {
    const checked: Plan = { ...many(6), kind: 'cityOnly' }
    expect(said(checked, 'P04', 'ogp')).toEqual(['error commitments tooMany'])
    expect(gates(checkPlan(checked))).toEqual({ council: true, ogp: false })
  })
})

test('a finding follows the period of the plan though its commitment stays the same', () => {
  expect(said(plan, 'C03')).toEqual([])
  expect(said({ ...plan, period: { ...plan.period, end: '2026-07' } }, 'C03')).toEqual([`error ${com}/end afterPlan`])
  expect(said(plan, 'C03')).toEqual([])
})

test('params are written out by whoever shows them', () => {
  const [late] = checkPlan(withPeriod({ end: '2026-09' })).filter((finding) => finding.rule === 'P01')
  expect(messageParams(late!, { date: (value) => `<${value}>`, field: (id) => id })).toEqual({
    end: '<2026-09>',
    termEnd: '<2026-10-29>',
    latest: '<2026-08>',
  })
})
