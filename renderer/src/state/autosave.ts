import { create } from 'zustand'

import { acknowledge, usePlanStore } from './planStore.ts'
import { closeNotice, useUiStore } from './uiStore.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import { bridge } from '../bridge/bridge.ts'

export type SaveState =
  | Readonly<{ kind: 'saved'; at: string }>
  | Readonly<{ kind: 'saving' }>
  | Readonly<{ kind: 'failed'; failure: Failure }>

/** Whether the open plan is on the disk, always shown in words. */
export const useSaveStore = create<{ readonly state: SaveState }>()(() => ({ state: { kind: 'saving' } }))

/** Pause in typing after which edits go to the disk, and the wait between tries while the disk refuses. */
const typingPause = 400
const retryPause = 3000

let timer: ReturnType<typeof setTimeout> | undefined
let sending: Promise<void> | null = null

let keepPlace: () => Promise<void> = () => Promise.resolve()

/**
 * Sends edits to the main side as they come, and has the place of the work kept along with them: whoever reads that
 * their words are saved finds them before them again. Returns the function that stops it.
 */
export function startAutosave(keepPlaceToo: () => Promise<void>): () => void {
  keepPlace = keepPlaceToo
  return usePlanStore.subscribe((state, previous) => {
    if (state.unsaved.length <= previous.unsaved.length) return
    if (useSaveStore.getState().state.kind === 'saved') useSaveStore.setState({ state: { kind: 'saving' } })
    schedule(typingPause)
  })
}

export function markSaved(at: string): void {
  const { state } = useSaveStore.getState()
  const { notice } = useUiStore.getState()
  // What was said of a disk that refused is over.
  if (state.kind === 'failed' && notice?.kind === 'failure' && notice.failure.code === state.failure.code) closeNotice()
  useSaveStore.setState({ state: { kind: 'saved', at } })
}

/** Everything typed so far goes to the disk now; resolves when it is there, or when the disk has refused. */
export async function flushEdits(): Promise<boolean> {
  clearTimeout(timer)
  // Others may wait for the same sending; only the first to wake sends the rest.
  while (sending !== null) await sending
  if (usePlanStore.getState().unsaved.length > 0) {
    sending = send()
    await sending
    sending = null
  }
  return usePlanStore.getState().unsaved.length === 0
}

function schedule(pause: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => void flushEdits(), pause)
}

/** How many steps of the person's work only the page has. */
export function useWaitingSteps(): number {
  return usePlanStore(({ unsaved }) => new Set(unsaved.map(({ step }) => step)).size)
}

async function send(): Promise<void> {
  const { plan, unsaved } = usePlanStore.getState()
  if (plan === null) return
  const appended = bridge.call('draft:append', { planId: plan.id, entries: [...unsaved] })
  const [result] = await Promise.all([appended, keepPlace()])
  if (!result.ok) {
    useSaveStore.setState({ state: { kind: 'failed', failure: result.error } })
    schedule(retryPause)
    return
  }
  acknowledge(unsaved.length)
  if (usePlanStore.getState().unsaved.length > 0) schedule(typingPause)
  else markSaved(result.value.savedAt)
}
