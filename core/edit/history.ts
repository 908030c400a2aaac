import type { EditLabel, JournalEntry } from './entry.ts'
import type { Place } from '../plan/place.ts'

/** What a person sees as one step: one entry, or a run of typing in one field. `at` is the time of its last entry. */
export type Step = Readonly<{
  id: string
  label: EditLabel
  place: Place
  at: string
  patches: JournalEntry['patches']
  inverse: JournalEntry['inverse']
}>

/**
 * Which steps can be undone and redone, read off a log that only grows: an undo is an entry with `undoes`,
 * a redo one with `redoes`. Oldest first in `done`; `undone` has the next redo last.
 */
export type History = Readonly<{ done: readonly Step[]; undone: readonly Step[] }>

export const emptyHistory: History = { done: [], undone: [] }

/**
 * How many of the steps done are sealed, up to and with the last adoption or submission: going back never passes it, it
 * is taken back only by itself.
 */
export const sealedSteps = ({ done }: History): number =>
  done.findLastIndex(({ label }) => label.action === 'adopt' || label.action === 'submit') + 1

export function historyOf(log: readonly JournalEntry[]): History {
  return log.reduce(addToHistory, emptyHistory)
}

export function addToHistory(history: History, entry: JournalEntry): History {
  if (entry.undoes !== null) return shift(history, entry.undoes, 'done', entry)
  if (entry.redoes !== null) return shift(history, entry.redoes, 'undone', entry)
  const last = history.done.at(-1)
  const done =
    last?.id === entry.step ? [...history.done.slice(0, -1), grow(last, entry)] : [...history.done, stepOf(entry)]
  return { done, undone: [] }
}

/** The entry that takes `step` back. */
export function undoEntry(step: Step, id: string, at: string): JournalEntry {
  return { ...entryOf(step, id, at), patches: step.inverse, inverse: step.patches, undoes: step.id }
}

/** The entry that does `step` again. */
export function redoEntry(step: Step, id: string, at: string): JournalEntry {
  return { ...entryOf(step, id, at), redoes: step.id }
}

function entryOf(step: Step, id: string, at: string): JournalEntry {
  return { ...step, id, step: id, at, undoes: null, redoes: null }
}

function stepOf(entry: JournalEntry): Step {
  const { step, label, place, at, patches, inverse } = entry
  return { id: step, label, place, at, patches, inverse }
}

function grow(step: Step, entry: JournalEntry): Step {
  return {
    ...step,
    at: entry.at,
    patches: [...step.patches, ...entry.patches],
    inverse: [...entry.inverse, ...step.inverse],
  }
}

function shift(history: History, id: string, from: 'done' | 'undone', entry: JournalEntry): History {
  const isShifted = (step: Step): boolean => step.id === id
  // A shortened log may lack the step itself; the entry that undoes or redoes it carries all of it.
  const step = history[from].find(isShifted) ?? stepTurnedBy(entry, id)
  const rest = history[from].filter((candidate) => !isShifted(candidate))
  return from === 'done'
    ? { done: rest, undone: [...history.undone, step] }
    : { done: [...history.done, step], undone: rest }
}

function stepTurnedBy(entry: JournalEntry, id: string): Step {
  const step = { ...stepOf(entry), id }
  return entry.undoes === null ? step : { ...step, patches: entry.inverse, inverse: entry.patches }
}
