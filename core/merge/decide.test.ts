import { describe, expect, test } from 'vitest'

import { changeId, decide, quietChanges, withDependents, withNeeded } from './decide.ts'
import { mergePlans } from './mergePlans.ts'
import { bothOf } from './resolve.ts'
import { withoutBase } from './withoutBase.ts'
import { applyEdit } from '../edit/applyEdit.ts'
import type { EditCommand } from '../edit/command.ts'
import { createCommitment, createMilestone, createOrganisation, createPlan } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import { paragraphs, plainText } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

const base: Plan = {
  ...createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal'),
  commitments: [
    {
      ...createCommitment('com-1'),
      title: localized('Dáta', 'Data'),
      problem: { sk: paragraphs('Prvý.\nDruhý.\nTretí.'), en: [] },
      milestones: ['mil-1', 'mil-2', 'mil-3'].map(createMilestone),
    },
  ],
}
const edit = (plan: Plan, ...commands: EditCommand[]): Plan =>
  commands.reduce((before, command) => applyEdit(before, command).plan, plan)
const write = (place: string, text: string): EditCommand => ({ name: 'writeText', place, language: 'sk', text })
const problem = (text: string): EditCommand => ({
  name: 'writeRichText',
  place: 'commitments/com-1/problem',
  language: 'sk',
  document: [...paragraphs(text)],
})

describe('both answers of a long text', () => {
  test('are mine and then what only theirs says, in its place; what one side alone changed is in', () => {
    const mine = edit(base, problem('Prvý.\nDruhý podľa nás.\nTretí.'))
    const theirs = edit(base, problem('Prvý.\nDruhý podľa nich.\nTretí.\nŠtvrtý.'))
    const merge = mergePlans(base, mine, theirs)
    const [conflict] = merge.conflicts
    const decided = decide(mine, merge, { choices: { [conflict!.id]: 'both' }, leftOut: new Set() })
    expect(plainText(decided.commitments[0]!.problem.sk).split('\n')).toEqual([
      'Prvý.',
      'Druhý podľa nás.',
      'Druhý podľa nich.',
      'Tretí.',
      'Štvrtý.',
    ])
  })

  test('are not to be had of a short text, which stands as mine', () => {
    const mine = edit(base, write('title', 'Náš'))
    const merge = mergePlans(base, mine, edit(base, write('title', 'Ich')))
    const [conflict] = merge.conflicts
    expect(bothOf(conflict!)).toBeNull()
    expect(decide(mine, merge, { choices: { [conflict!.id]: 'both' }, leftOut: new Set() }).title.sk).toBe('Náš')
  })
})

describe('a change that is left out', () => {
  test('takes along what points at it, and comes back with it', () => {
    const organisation = createOrganisation('org-1', localized('Útvar', ''), 'municipal')
    const theirs = edit(base, { name: 'addOrganisation', place: 'commitments/com-1/leads', organisation })
    const merge = mergePlans(base, base, theirs)
    const [leads, added] = ['changed:commitments/com-1/leads', 'added:organisations/org-1']
    expect(quietChanges(merge).map(changeId).sort()).toEqual([added, leads])
    expect([...withDependents(merge, new Set([added]))]).toEqual([added, leads])
    expect([...withDependents(merge, new Set([leads]))]).toEqual([leads])
    expect([...withNeeded(merge, leads)]).toEqual([leads, added])
    expect(decide(base, merge, { choices: {}, leftOut: new Set([added]) })).toEqual(base)
  })

  test('puts a removed milestone back where it stood', () => {
    const theirs = edit(base, { name: 'removeItem', place: 'commitments/com-1/milestones/mil-2' })
    const merge = mergePlans(base, base, theirs)
    const leftOut = new Set(quietChanges(merge).map(changeId))
    expect(decide(base, merge, { choices: {}, leftOut })).toEqual(base)
  })
})

test('what was not to be removed stands where it stood, also in an order that was asked about', () => {
  const withMilestones = (...numbers: number[]): Plan => ({
    ...base,
    commitments: base.commitments.map((commitment) => ({
      ...commitment,
      milestones: numbers.map((number) => createMilestone(`mil-${number}`)),
    })),
  })
  const mine = withMilestones(5, 1, 2, 3, 4)
  const merge = mergePlans(withMilestones(1, 2, 3, 4, 5), mine, withMilestones(1, 5, 3, 4))
  expect(merge.conflicts.map(({ kind }) => kind)).toEqual(['order'])
  const decided = decide(mine, merge, {
    choices: Object.fromEntries(merge.conflicts.map(({ id }) => [id, 'mine' as const])),
    leftOut: new Set(quietChanges(merge).map(changeId)),
  })
  expect(decided).toEqual(mine)
})

test('without a common state every difference is a question and nothing is taken for deleted', () => {
  const mine = edit(base, write('title', 'Náš'), write('commitments/com-1/title', 'Naše dáta'))
  const theirs = edit(
    base,
    { name: 'removeItem', place: 'commitments/com-1/milestones/mil-2' },
    { name: 'setValue', place: 'webPage', value: 'https://mesto.example' },
  )
  const merge = mergePlans(withoutBase(mine), mine, theirs)
  expect(merge.conflicts.map(({ id }) => id)).toEqual(['text:title/sk', 'text:commitments/com-1/title/sk'])
  expect(quietChanges(merge).map(changeId)).toEqual(['changed:webPage'])
  expect(merge.plan.commitments[0]!.milestones).toHaveLength(3)
})
