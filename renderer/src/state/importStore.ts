import { create } from 'zustand'

import { ask } from './ask.ts'
import { refreshLibrary } from './libraryStore.ts'
import { beginMerge } from './mergeStore.ts'
import { openPlan } from './openPlan.ts'
import { showDialog } from './uiStore.ts'
import type { Output } from '../../../core/bridge/contract.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import { bridge } from '../bridge/bridge.ts'

type PickedFile = NonNullable<Output<'files:pick'>>
type ImportState = Readonly<{
  file: PickedFile | null
  /** what was read from the file; nothing of it is stored yet */
  reading: Output<'import:read'> | null
  failure: Failure | null
  isBusy: boolean
  /** the plan whose copy the person wanted to merge; null for any import */
  wanted: string | null
}>

const nothing: ImportState = { file: null, reading: null, failure: null, isBusy: false, wanted: null }

/** One import under way: picked, read, then confirmed or thrown away. */
export const useImport = create<ImportState>()(() => nothing)

export async function pickAndRead(wanted: string | null = useImport.getState().wanted): Promise<void> {
  const file = await ask('files:pick', { purpose: 'import' })
  if (file === undefined || file === null) return
  useImport.setState({ wanted })
  await readPickedFile(file)
}

/** A colleague's copy of this plan, to be merged. */
export const pickCopy = (planId: string): Promise<void> => pickAndRead(planId)

/** What was read is a copy of a plan that is here: on to the merge, which keeps the file until it is over. */
export async function mergeReading(): Promise<void> {
  const { reading, isBusy } = useImport.getState()
  if (reading === null || isBusy) return
  attempt += 1
  useImport.setState(nothing, true)
  showDialog(null)
  await beginMerge({ from: 'file', importToken: reading.importToken })
}

/** Reads a file, or the same file again in another view of its tracked changes; the reading before stays on screen meanwhile. */
export async function readPickedFile(file: PickedFile, revisions: 'accepted' | 'original' = 'accepted'): Promise<void> {
  const before = useImport.getState()
  const isAgain = before.file?.token === file.token
  attempt += 1
  const mine = attempt
  useImport.setState({ file, reading: isAgain ? before.reading : null, failure: null, isBusy: true })
  showDialog({ name: 'import' })
  const result = await bridge.call('import:read', { token: file.token, revisions })
  if (mine !== attempt) {
    // The person has closed the dialog or picked another file meanwhile.
    if (result.ok) await discard(result.value)
    return
  }
  if (before.reading !== null) await discard(before.reading)
  useImport.setState(
    result.ok ? { reading: result.value, isBusy: false } : { reading: null, failure: result.error, isBusy: false },
  )
}

/** Stores what was read as a prior plan and opens it. */
export async function confirmImport(): Promise<void> {
  const { reading, isBusy } = useImport.getState()
  if (reading === null || isBusy) return
  useImport.setState({ isBusy: true })
  const created = await ask('import:confirm', { importToken: reading.importToken })
  useImport.setState({ isBusy: false })
  if (created === undefined) return
  useImport.setState(nothing, true)
  showDialog(null)
  await refreshLibrary()
  await openPlan(created.planId)
}

/** Closes the import; what was read is thrown away. */
export async function discardImport(): Promise<void> {
  const { reading } = useImport.getState()
  attempt += 1
  useImport.setState(nothing, true)
  showDialog(null)
  if (reading !== null) await discard(reading)
}

/** Counts the readings begun, so that a late answer to an earlier one is known. */
let attempt = 0

async function discard({ importToken }: Output<'import:read'>): Promise<void> {
  await bridge.call('import:discard', { importToken })
}
