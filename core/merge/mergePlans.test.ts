import { describe, expect, test } from 'vitest'

import { mergePlans } from './mergePlans.ts'
import { resolve } from './resolve.ts'
import { applyEdit } from '../edit/applyEdit.ts'
import type { EditCommand } from '../edit/command.ts'
import {
  createCommitment,
  createCriterion,
  createGoal,
  createMilestone,
  createOrganisation,
  createPlan,
  createValueClaim,
} from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import type { LocalizedText } from '../plan/localized.ts'
import { paragraphs } from '../plan/richText.ts'
import type { Commitment } from '../plan/commitmentSchema.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'
import type { Plan } from '../plan/schema.ts'

const base: Plan = {
  ...createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal'),
  organisations: [
    createOrganisation('org-1', localized('Útvar', 'Unit'), 'municipal'),
    createOrganisation('org-2', localized('Združenie', 'Association'), 'civilSociety'),
  ],
  goals: [createGoal('goal-1')],
  commitments: [
    {
      ...createCommitment('com-1'),
      title: localized('Dáta', 'Data'),
      leads: ['org-1'],
      goals: ['goal-1'],
      milestones: [{ ...createMilestone('mil-1'), lead: 'org-1' }, createMilestone('mil-2')],
      criteria: [createCriterion('cri-1', 'mil-1'), createCriterion('cri-2', null)],
    },
    createCommitment('com-2'),
  ],
}

const edit = (plan: Plan, ...commands: EditCommand[]): Plan =>
  commands.reduce((before, command) => applyEdit(before, command).plan, plan)
const write = (place: string, text: string, language: 'sk' | 'en' = 'sk'): EditCommand => ({
  name: 'writeText',
  place,
  language,
  text,
})
const set = (place: string, value: string | number | string[] | null): EditCommand => ({
  name: 'setValue',
  place,
  value,
})
const remove = (place: string): EditCommand => ({ name: 'removeItem', place })
const add = (place: string, item: object, index = 0): EditCommand => ({
  name: 'addItem',
  place,
  index,
  item: JSON.parse(JSON.stringify(item)),
})
const commitmentOf = (plan: Plan): Commitment => plan.commitments.find(({ id }) => id === 'com-1')!
const questions = ({ conflicts }: ReturnType<typeof mergePlans>): string[] => conflicts.map(({ id }) => id)

describe('mergePlans', () => {
  test('merges two languages of one text and tells what came in', () => {
    const merge = mergePlans(
      base,
      edit(base, write('title', 'Akčný plán')),
      edit(base, write('title', 'Action plan', 'en')),
    )
    expect(merge.plan.title).toEqual(localized('Akčný plán', 'Action plan'))
    expect(merge.conflicts).toEqual([])
    expect(merge.changes).toEqual([
      { kind: 'changed', place: 'title', language: 'en', before: 'Plan', after: 'Action plan' },
    ])
  })

  test('asks about one language both sides wrote differently, keeping mine until then', () => {
    const merge = mergePlans(base, edit(base, write('title', 'Prvý')), edit(base, write('title', 'Druhý')))
    expect(merge.plan.title.sk).toBe('Prvý')
    expect(merge.conflicts).toEqual([
      {
        id: 'text:title/sk',
        place: 'title',
        kind: 'text',
        language: 'sk',
        base: 'Plán',
        mine: 'Prvý',
        theirs: 'Druhý',
      },
    ])
    expect(resolve(merge, { 'text:title/sk': 'theirs' }).title.sk).toBe('Druhý')
    expect(resolve(merge, { 'text:title/sk': 'mine' }).title.sk).toBe('Prvý')
  })

  test('merges picked organisations as a set', () => {
    const leads = 'commitments/com-1/leads'
    const mine = edit(base, set(leads, ['org-1', 'org-2']))
    const theirs = edit(base, set(leads, []))
    expect(commitmentOf(mergePlans(base, mine, theirs).plan).leads).toEqual(['org-2'])
    expect(mergePlans(base, mine, theirs).conflicts).toEqual([])
  })

  test('keeps what one side removed and the other rewrote until a person decides', () => {
    const mine = edit(base, remove('commitments/com-1'))
    const theirs = edit(base, write('commitments/com-1/title', 'Otvorené dáta'))
    const merge = mergePlans(base, mine, theirs)
    expect(questions(merge)).toEqual(['removedChanged:commitments/com-1'])
    expect(merge.plan).toEqual(theirs)
    expect(resolve(merge, { 'removedChanged:commitments/com-1': 'mine' })).toEqual(mine)
    expect(resolve(merge, { 'removedChanged:commitments/com-1': 'theirs' })).toEqual(theirs)
  })

  test('removes what the other side left alone, or only typeset or lost a reference in', () => {
    const quoted = edit(base, write('commitments/com-1/title', '"Dáta"'))
    const mine = edit(quoted, remove('commitments/com-1'))
    const theirs = edit(
      quoted,
      write('commitments/com-1/title', '„Dáta“'),
      remove('organisations/org-1'),
      remove('goals/goal-1'),
    )
    const merge = mergePlans(quoted, mine, theirs)
    expect(merge.conflicts).toEqual([])
    expect(merge.plan).toEqual(edit(mine, remove('organisations/org-1'), remove('goals/goal-1')))
  })

  test('asks one question about a milestone one side removed and the other judges by a new criterion', () => {
    const mine = edit(base, remove('commitments/com-1/milestones/mil-1'))
    const theirs = edit(base, add('commitments/com-1/criteria', createCriterion('cri-3', 'mil-1')))
    const merge = mergePlans(base, mine, theirs)
    const question = 'removedChanged:commitments/com-1/milestones/mil-1'
    expect(questions(merge)).toEqual([question])
    expect(merge.plan).toEqual(theirs)
    expect(resolve(merge, { [question]: 'mine' })).toEqual(mine)
  })

  test('keeps a milestone rewritten on the other side together with its criteria', () => {
    const mine = edit(base, remove('commitments/com-1/milestones/mil-1'))
    const theirs = edit(base, write('commitments/com-1/milestones/mil-1/title', 'Prieskum'))
    const merge = mergePlans(base, mine, theirs)
    expect(questions(merge)).toEqual(['removedChanged:commitments/com-1/milestones/mil-1'])
    expect(merge.plan).toEqual(theirs)
  })

  test('keeps a criterion that the other side freed from the removed milestone', () => {
    const mine = edit(base, remove('commitments/com-1/milestones/mil-1'))
    const theirs = edit(base, set('commitments/com-1/criteria/cri-1/milestone', 'mil-2'))
    const merge = mergePlans(base, mine, theirs)
    expect(merge.conflicts).toEqual([])
    expect(commitmentOf(merge.plan).milestones.map(({ id }) => id)).toEqual(['mil-2'])
    expect(commitmentOf(merge.plan).criteria[0]).toMatchObject({ id: 'cri-1', milestone: 'mil-2' })
  })

  test('asks about a removed organisation that the other side needs, and brings it back whole', () => {
    const mine = edit(base, remove('organisations/org-1'))
    const theirs = edit(base, set('commitments/com-1/milestones/mil-2/lead', 'org-1'))
    const merge = mergePlans(base, mine, theirs)
    expect(questions(merge)).toEqual(['removedChanged:organisations/org-1'])
    expect(merge.plan).toEqual(theirs)
    expect(resolve(merge, { 'removedChanged:organisations/org-1': 'mine' })).toEqual(mine)
  })

  test('takes another lead over one that only fell out with its organisation', () => {
    const mine = edit(base, remove('organisations/org-1'))
    const theirs = edit(base, set('commitments/com-1/milestones/mil-1/lead', 'org-2'))
    const merge = mergePlans(base, mine, theirs)
    expect(merge.conflicts).toEqual([])
    expect(commitmentOf(merge.plan).milestones[0]?.lead).toBe('org-2')
  })

  test('makes one organisation of two added under the same name', () => {
    const addTo = (place: string, id: string, name: LocalizedText): Plan =>
      edit(base, { name: 'addOrganisation', place, organisation: createOrganisation(id, name, 'academia') })
    const mine = addTo('commitments/com-1/leads', 'new-b', localized('Univerzita  Mateja Bela', ''))
    const theirs = addTo(
      'commitments/com-1/milestones/mil-2/lead',
      'new-a',
      localized('univerzita Mateja Bela', 'Matej Bel University'),
    )
    const merge = mergePlans(base, mine, theirs)
    expect(merge.conflicts).toEqual([])
    expect(merge.plan).toEqual(mergePlans(base, theirs, mine).plan)
    expect(merge.plan.organisations.slice(2)).toEqual([
      createOrganisation('new-a', localized('Univerzita  Mateja Bela', 'Matej Bel University'), 'academia'),
    ])
    expect(commitmentOf(merge.plan).leads).toEqual(['org-1', 'new-a'])
    expect(commitmentOf(merge.plan).milestones[1]?.lead).toBe('new-a')
  })

  test('keeps two organisations of the same name and another kind, and two without a name', () => {
    const mine = edit(
      base,
      add('organisations', createOrganisation('new-a', localized('Park', ''), 'academia')),
      add('organisations', createOrganisation('new-b', localized('', ''), 'other')),
    )
    const theirs = edit(
      base,
      add('organisations', createOrganisation('new-c', localized('Park', ''), 'other')),
      add('organisations', createOrganisation('new-d', localized('', ''), 'other')),
    )
    expect(mergePlans(base, mine, theirs).plan.organisations).toHaveLength(6)
  })

  test('makes one claim of an OGP value both sides added', () => {
    const values = 'commitments/com-1/values'
    const mine = edit(base, add(values, createValueClaim('val-b', 'inclusion')))
    const justification = { sk: paragraphs('Lebo.'), en: [] }
    const theirs = edit(base, add(values, { ...createValueClaim('val-a', 'inclusion'), justification }))
    const merge = mergePlans(base, mine, theirs)
    expect(merge.conflicts).toEqual([])
    expect(commitmentOf(merge.plan).values).toEqual([{ id: 'val-a', value: 'inclusion', justification }])
  })

  test('asks about a list both sides put in a different order', () => {
    const three = edit(base, add('commitments', createCommitment('com-3'), 2))
    const mine = edit(three, { name: 'moveItem', place: 'commitments/com-1', index: 1 })
    const theirs = edit(three, { name: 'moveItem', place: 'commitments/com-1', index: 2 })
    const merge = mergePlans(three, mine, theirs)
    expect(merge.conflicts).toMatchObject([
      { kind: 'order', place: 'commitments', mine: ['com-2', 'com-1', 'com-3'], theirs: ['com-2', 'com-3', 'com-1'] },
    ])
    expect(resolve(merge, { 'order:commitments': 'theirs' })).toEqual(theirs)
  })

  test('takes the continued commitment of an earlier plan as one answer', () => {
    const bb = samplePlan('bb-2024')
    const place = `commitments/${bb.commitments.find(({ lineage }) => lineage !== null)!.id}/lineage`
    const news = {
      name: 'writeRichText',
      place: `${place}/news`,
      language: 'sk',
      document: [...paragraphs('Nové.')],
    } as const
    const merge = mergePlans(bb, edit(bb, set(place, null)), edit(bb, news))
    expect(merge.conflicts).toMatchObject([{ id: `value:${place}`, mine: null }])
    expect(mergePlans(bb, edit(bb, news), edit(bb, write('title', 'Plán'))).conflicts).toEqual([])
  })

  test('never mixes two continued commitments into one', () => {
    const bb = samplePlan('bb-2024')
    const continuing = bb.commitments.find(({ lineage }) => lineage !== null)!
    const place = `commitments/${continuing.id}/lineage`
    const news = { sk: paragraphs('Nové.'), en: [] }
    const withLineage = (changes: object): Plan => ({
      ...bb,
      commitments: bb.commitments.map((commitment) =>
        commitment === continuing ? { ...commitment, lineage: { ...commitment.lineage!, ...changes } } : commitment,
      ),
    })
    const [mine, theirs] = [withLineage({ commitmentId: 'com-other', number: '9' }), withLineage({ news })]
    const merge = mergePlans(bb, mine, theirs)
    expect(questions(merge)).toEqual([`value:${place}`])
    expect(merge.plan).toEqual(mine)
    expect(resolve(merge, { [`value:${place}`]: 'theirs' })).toEqual(theirs)
  })

  test('keeps a removed organisation while one of the answers to another question needs it', () => {
    const lead = 'commitments/com-1/milestones/mil-1/lead'
    const three = edit(base, add('organisations', createOrganisation('org-3', localized('Fórum', ''), 'other')))
    const mine = edit(three, set(lead, 'org-3'), remove('organisations/org-2'))
    const theirs = edit(three, set(lead, 'org-2'))
    const merge = mergePlans(three, mine, theirs)
    expect(questions(merge).sort()).toEqual(['removedChanged:organisations/org-2', `value:${lead}`])
    expect(resolve(merge, { [`value:${lead}`]: 'theirs' })).toEqual(theirs)
  })

  test('keeps the identity of mine', () => {
    const theirs: Plan = {
      ...edit(base, write('title', 'Nový')),
      id: 'plan-copy',
      origin: { kind: 'prior', importedFrom: null },
    }
    expect(mergePlans(base, base, theirs).plan).toEqual({ ...theirs, id: base.id, origin: base.origin })
  })
})
