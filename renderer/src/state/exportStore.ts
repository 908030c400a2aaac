import { create } from 'zustand'

import { flushEdits, useSaveStore } from './autosave.ts'
import { ask } from './ask.ts'
import { loadExportChoices, rememberChoice } from './exportChoices.ts'
import { usePlanStore } from './planStore.ts'
import { notify, showDialog, useUiStore } from './uiStore.ts'
import type { Output } from '../../../core/bridge/contract.ts'
import type { ExportChoice } from '../../../core/bridge/exportChoices.ts'
import type { DocumentLanguage, ExportPreset } from '../../../core/bridge/exporting.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { bridge } from '../bridge/bridge.ts'

type ExportState = Readonly<{
  /** the plan as the disk has it; the open plan speaks for itself */
  plan: Plan | null
  choice: ExportChoice
  /** the finished document, kept by the main side until it is saved */
  made: Output<'export:make'> | null
  failure: Failure | null
  isBusy: boolean
}>

const nothing = { plan: null, made: null, failure: null, isBusy: false }

/** The export under way. The choice outlives the dialog, so that the next export begins where the last one ended. */
export const useExport = create<ExportState>()(() => ({
  ...nothing,
  choice: { preset: 'council', language: 'sk', commitmentId: null, isSplit: false, isPlanInside: true },
}))

/** Counts what was begun, so that a late answer to something given up is known. */
let attempt = 0

/** The dialog opens on a document that is being made already. */
let isRepeating = false

/** Reads the plan to be exported, if it is not the open one. */
export async function beginExport(planId: string): Promise<void> {
  if (isRepeating) {
    isRepeating = false
    return
  }
  attempt += 1
  const mine = attempt
  useExport.setState(nothing)
  if (usePlanStore.getState().plan?.id === planId) return
  const result = await bridge.call('draft:look', { planId })
  if (mine !== attempt) return
  useExport.setState(result.ok ? { plan: result.value.plan } : { failure: result.error })
}

/** The plan the export dialog speaks of, as it is now. */
export function useExportedPlan(planId: string): Plan | null {
  const loaded = useExport((state) => state.plan)
  const open = usePlanStore((state) => state.plan)
  return open?.id === planId ? open : loaded
}

function exportedPlan(planId: string): Plan | null {
  const { plan } = usePlanStore.getState()
  return plan?.id === planId ? plan : useExport.getState().plan
}

/** The commitment of the sheet: the chosen one while the plan has it, else the first. */
export function chosenCommitment(
  plan: Plan | null,
  { commitmentId }: Pick<ExportChoice, 'commitmentId'>,
): string | null {
  const ids = plan?.commitments.map(({ id }) => id) ?? []
  return commitmentId !== null && ids.includes(commitmentId) ? commitmentId : (ids[0] ?? null)
}

/** Another choice makes a finished document stale. */
export function chooseExport(change: Partial<ExportChoice>): void {
  useExport.setState(({ choice }) => ({ choice: { ...choice, ...change }, made: null, failure: null }))
}

/** The language a choice leads to: the wanted one, or the only one the preset speaks. */
export function languageOf({ preset, language }: Pick<ExportChoice, 'preset' | 'language'>): DocumentLanguage {
  const [usual, ...others] = languagesOf[preset]
  return others.includes(language) ? language : usual
}

/** In which languages a preset can be made, the usual one first. */
export const languagesOf: Readonly<Record<ExportPreset, readonly [DocumentLanguage, ...DocumentLanguage[]]>> = {
  council: ['sk', 'en', 'both'],
  plan: ['sk', 'en', 'both'],
  ogp: ['en'],
  bilingual: ['both'],
  commitment: ['sk', 'en', 'both'],
}

/** Makes the document out of what is on the disk, after the last edits got there. */
export async function makeDocument(planId: string): Promise<void> {
  attempt += 1
  const mine = attempt
  const { choice } = useExport.getState()
  useExport.setState({ made: null, failure: null, isBusy: true })
  const isOpen = usePlanStore.getState().plan?.id === planId
  const result =
    !isOpen || (await flushEdits())
      ? await bridge.call('export:make', {
          ...choice,
          planId,
          language: languageOf(choice),
          commitmentId: choice.preset === 'commitment' ? chosenCommitment(exportedPlan(planId), choice) : null,
          isSplit: choice.preset === 'council' && choice.isSplit,
        })
      : unsavedFailure()
  if (mine !== attempt) return
  useExport.setState(result.ok ? { made: result.value, isBusy: false } : { failure: result.error, isBusy: false })
  if (result.ok) await rememberChoice(choice)
}

/**
 * The same export as the last one, of the open plan: the dialog shows how it goes, and only where to keep the document
 * is asked. Where there is nothing to repeat yet, or the document is not whole, the dialog waits for the person.
 */
export async function repeatExport(planId: string): Promise<void> {
  const { last } = await loadExportChoices()
  if (last !== null) useExport.setState({ choice: last })
  isRepeating = last !== null && useUiStore.getState().dialog?.name !== 'export'
  useExport.setState(nothing)
  showDialog({ name: 'export', planId })
  if (last === null) return
  await makeDocument(planId)
  if (useExport.getState().made?.report.fields.missing.length === 0) await saveDocument()
}

/** Keeps the finished document where the person wants it; the dialog closes when they did not change their mind. */
export async function saveDocument(): Promise<void> {
  const { made } = useExport.getState()
  if (made === null) return
  const saved = await ask('files:save', { token: made.token, suggestedName: made.suggestedName })
  if (saved === undefined || saved === null) return
  closeExport()
  notify({ kind: 'savedFile', name: saved.name })
}

export function closeExport(): void {
  attempt += 1
  useExport.setState(nothing)
  showDialog(null)
}

function unsavedFailure(): Readonly<{ ok: false; error: Failure }> {
  const { state } = useSaveStore.getState()
  return { ok: false, error: state.kind === 'failed' ? state.failure : { code: 'cannotWrite', params: {} } }
}
