import { create } from 'zustand'

import { flushEdits } from './autosave.ts'
import { newId } from './ids.ts'
import { loadPlan } from './openPlan.ts'
import { openPlanOrThrow, runEdit, usePlanStore } from './planStore.ts'
import { useSettings } from './settingsStore.ts'
import { notify } from './uiStore.ts'
import type { ComparedSide } from '../../../core/bridge/lastPlace.ts'
import type { Failure, Result } from '../../../core/bridge/result.ts'
import { takeOver } from '../../../core/compare/takeOver.ts'
import type { Commitment } from '../../../core/plan/commitmentSchema.ts'
import { textIn } from '../../../core/plan/localized.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { isAdopted } from '../../../core/plan/statusRules.ts'
import { bridge } from '../bridge/bridge.ts'

type CompareState = Readonly<{ old: Plan | null; new: Plan | null; failure: Failure | null }>

const nothing: CompareState = { old: null, new: null, failure: null }

/** The two plans under comparison as the disk has them, each in its present state or in one that was kept. */
export const useCompare = create<CompareState>()(() => nothing)

/** Reads both sides beside whatever plan is open, whose last edits go to the disk first. */
export async function loadComparison(oldSide: ComparedSide, newSide: ComparedSide): Promise<void> {
  attempt += 1
  const mine = attempt
  useCompare.setState(nothing, true)
  await flushEdits()
  const old = await readSide(oldSide)
  const now = await readSide(newSide)
  if (mine !== attempt) return
  if (!old.ok) useCompare.setState({ failure: old.error })
  else if (!now.ok) useCompare.setState({ failure: now.error })
  else useCompare.setState({ old: old.value.plan, new: now.value.plan })
}

/** One side of the comparison as it is now: the open plan when it is the one, else as the disk has it. */
export function useComparedPlan(which: 'old' | 'new', { version }: ComparedSide): Plan | null {
  const loaded = useCompare((state) => state[which])
  const open = usePlanStore((state) => state.plan)
  return version === null && open !== null && open.id === loaded?.id ? open : loaded
}

/** Takes a commitment of the old plan over into the draft, which becomes the open plan, so that it can be undone. */
export async function takeCommitmentOver(old: Plan, commitment: Commitment, draftId: string): Promise<void> {
  if (!(await loadPlan(draftId))) return
  const draft = openPlanOrThrow()
  if (usePlanStore.getState().holder !== null) {
    notify({ kind: 'failure', failure: { code: 'heldElsewhere', params: {} } })
    return
  }
  if (isAdopted(draft)) {
    notify({ kind: 'failure', failure: { code: 'adoptedPlan', params: {} } })
    return
  }
  runEdit(takeOver(old, commitment.id, draft, newId))
  const { language } = useSettings.getState()
  const [title, planTitle] = [textIn(commitment.title, language), textIn(draft.title, language)]
  if (await flushEdits()) notify({ kind: 'takenOver', title, planTitle })
}

/** Counts the comparisons begun, so that a late answer to an earlier one is known. */
let attempt = 0

function readSide({ planId, version }: ComparedSide): Promise<Result<Readonly<{ plan: Plan }>>> {
  return version === null
    ? bridge.call('draft:look', { planId })
    : bridge.call('versions:read', { planId, versionId: version.id })
}
