import { ask } from './ask.ts'
import { usePlanStore } from './planStore.ts'
import { notify } from './uiStore.ts'

/** Keeps the open plan as the page has it, with what is not on the disk yet, where the person wants it. */
export async function saveCopyElsewhere(): Promise<void> {
  const { plan } = usePlanStore.getState()
  if (plan === null) return
  const saved = await ask('files:saveCopy', { plan })
  if (saved !== undefined && saved !== null) notify({ kind: 'savedFile', name: saved.name })
}
