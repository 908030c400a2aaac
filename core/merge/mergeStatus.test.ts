import { describe, expect, it } from 'vitest'

import { mergePlans } from './mergePlans.ts'
import { resolve } from './resolve.ts'
import { applyEdit } from '../edit/applyEdit.ts'
import type { EditCommand } from '../edit/command.ts'
import { createPlan } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

const edit = (plan: Plan, ...commands: readonly EditCommand[]): Plan =>
  commands.reduce((reached, command) => applyEdit(reached, command).plan, plan)
const write: EditCommand = { name: 'writeText', place: 'title', language: 'sk', text: 'Iný' }
const to = (stage: 'draft' | 'departments' | 'council'): EditCommand => ({ name: 'setStage', stage })
const adopt: EditCommand = { name: 'adopt', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' }
const amend = (id: string): EditCommand => ({
  name: 'amend',
  id,
  reason: localized(`Dôvod ${id}`, ''),
  at: '2026-11-25',
})

const base = edit(createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal'), to('council'))

describe('the status in a merge', () => {
  it('comes from the side that moved it', () => {
    const { plan, conflicts } = mergePlans(base, edit(base, write), edit(base, to('departments')))
    expect([plan.status.stage, plan.title.sk, conflicts]).toEqual(['departments', 'Iný', []])
  })

  it('is one answer: a stage and its resolution are never mixed from two sides', () => {
    const merge = mergePlans(base, edit(base, to('departments')), edit(base, adopt))
    expect(merge.plan.status).toEqual(edit(base, to('departments')).status)
    expect(merge.conflicts.map(({ id }) => id)).toEqual(['value:status'])
    expect(resolve(merge, { 'value:status': 'theirs' }).status).toEqual(edit(base, adopt).status)
  })

  it('becomes adopted by itself only with exactly what was adopted', () => {
    expect(mergePlans(base, base, edit(base, adopt)).plan.status.stage).toBe('adopted')
    const merge = mergePlans(base, edit(base, write), edit(base, adopt))
    expect([merge.plan.status.stage, merge.plan.title.sk]).toEqual(['council', 'Iný'])
    expect(merge.conflicts.map(({ id }) => id)).toEqual(['value:status'])
    expect(resolve(merge, { 'value:status': 'theirs' }).status.resolution).toBe('363/2026-MsZ')
  })

  it('asks when both sides opened the adopted plan for a different reason', () => {
    const adopted = edit(base, adopt)
    const merge = mergePlans(adopted, edit(adopted, amend('a-1')), edit(adopted, amend('a-2')))
    expect(merge.conflicts.map(({ id }) => id)).toEqual(['value:status'])
    expect(merge.plan.status.amendments.map(({ id }) => id)).toEqual(['a-1'])
  })
})
