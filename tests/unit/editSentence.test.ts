import { describe, expect, test } from 'vitest'

import { applyEdit } from '../../core/edit/applyEdit.ts'
import { editSentence, listNames } from '../../core/edit/labelKey.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { EditLabel } from '../../core/edit/entry.ts'
import { createCommitment, createMilestone, createPlan } from '../../core/plan/create.ts'
import { allFieldIds } from '../../core/plan/fields.ts'
import { languages, localized } from '../../core/plan/localized.ts'
import type { Language } from '../../core/plan/localized.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { textsIn } from '../../electron/texts.ts'

function sentence(label: EditLabel, language: Language): string {
  const t = textsIn(language)
  const { key, field, subject } = editSentence(label)
  return t(key, { subject, field: field === null ? '' : t(field) })
}

const subjects = ['', '2', '2.3']
const labels: readonly EditLabel[] = subjects.flatMap((subject) => [
  ...['', ...allFieldIds].flatMap((target) => [
    ...languages.map((language) => ({ action: 'write' as const, target, language, subject })),
    { action: 'set' as const, target, language: null, subject },
  ]),
  ...(
    ['add', 'remove', 'move', 'addOrganisation', 'takeOver', 'replacePlan', 'restoreVersion', 'merge'] as const
  ).flatMap((action) => ['', ...listNames].map((target) => ({ action, target, language: null, subject }))),
])

const plan: Plan = {
  ...createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal'),
  goals: [{ id: 'goal-1', title: localized('Otvorené údaje', ''), description: { sk: [], en: [] } }],
  commitments: [
    createCommitment('com-1'),
    { ...createCommitment('com-2'), milestones: [createMilestone('mil-1'), createMilestone('mil-2')] },
  ],
}

function told(command: EditCommand, language: Language): string {
  return sentence(applyEdit(plan, command).label, language)
}

describe('editSentence', () => {
  test.each(languages)('makes a whole sentence of every label in %s', (language) => {
    for (const label of labels) {
      const text = sentence(label, language)
      // i18next throws on a missing key here; a hole shows as an empty quotation, a doubled or a trailing space
      expect([label, text]).toEqual([label, text.trim()])
      expect([label, text]).not.toEqual([label, expect.stringMatching(/\{\{|\}\}| {2}|„“|“”|^$/)])
    }
  })

  test('names the field, the language and the thing', () => {
    const write: EditCommand = {
      name: 'writeText',
      place: 'commitments/com-2/milestones/mil-2/output',
      language: 'en',
      text: 'A report',
    }
    expect(told(write, 'sk')).toBe('Úprava poľa „Očakávaný výstup“ po anglicky v míľniku 2.2')
    expect(told(write, 'en')).toBe('Editing “Expected output” in English in milestone 2.2')
  })

  test('calls a narrative question by its short name', () => {
    const set: EditCommand = { name: 'setValue', place: 'narrative/meetingCount', value: 3 }
    expect(told(set, 'sk')).toBe('Zmena poľa „Počet verejných stretnutí“')
  })

  test('says what was removed and from where', () => {
    expect(told({ name: 'removeItem', place: 'commitments/com-2/milestones/mil-1' }, 'sk')).toBe(
      'Odstránenie míľnika 2.1',
    )
    expect(told({ name: 'removeItem', place: 'goals/goal-1' }, 'sk')).toBe('Odstránenie cieľa „Otvorené údaje“')
  })

  test('speaks of the commitment when a step changes no single field', () => {
    expect(told({ name: 'setValue', place: 'commitments/com-2/lineage', value: null }, 'en')).toBe(
      'Editing commitment 2',
    )
  })

  test('a title that looks like a placeholder stays as it was written', () => {
    const label: EditLabel = { action: 'takeOver', target: 'commitment', language: null, subject: 'A {{x}} $t(y)' }
    expect(sentence(label, 'en')).toBe('Taking over the commitment “A {{x}} $t(y)” from another plan')
  })
})
