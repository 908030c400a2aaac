import { flushEdits, useSaveStore } from './autosave.ts'
import { ask } from './ask.ts'
import { backToLibrary } from './openPlan.ts'
import { redo, undo, usePlanStore } from './planStore.ts'
import { goToPlace, notify, showDialog } from './uiStore.ts'
import type { EventPayload } from '../../../core/bridge/contract.ts'

export type Command = EventPayload<'menu:command'>['command']

/** What menu items and shortcuts do, wherever the person is. */
export async function runCommand(command: Command): Promise<void> {
  const { plan } = usePlanStore.getState()
  switch (command) {
    case 'newPlan':
      return showDialog({ name: 'newPlan' })
    case 'openLibrary':
      return backToLibrary()
    case 'import':
      return showDialog({ name: 'import' })
    case 'export':
      return plan === null ? undefined : showDialog({ name: 'export', planId: plan.id })
    case 'save':
      return confirmSaved()
    case 'undo':
      return undoStep()
    case 'redo':
      return redoStep()
    case 'shortcuts':
      return showDialog({ name: 'shortcuts' })
    case 'settings':
      return showDialog({ name: 'settings' })
    case 'compare':
      return backToLibrary()
    case 'find':
      return document.querySelector<HTMLElement>('[data-search-field] input')?.focus()
  }
}

/** Undo, said in words and shown in its place. */
export function undoStep(): void {
  const step = undo()
  if (step === null) return
  goToPlace(step.place, step.label.language)
  notify({ kind: 'undone', label: step.label })
}

export function redoStep(): void {
  const step = redo()
  if (step === null) return
  goToPlace(step.place, step.label.language)
  notify({ kind: 'redone', label: step.label })
}

/** Ctrl+S is not needed, but whoever presses it wants to hear that the work is safe. */
async function confirmSaved(): Promise<void> {
  if (usePlanStore.getState().plan === null) return
  if (await flushEdits()) notify({ kind: 'savedNow' })
  else {
    const { state } = useSaveStore.getState()
    if (state.kind === 'failed') notify({ kind: 'failure', failure: state.failure })
  }
}

/** Tells the main side that the last edits are handed over and the window may close. */
export async function agreeToClose(): Promise<void> {
  if (await flushEdits()) await ask('shell:readyToClose', null)
}
