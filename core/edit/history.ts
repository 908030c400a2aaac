import type { JournalEntry } from './entry.ts'

/**
 * Which steps can be undone and redone, read off a log that only grows: an undo is an entry with `undoes`,
 * a redo one with `redoes`. Oldest first in `done`; `undone` has the next redo last.
 */
export type History = Readonly<{ done: readonly JournalEntry[]; undone: readonly JournalEntry[] }>

export const emptyHistory: History = { done: [], undone: [] }

export function historyOf(log: readonly JournalEntry[]): History {
  return log.reduce(addToHistory, emptyHistory)
}

export function addToHistory(history: History, entry: JournalEntry): History {
  if (entry.undoes !== null) {
    const step = history.done.find((candidate) => candidate.id === entry.undoes)
    return step === undefined
      ? history
      : { done: history.done.filter((candidate) => candidate !== step), undone: [...history.undone, step] }
  }
  if (entry.redoes !== null) {
    const step = history.undone.find((candidate) => candidate.id === entry.redoes)
    return step === undefined
      ? history
      : { done: [...history.done, step], undone: history.undone.filter((candidate) => candidate !== step) }
  }
  return { done: [...history.done, entry], undone: [] }
}

/** The entry that takes `step` back. */
export function undoEntry(step: JournalEntry, id: string, at: string): JournalEntry {
  return { ...step, id, at, patches: step.inverse, inverse: step.patches, undoes: step.id, redoes: null }
}

/** The entry that does `step` again. */
export function redoEntry(step: JournalEntry, id: string, at: string): JournalEntry {
  return { ...step, id, at, undoes: null, redoes: step.id }
}
