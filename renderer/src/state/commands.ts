import { flushEdits, useSaveStore } from './autosave.ts'
import { ask } from './ask.ts'
import { repeatExport } from './exportStore.ts'
import { saveStyle } from './houseStore.ts'
import { keepPlace } from './lastPlace.ts'
import { backToLibrary } from './openPlan.ts'
import { jumpTo, redo, undo, usePlanStore } from './planStore.ts'
import { showStatus } from './statusActions.ts'
import { goToPlace, notify, showDialog } from './uiStore.ts'
import type { Step } from '../../../core/edit/history.ts'
import type { EventPayload } from '../../../core/bridge/contract.ts'
import { isAdopted } from '../../../core/plan/statusRules.ts'

export type Command = EventPayload<'menu:command'>['command']

/** What menu items and shortcuts do, wherever the person is. */
export function runCommand(command: Command): void {
  actions[command]()
}

const actions: Readonly<Record<Command, () => void>> = {
  newPlan: () => showDialog({ name: 'newPlan' }),
  openLibrary: () => void backToLibrary(),
  import: () => showDialog({ name: 'import' }),
  export: () => {
    const { plan } = usePlanStore.getState()
    if (plan !== null) showDialog({ name: 'export', planId: plan.id })
  },
  repeatExport: () => {
    const { plan } = usePlanStore.getState()
    if (plan !== null) void repeatExport(plan.id)
  },
  // Plans to compare are chosen in the library.
  compare: () => void backToLibrary(),
  save: () => void confirmSaved(),
  undo: undoStep,
  redo: redoStep,
  find: () => document.querySelector<HTMLElement>('[data-search-field] input')?.focus(),
  shortcuts: () => showDialog({ name: 'shortcuts' }),
  settings: () => showDialog({ name: 'settings' }),
  houseStyle: () => showDialog({ name: 'houseStyle', exporting: null }),
}

/** Undo, said in words and shown in its place. What was adopted is taken back only where the status is. */
export function undoStep(): void {
  const { plan } = usePlanStore.getState()
  if (plan !== null && isAdopted(plan)) {
    showStatus()
    return
  }
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

/** A step of the history, or its beginning, becomes the present; said in words and shown in its place like any undo. */
export function jumpToStep(step: Step | null): void {
  const { history } = usePlanStore.getState()
  const isRedo = history.undone.some(({ id }) => id === step?.id)
  const turned = jumpTo(step?.id ?? null)
  const [only, ...others] = turned
  const shown = step ?? turned.at(-1)
  if (shown !== undefined) goToPlace(shown.place, shown.label.language)
  if (only === undefined) return
  if (others.length > 0) notify({ kind: isRedo ? 'redoneMany' : 'undoneMany', count: turned.length })
  else notify({ kind: isRedo ? 'redone' : 'undone', label: only.label })
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
  if (!(await flushEdits()) || !(await saveStyle())) return
  await keepPlace()
  await ask('shell:readyToClose', null)
}
