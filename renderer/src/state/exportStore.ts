import { create } from 'zustand'

import { flushEdits, useSaveStore } from './autosave.ts'
import { ask } from './ask.ts'
import { usePlanStore } from './planStore.ts'
import { notify, showDialog } from './uiStore.ts'
import type { Output } from '../../../core/bridge/contract.ts'
import type { DocumentLanguage, ExportPreset } from '../../../core/bridge/exporting.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { bridge } from '../bridge/bridge.ts'

/** `language` is what the person wants; a preset with one language of its own overrules it. */
type Choice = Readonly<{
  preset: ExportPreset
  language: DocumentLanguage
  format: ExportFormat
  /** for Word alone: a PDF holds no plan */
  isPlanInside: boolean
}>
export type ExportFormat = 'docx' | 'pdf'
type ExportState = Readonly<{
  /** the plan as the disk has it; the open plan speaks for itself */
  plan: Plan | null
  choice: Choice
  /** the finished document, kept by the main side until it is saved */
  made: Output<'export:make'> | null
  /** the same for a PDF; one of the two at most */
  madePdf: Output<'export:makePdf'> | null
  failure: Failure | null
  isBusy: boolean
}>

const nothing = { plan: null, made: null, madePdf: null, failure: null, isBusy: false }

/** The export under way. The choice outlives the dialog, so that the next export begins where the last one ended. */
export const useExport = create<ExportState>()(() => ({
  ...nothing,
  choice: { preset: 'council', language: 'sk', format: 'docx', isPlanInside: true },
}))

/** Counts what was begun, so that a late answer to something given up is known. */
let attempt = 0

/** Reads the plan to be exported, if it is not the open one. */
export async function beginExport(planId: string): Promise<void> {
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

/** Another choice makes a finished document stale. */
export function chooseExport(change: Partial<Choice>): void {
  useExport.setState(({ choice }) => ({ choice: { ...choice, ...change }, made: null, madePdf: null, failure: null }))
}

/** The language a choice leads to: the wanted one, or the only one the preset speaks. */
export function languageOf({ preset, language }: Pick<Choice, 'preset' | 'language'>): DocumentLanguage {
  const [usual, ...others] = languagesOf[preset]
  return others.includes(language) ? language : usual
}

/** In which languages a preset can be made, the usual one first. */
export const languagesOf: Readonly<Record<ExportPreset, readonly [DocumentLanguage, ...DocumentLanguage[]]>> = {
  council: ['sk', 'en', 'both'],
  plan: ['sk', 'en', 'both'],
  ogp: ['en'],
  bilingual: ['both'],
}

/** Makes the document out of what is on the disk, after the last edits got there. */
export async function makeDocument(planId: string): Promise<void> {
  attempt += 1
  const mine = attempt
  const { choice } = useExport.getState()
  useExport.setState({ made: null, madePdf: null, failure: null, isBusy: true })
  const isOpen = usePlanStore.getState().plan?.id === planId
  const made = !isOpen || (await flushEdits()) ? await askFor(planId, choice) : { failure: unsavedFailure() }
  if (mine !== attempt) return
  useExport.setState({ ...made, isBusy: false })
}

type Made = Partial<Pick<ExportState, 'made' | 'madePdf' | 'failure'>>

async function askFor(planId: string, choice: Choice): Promise<Made> {
  const wanted = { planId, preset: choice.preset, language: languageOf(choice) }
  if (choice.format === 'pdf') {
    const result = await bridge.call('export:makePdf', wanted)
    return result.ok ? { madePdf: result.value } : { failure: result.error }
  }
  const result = await bridge.call('export:make', { ...wanted, isPlanInside: choice.isPlanInside })
  return result.ok ? { made: result.value } : { failure: result.error }
}

/** The same export as the last one, with the dialog showing how it goes. */
export async function repeatExport(planId: string): Promise<void> {
  showDialog({ name: 'export', planId })
  await makeDocument(planId)
}

/** Keeps the finished document where the person wants it; the dialog closes when they did not change their mind. */
export async function saveDocument(): Promise<void> {
  const { made, madePdf } = useExport.getState()
  const file = made ?? madePdf
  if (file === null) return
  const saved = await ask('files:save', { token: file.token, suggestedName: file.suggestedName })
  if (saved === undefined || saved === null) return
  closeExport()
  notify({ kind: 'savedFile', name: saved.name })
}

export function closeExport(): void {
  attempt += 1
  useExport.setState(nothing)
  showDialog(null)
}

function unsavedFailure(): Failure {
  const { state } = useSaveStore.getState()
  return state.kind === 'failed' ? state.failure : { code: 'cannotWrite', params: {} }
}
