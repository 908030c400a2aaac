import { expect, test } from 'vitest'

import { certaintyOf, guessesOf } from './importView.ts'
import type { ImportReport } from '../../../../core/bridge/importing.ts'
import { createCommitment, createPlan } from '../../../../core/plan/create.ts'
import { emptyText } from '../../../../core/plan/localized.ts'

const plan = {
  ...createPlan('plan-1', emptyText, 'ogpLocal'),
  commitments: [{ ...createCommitment('com-1'), leads: ['org-1', 'org-2'] }],
}
const report = (read: ImportReport['read']): ImportReport => ({
  reader: 'docx',
  producer: '',
  language: 'sk',
  lossless: false,
  changed: [],
  confidence: 0.9,
  read,
  unread: [],
  revisions: null,
  comments: [],
  warnings: [],
})

test('lists what was guessed once per field, the least certain first', () => {
  const guesses = guessesOf(
    plan,
    report([
      { path: '/title', from: 'paragraph 1', confidence: 0.99 },
      { path: '/period/start', from: 'paragraph 2', confidence: 0.7 },
      { path: '/commitments/0/leads/0', from: 'paragraph 9', confidence: 0.6 },
      { path: '/commitments/0/leads/1', from: 'paragraph 10', confidence: 0.5 },
    ]),
  )
  expect(guesses).toEqual([
    { place: 'commitments/com-1/leads', from: 'paragraph 10', confidence: 0.5 },
    { place: 'period/start', from: 'paragraph 2', confidence: 0.7 },
  ])
})

test('says how certain a reading is', () => {
  expect(certaintyOf({ lossless: true, confidence: 0.2 })).toBe('exact')
  expect([0.95, 0.85, 0.5].map((confidence) => certaintyOf({ lossless: false, confidence }))).toEqual([
    'high',
    'fair',
    'low',
  ])
})
