import { describe, expect, it } from 'vitest'

import { applyEdit, applyEntry } from './applyEdit.ts'
import type { EditCommand } from './command.ts'
import { isStatusStep, touchesStatus } from './statusEdits.ts'
import { createPlan } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

const draft = createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal')
const after = (plan: Plan, ...commands: readonly EditCommand[]): Plan =>
  commands.reduce((reached, command) => applyEdit(reached, command).plan, plan)

const toCouncil: EditCommand = { name: 'setStage', stage: 'council' }
const adopt: EditCommand = { name: 'adopt', resolution: 'č. 363/2026-MsZ', adoptedOn: '2026-09-10' }
const submit: EditCommand = { name: 'submit', submittedOn: '2026-09-20' }
const reason = { sk: 'Nový míľnik', en: '' }
const amend: EditCommand = { name: 'amend', id: 'amendment-1', reason, at: '2026-11-25' }
const write: EditCommand = { name: 'writeText', place: 'title', language: 'sk', text: 'Iný' }

describe('the steps of the status', () => {
  it('lead from a draft to OGP and into an amendment that remembers what was adopted', () => {
    const submitted = after(draft, toCouncil, adopt, submit)
    expect(submitted.status).toEqual({
      stage: 'submitted',
      resolution: '363/2026-MsZ',
      adoptedOn: '2026-09-10',
      amendments: [],
    })
    expect(submitted.period.submitted).toBe('2026-09-20')
    expect(after(submitted, amend).status).toEqual({
      stage: 'draft',
      resolution: '',
      adoptedOn: null,
      amendments: [
        { id: 'amendment-1', reason, at: '2026-11-25', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' },
      ],
    })
  })

  it('are each undone by what they carry along', () => {
    for (const [from, command] of [
      [draft, toCouncil],
      [after(draft, toCouncil), adopt],
      [after(draft, toCouncil, adopt), submit],
      [after(draft, toCouncil, adopt), amend],
    ] as const) {
      const result = applyEdit(from, command)
      expect(applyEntry(result.plan, { patches: [...result.inverse] })).toEqual(from)
      expect(touchesStatus({ patches: [...result.patches] })).toBe(true)
    }
  })

  it('go back freely before the adoption, and are refused where they do not belong', () => {
    expect(after(draft, toCouncil, { name: 'setStage', stage: 'departments' }).status.stage).toBe('departments')
    const adopted = after(draft, toCouncil, adopt)
    const prior: Plan = { ...draft, origin: { kind: 'prior', importedFrom: null } }
    for (const [plan, command] of [
      [draft, adopt],
      [after(draft, toCouncil), { ...adopt, resolution: 'č. ' }],
      [after(draft, toCouncil), { ...adopt, adoptedOn: '2026-09' }],
      [adopted, { name: 'setStage', stage: 'draft' }],
      [after(draft, toCouncil), submit],
      [draft, amend],
      [adopted, { ...amend, reason: { sk: ' ', en: 'New' } }],
      [prior, toCouncil],
    ] as const)
      expect(() => applyEdit(plan, command)).toThrow('wrongInput')
  })
})

describe('an adopted plan', () => {
  const adopted = after(draft, toCouncil, adopt)
  const submitted = after(adopted, submit)

  it('moves on, into an amendment, or back before a mistake', () => {
    expect(isStatusStep(adopted, submitted)).toBe(true)
    expect(isStatusStep(submitted, adopted)).toBe(true)
    expect(isStatusStep(adopted, after(adopted, amend))).toBe(true)
    expect(isStatusStep(submitted, after(submitted, amend))).toBe(true)
    expect(isStatusStep(adopted, after(draft, toCouncil))).toBe(true)
  })

  it('takes no other change, whatever it is called', () => {
    const status = adopted.status
    for (const changed of [
      after(adopted, write),
      after(after(adopted, amend), write),
      { ...adopted, period: { ...adopted.period, submitted: '2026-09-30' } },
      { ...adopted, status: { ...status, resolution: '1/2026' } },
      { ...adopted, status: { ...status, stage: 'draft' as const } },
      { ...adopted, status: { ...status, stage: 'board' as const, resolution: '', adoptedOn: null } },
      { ...submitted, status: { ...submitted.status, stage: 'council' as const } },
    ])
      expect(isStatusStep(adopted, changed)).toBe(false)
  })

  it('keeps its status when a version of another one is brought back', () => {
    const amended = after(adopted, amend, write)
    const back = after(amended, {
      name: 'restoreVersion',
      plan: structuredClone(adopted) as never,
      version: 'Schválená',
    })
    expect(back.title).toEqual(adopted.title)
    expect(back.status).toEqual(amended.status)
  })
})
