import { create } from 'zustand'

import { newId } from './ids.ts'
import { forgetUnreadable } from './unreadable.ts'
import { applyEdit, applyEntry, isNothing } from '../../../core/edit/applyEdit.ts'
import type { Access, Holder } from '../../../core/bridge/library.ts'
import type { EditCommand } from '../../../core/edit/command.ts'
import type { JournalEntry } from '../../../core/edit/entry.ts'
import { addToHistory, emptyHistory, historyOf, redoEntry, undoEntry } from '../../../core/edit/history.ts'
import type { History, Step } from '../../../core/edit/history.ts'
import { fieldSpec } from '../../../core/plan/fields.ts'
import { fieldAt } from '../../../core/plan/place.ts'
import type { Plan } from '../../../core/plan/schema.ts'

/** Typing in the same field within this many milliseconds is one step of the history. */
const typingPause = 2500
/** A longer run of typing is cut here, so that undo never takes back more than this many milliseconds of writing. */
const longestRun = 15_000

type PlanState = Readonly<{
  plan: Plan | null
  /** who writes the plan elsewhere; null when we do */
  holder: Holder | null
  history: History
  /** entries the main side has not acknowledged yet, oldest first */
  unsaved: readonly JournalEntry[]
  lastCommand: { key: string; at: number; since: number; step: string } | null
}>

const closed: PlanState = { plan: null, holder: null, history: emptyHistory, unsaved: [], lastCommand: null }

/** The open plan. Read it with `usePlanStore(selector)`; change it with the functions below. */
export const usePlanStore = create<PlanState>()(() => closed)

/**
 * Opens a plan with the history it has had so far, oldest entry first; null closes. A plan that somebody else holds
 * can only be read.
 */
export function putPlan(
  plan: Plan | null,
  log: readonly JournalEntry[] = [],
  access: Access = { kind: 'write' },
): void {
  const holder = access.kind === 'read' ? access.holder : null
  if (plan?.id !== usePlanStore.getState().plan?.id) forgetUnreadable()
  usePlanStore.setState({ ...closed, plan, holder, history: historyOf(log) })
}

export const openPlanOrThrow = (): Plan => {
  const { plan } = usePlanStore.getState()
  if (plan === null) throw new Error('no plan is open')
  return plan
}

/** Several edits that are one step for the person: undone and redone together, named after the first. */
export function runTogether(commands: readonly EditCommand[]): void {
  const step = newId()
  for (const command of commands) runEdit(command, step)
}

/** Runs a named edit on the open plan; one that can only be read stays as it is. `together`: the step it is part of. */
export function runEdit(command: EditCommand, together?: string): void {
  const { plan, holder, lastCommand } = usePlanStore.getState()
  if (plan === null || plan.origin.kind === 'prior' || holder !== null) return
  const result = applyEdit(plan, command)
  if (isNothing(result)) return
  const now = Date.now()
  const key = together === undefined ? typingKey(command) : ''
  const goesOn =
    key !== '' && lastCommand?.key === key && now - lastCommand.at < typingPause && now - lastCommand.since < longestRun
  const step = together ?? (goesOn ? lastCommand.step : newId())
  const since = goesOn ? lastCommand.since : now
  const { label, place, patches, inverse } = result
  const at = new Date(now).toISOString()
  record(result.plan, {
    id: newId(),
    step,
    label,
    at,
    place,
    patches: [...patches],
    inverse: [...inverse],
    undoes: null,
    redoes: null,
  })
  usePlanStore.setState({ lastCommand: { key, at: now, since, step } })
}

/** Takes back the last step; returns it, or null when there is none. */
export function undo(): Step | null {
  const step = usePlanStore.getState().history.done.at(-1)
  if (step !== undefined) turn(undoEntry(step, newId(), new Date().toISOString()))
  return step ?? null
}

export function redo(): Step | null {
  const step = usePlanStore.getState().history.undone.at(-1)
  if (step !== undefined) turn(redoEntry(step, newId(), new Date().toISOString()))
  return step ?? null
}

/** Undoes or redoes until `stepId` is the last step done; null goes back to the beginning. Gives the steps in that order. */
export function jumpTo(stepId: string | null): readonly Step[] {
  const { history } = usePlanStore.getState()
  const isUndone = history.undone.some((step) => step.id === stepId)
  const turned: Step[] = []
  while ((usePlanStore.getState().history.done.at(-1)?.id ?? null) !== stepId) {
    const step = isUndone ? redo() : undo()
    if (step === null) break
    turned.push(step)
  }
  return turned
}

/** The main side has these entries on the disk. */
export function acknowledge(count: number): void {
  usePlanStore.setState(({ unsaved }) => ({ unsaved: unsaved.slice(count) }))
}

function turn(entry: JournalEntry): void {
  record(applyEntry(openPlanOrThrow(), entry), entry)
  usePlanStore.setState({ lastCommand: null })
}

function record(plan: Plan, entry: JournalEntry): void {
  usePlanStore.setState(({ history, unsaved }) => ({
    plan,
    history: addToHistory(history, entry),
    unsaved: [...unsaved, entry],
  }))
}

/** Two commands with the same non-empty key belong to one run of typing. */
function typingKey(command: EditCommand): string {
  switch (command.name) {
    case 'writeText':
    case 'writeRichText':
      return `${command.place}:${command.language}`
    case 'setValue': {
      const id = fieldAt(command.place)
      return id !== null && fieldSpec(id).kind === 'plain' ? command.place : ''
    }
    default:
      return ''
  }
}
