import { castDraft } from 'immer'
import { describe, expect, test } from 'vitest'

import { applyEdit, applyEntry, isNothing } from './applyEdit.ts'
import { createCommitment, createCriterion, createMilestone, createOrganisation, createPlan } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import { paragraphs } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

const plan: Plan = {
  ...createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal'),
  organisations: [createOrganisation('org-1', localized('Útvar', 'Unit'), 'municipal')],
  commitments: [
    {
      ...createCommitment('com-1'),
      leads: ['org-1'],
      milestones: [createMilestone('mil-1'), { ...createMilestone('mil-2'), lead: 'org-1' }],
      criteria: [createCriterion('cri-1', 'mil-1'), createCriterion('cri-2', null)],
    },
    createCommitment('com-2'),
  ],
}

describe('applyEdit', () => {
  test('writes one language of a text and can take it back', () => {
    const result = applyEdit(plan, {
      name: 'writeText',
      place: 'commitments/com-2/title',
      language: 'en',
      text: 'Open data',
    })
    expect(result.plan.commitments[1]?.title).toEqual({ sk: '', en: 'Open data' })
    expect(result.label).toEqual({ action: 'write', target: 'commitment.title', language: 'en', subject: '2' })
    expect(applyEntry(result.plan, { patches: [...result.inverse] })).toEqual(plan)
  })

  test('writes rich text', () => {
    const result = applyEdit(plan, {
      name: 'writeRichText',
      place: 'narrative/vision',
      language: 'sk',
      document: [...paragraphs('Jedna\nDva')],
    })
    expect(result.plan.narrative.vision.sk).toHaveLength(2)
  })

  test('removes a milestone together with the criteria that judge it', () => {
    const result = applyEdit(plan, { name: 'removeItem', place: 'commitments/com-1/milestones/mil-1' })
    expect(result.plan.commitments[0]?.milestones.map((milestone) => milestone.id)).toEqual(['mil-2'])
    expect(result.plan.commitments[0]?.criteria.map((criterion) => criterion.id)).toEqual(['cri-2'])
    expect(result.label).toMatchObject({ action: 'remove', target: 'milestones', subject: '1.1' })
  })

  test('removes an organisation from every place that names it', () => {
    const result = applyEdit(plan, { name: 'removeItem', place: 'organisations/org-1' })
    expect(JSON.stringify(result.plan)).not.toContain('org-1')
  })

  test('moves a commitment', () => {
    const result = applyEdit(plan, { name: 'moveItem', place: 'commitments/com-2', index: 0 })
    expect(result.plan.commitments.map((commitment) => commitment.id)).toEqual(['com-2', 'com-1'])
  })

  test('refuses a value that does not fit its place', () => {
    expect(() => applyEdit(plan, { name: 'setValue', place: 'period/start', value: 'soon' })).toThrow('wrongInput')
    expect(() => applyEdit(plan, { name: 'setValue', place: 'nowhere', value: 1 })).toThrow('wrongInput')
    expect(() => applyEdit(plan, { name: 'addItem', place: 'commitments', index: 0, item: { id: 'x' } })).toThrow(
      'wrongInput',
    )
  })
})

describe('restoring a version', () => {
  const older: Plan = { ...plan, title: localized('Starší plán', 'Older plan'), commitments: plan.commitments.slice(1) }
  const restore = (version: Plan) =>
    applyEdit(plan, { name: 'restoreVersion', plan: castDraft(version), version: 'Pre Radu' })

  test('brings all of it back as one step that can be taken back', () => {
    const result = restore(older)
    expect(result.plan).toEqual(older)
    expect(result.label).toEqual({ action: 'restoreVersion', target: 'plan', language: null, subject: 'Pre Radu' })
    expect(applyEntry(result.plan, { patches: [...result.inverse] })).toEqual(plan)
  })

  test('touches only what differs, and nothing when nothing does', () => {
    expect(restore(older).patches.map(({ path }) => path)).toEqual([['title'], ['commitments']])
    expect(isNothing(restore(plan))).toBe(true)
  })

  test('never changes which plan it is, nor what it came from', () => {
    const stranger: Plan = { ...older, id: 'plan-9', origin: { kind: 'prior', importedFrom: null } }
    expect(restore(stranger).plan).toEqual(older)
  })
})
