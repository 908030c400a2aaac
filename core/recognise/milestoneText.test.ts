import { expect, it } from 'vitest'

import { readMilestoneText } from './milestoneText.ts'

it.each([
  [
    'Štatút parlamentu – december 2024 (zodp.: oddelenie školstva, kultúry a športu)',
    'Štatút parlamentu',
    null,
    '2024-12',
    'oddelenie školstva, kultúry a športu',
  ],
  ['Pravidlá – termín: jún 2025 – zodpovedný: Oddelenie rozvoja', 'Pravidlá', null, '2025-06', 'Oddelenie rozvoja'],
  [
    '1. Audit potokov (do 30. 6. 2023, zodpovedá: Lesy, s. r. o.)',
    'Audit potokov',
    null,
    '2023-06-30',
    'Lesy, s. r. o.',
  ],
  ['Napojenie služieb – 06/2025', 'Napojenie služieb', null, '2025-06', null],
  ['M1.2 Public beta, by March 2026; responsible: IT Department', 'Public beta', null, '2026-03', 'IT Department'],
  [
    'Pilot: prvé tri mestské časti – marec 2025 – jún 2025',
    'Pilot: prvé tri mestské časti',
    '2025-03',
    '2025-06',
    null,
  ],
  ['Mladí pri stole: žiacky parlament', 'Mladí pri stole: žiacky parlament', null, null, null],
  ['12 stretnutí s obyvateľmi', '12 stretnutí s obyvateľmi', null, null, null],
])('reads %s', (text, title, start, end, lead) => {
  const found = readMilestoneText(text)
  const due = found.values.get('end')
  const dueDate = due === undefined ? found.end : readMilestoneText(`x – ${due}`).end
  expect([found.title, found.start, dueDate, found.values.get('lead') ?? null]).toEqual([title, start, end, lead])
})
