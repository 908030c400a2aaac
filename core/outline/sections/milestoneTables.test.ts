import { expect, it } from 'vitest'

import { milestoneDetailTable } from './milestoneTables.ts'
import { blockLines, textOf } from '../outline.ts'
import { scribe } from '../scribe.ts'
import type { Commitment } from '../../plan/commitmentSchema.ts'
import { samplePlan } from '../../plan/samples/samplePlan.ts'

const plan = samplePlan('bb-2024')
const [commitment] = plan.commitments
type Milestone = Commitment['milestones'][number]

function captionWith(change: (milestone: Milestone) => Milestone): string {
  if (commitment === undefined) throw new Error('no commitment')
  const changed = { ...commitment, milestones: commitment.milestones.map(change) }
  const [table] = milestoneDetailTable([scribe({ ...plan, commitments: [changed] }, 'sk', (key) => key)], changed)
  return textOf(table === undefined ? [] : (blockLines(table)[0] ?? []))
}

it('promises in the caption only what the columns hold', () => {
  const done = { status: 'complete' } as const
  const noPlan = { supporting: [], cost: null, costSource: { sk: '', en: '' } }
  expect(captionWith((milestone) => milestone)).toBe('document:table.milestoneCosts')
  expect(captionWith((milestone) => ({ ...milestone, ...done }))).toBe('document:table.milestoneDetails')
  expect(captionWith((milestone) => ({ ...milestone, ...noPlan, ...done }))).toBe('document:table.milestoneProgress')
})
