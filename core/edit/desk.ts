import { applyEdit, applyEntry, isNothing } from './applyEdit.ts'
import type { EditCommand } from './command.ts'
import type { JournalEntry } from './entry.ts'
import { addToHistory, emptyHistory, redoEntry, undoEntry } from './history.ts'
import type { History } from './history.ts'
import { createCommitment, createMilestone } from '../plan/create.ts'
import type { IdSource } from '../plan/ids.ts'
import type { Random } from '../plan/samples/random.ts'
import type { Plan } from '../plan/schema.ts'

/** A person at work on a plan, made of random numbers: for the tests of the journal and for the fault runner. */
export type Desk = Readonly<{ plan: () => Plan; history: () => History; next: () => JournalEntry }>

/** `at`: the time all the entries carry. */
export function deskOf(start: Plan, random: Random, newId: IdSource, at: string, past = emptyHistory): Desk {
  let plan = start
  let history = past
  let typing = { place: '', step: '' }

  function next(): JournalEntry {
    for (;;) {
      const entry = turn() ?? edit()
      if (entry === null) continue
      plan = applyEntry(plan, entry)
      history = addToHistory(history, entry)
      return entry
    }
  }

  function turn(): JournalEntry | null {
    const wish = random.between(1, 10)
    const step = wish === 1 ? history.done.at(-1) : wish === 2 ? history.undone.at(-1) : undefined
    if (step === undefined) return null
    typing = { place: '', step: '' }
    return wish === 1 ? undoEntry(step, newId(), at) : redoEntry(step, newId(), at)
  }

  function edit(): JournalEntry | null {
    const command = commandFor(plan, random, newId)
    const result = applyEdit(plan, command)
    if (isNothing(result)) return null
    const isTyping = command.name === 'writeText' && command.place === typing.place && random.between(1, 3) > 1
    const step = isTyping ? typing.step : newId()
    typing = command.name === 'writeText' ? { place: command.place, step } : { place: '', step: '' }
    const { label, place } = result
    const patches = { patches: [...result.patches], inverse: [...result.inverse] }
    return { id: newId(), step, label, at, place, ...patches, undoes: null, redoes: null }
  }

  return { plan: () => plan, history: () => history, next }
}

function commandFor(plan: Plan, random: Random, newId: IdSource): EditCommand {
  const commitment = plan.commitments.length === 0 ? undefined : random.pick(plan.commitments)
  const milestone =
    commitment === undefined || commitment.milestones.length === 0 ? undefined : random.pick(commitment.milestones)
  const text = `${random.between(0, 9999)} mesto, ľúbozvučnosť`
  switch (random.between(1, commitment === undefined ? 3 : 9)) {
    case 1:
      return { name: 'writeText', place: 'title', language: random.pick(['sk', 'en']), text }
    case 2:
    case 3:
      return addItem('commitments', random.between(0, plan.commitments.length), createCommitment(newId()))
    case 4:
      return { name: 'removeItem', place: `commitments/${commitment?.id}` }
    case 5:
      return {
        name: 'moveItem',
        place: `commitments/${commitment?.id}`,
        index: random.between(0, plan.commitments.length),
      }
    case 6:
      return addItem(`commitments/${commitment?.id}/milestones`, 0, createMilestone(newId()))
    case 7:
      if (milestone === undefined) return { name: 'setValue', place: 'period/start', value: '2026-08' }
      return { name: 'removeItem', place: `commitments/${commitment?.id}/milestones/${milestone.id}` }
    default:
      return { name: 'writeText', place: `commitments/${commitment?.id}/title`, language: 'sk', text }
  }
}

function addItem(place: string, index: number, item: object): EditCommand {
  // A created item is JSON by its schema; the command's own type can not say so.
  return { name: 'addItem', place, index, item: JSON.parse(JSON.stringify(item)) as null }
}
