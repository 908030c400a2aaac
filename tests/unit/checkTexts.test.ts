import { expect, test } from 'vitest'

import { checkPlan, messageParams } from '../../core/check/checkPlan.ts'
import { messageKeys } from '../../core/check/messageKeys.ts'
import { createPlan } from '../../core/plan/create.ts'
import { languages, localized } from '../../core/plan/localized.ts'
import { textsIn } from '../../electron/texts.ts'

test.each(languages)('every rule has its sentence in %s', (language) => {
  const t = textsIn(language)
  for (const key of messageKeys) expect(t(key, { count: 7 }), key).not.toBe(key)
})

test('a sentence has nothing left to fill in', () => {
  const plan = {
    ...createPlan('plan-1', localized('Plán', ''), 'ogpLocal'),
    period: { start: '2024-04', end: '2027-08', termEnd: '2026-10', submitted: null, labels: [] },
  }
  for (const finding of checkPlan(plan)) {
    const sentence = textsIn('sk')(finding.message, messageParams(finding, { date: String, field: String }))
    expect(sentence).not.toMatch(/[{}]/u)
  }
})
