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
import { usualHouse } from '../../../core/house/house.ts'
import type { House } from '../../../core/house/house.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { bridge } from '../bridge/bridge.ts'

type ExportState = Readonly<{
  /** the plan as the disk has it; the open plan speaks for itself */
  plan: Plan | null
  choice: ExportChoice
  /** how the city's documents look, for the pages shown */
  house: House
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
  house: usualHouse,
  choice: {
    preset: 'council',
    language: 'sk',
    format: 'docx',
    commitmentId: null,
    isSplit: false,
    isPlanInside: true,
  },
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
  void loadHouse()
  if (usePlanStore.getState().plan?.id === planId) return
  const result = await bridge.call('draft:look', { planId })
  if (mine !== attempt) return
  useExport.setState(result.ok ? { plan: result.value.plan } : { failure: result.error })
}

/** A house that can not be had leaves the pages in the usual look; making the document says why. */
async function loadHouse(): Promise<void> {
  const result = await bridge.call('house:get', null)
  if (!result.ok) return
  const house = { style: result.value.style, coat: result.value.coat }
  // The same look again must not lay all pages out anew.
  if (JSON.stringify(house) !== JSON.stringify(useExport.getState().house)) useExport.setState({ house })
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
  useExport.setState(({ choice }) => ({ choice: { ...choice, ...change }, made: null, madePdf: null, failure: null }))
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
  useExport.setState({ made: null, madePdf: null, failure: null, isBusy: true })
  const isOpen = usePlanStore.getState().plan?.id === planId
  const made = !isOpen || (await flushEdits()) ? await askFor(planId, choice) : { failure: unsavedFailure() }
  if (mine !== attempt) return
  useExport.setState({ ...made, isBusy: false })
  if (!('failure' in made)) await rememberChoice(choice)
}

type Made = Partial<Pick<ExportState, 'made' | 'madePdf' | 'failure'>>

async function askFor(planId: string, choice: ExportChoice): Promise<Made> {
  const wanted = {
    planId,
    preset: choice.preset,
    language: languageOf(choice),
    commitmentId: choice.preset === 'commitment' ? chosenCommitment(exportedPlan(planId), choice) : null,
  }
  if (choice.format === 'pdf') {
    const result = await bridge.call('export:makePdf', wanted)
    return result.ok ? { madePdf: result.value } : { failure: result.error }
  }
  const result = await bridge.call('export:make', {
    ...wanted,
    isSplit: choice.preset === 'council' && choice.isSplit,
    isPlanInside: choice.isPlanInside,
  })
  return result.ok ? { made: result.value } : { failure: result.error }
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
  const { made, madePdf } = useExport.getState()
  if (madePdf !== null || made?.report.fields.missing.length === 0) await saveDocument()
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
