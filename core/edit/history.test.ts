import { expect, test } from 'vitest'

import { applyEdit, applyEntry } from './applyEdit.ts'
import type { EditCommand } from './command.ts'
import type { JournalEntry } from './entry.ts'
import { addToHistory, emptyHistory, historyOf, redoEntry, undoEntry } from './history.ts'
import { createPlan } from '../plan/create.ts'
import { countingIds } from '../plan/ids.ts'
import { localized } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

const start = createPlan('plan-1', localized('', ''), 'ogpLocal')
const ids = countingIds('entry')

function record(plan: Plan, step: string, command: EditCommand): { plan: Plan; entry: JournalEntry } {
  const { plan: next, label, place, patches, inverse } = applyEdit(plan, command)
  const entry = {
    id: ids(),
    step,
    label,
    place,
    at: '2026-01-01T00:00:00Z',
    patches,
    inverse,
    undoes: null,
    redoes: null,
  }
  return { plan: next, entry: { ...entry, patches: [...patches], inverse: [...inverse] } }
}

const typing = (text: string): EditCommand => ({ name: 'writeText', place: 'title', language: 'sk', text })

test('a run of typing is one step, undone and redone as a whole', () => {
  const first = record(start, 'step-1', typing('A'))
  const second = record(first.plan, 'step-1', typing('Ak'))
  const third = record(second.plan, 'step-2', { name: 'setValue', place: 'period/start', value: '2024-04' })
  const log = [first.entry, second.entry, third.entry]
  expect(historyOf(log).done.map((step) => step.id)).toEqual(['step-1', 'step-2'])

  const undone = historyOf(log)
    .done.toReversed()
    .map((step) => undoEntry(step, ids(), '2026-01-01T00:00:01Z'))
  expect(undone.reduce(applyEntry, third.plan)).toEqual(start)
  const after = historyOf([...log, ...undone])
  expect(after.undone.map((step) => step.id)).toEqual(['step-2', 'step-1'])

  const redone = after.undone.toReversed().map((step) => redoEntry(step, ids(), '2026-01-01T00:00:02Z'))
  expect(redone.reduce(applyEntry, start)).toEqual(third.plan)
  expect(historyOf([...log, ...undone, ...redone])).toEqual(historyOf(log))
})

test('a new step forgets what could have been redone', () => {
  const first = record(start, 'step-1', typing('A'))
  const [step] = historyOf([first.entry]).done
  const history = addToHistory(historyOf([first.entry]), undoEntry(step!, ids(), ''))
  expect(history).toEqual({ ...emptyHistory, undone: [step] })
  expect(addToHistory(history, record(start, 'step-9', typing('B')).entry).undone).toEqual([])
})
