import { expect, it } from 'vitest'

import { planPictures } from './pictures.ts'
import { textOf } from '../outline.ts'
import { scribe } from '../scribe.ts'
import { generatePlan } from '../../plan/samples/generatePlan.ts'
import { samplePlan } from '../../plan/samples/samplePlan.ts'
import type { Plan } from '../../plan/schema.ts'

const kindsOf = (plan: Plan): readonly string[] =>
  planPictures([scribe(plan, 'sk', (key) => key)]).map(
    ({ caption }) => /whoLeads|timeline/u.exec(textOf(caption))?.[0] ?? '',
  )

it('shows who leads first, and behind a timeline of several pages where its end leaves room', () => {
  expect(kindsOf(samplePlan('bb-2024'))).toEqual(['whoLeads', 'timeline'])
  expect(kindsOf(generatePlan({ seed: 5, commitments: 8 }))).toEqual(['timeline', 'timeline', 'whoLeads'])
})
