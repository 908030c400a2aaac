import { useMemo } from 'react'
import { create } from 'zustand'

import { ask } from './ask.ts'
import { newId } from './ids.ts'
import { dropNews } from './newsStore.ts'
import { loadPlan } from './openPlan.ts'
import { openPlanOrThrow, runEdit, usePlanStore } from './planStore.ts'
import { notify, showDialog, showScreen, useUiStore } from './uiStore.ts'
import { handOver } from './versionStore.ts'
import type { Output } from '../../../core/bridge/contract.ts'
import type { MergeSource } from '../../../core/bridge/merging.ts'
import { applyEdit, isNothing } from '../../../core/edit/applyEdit.ts'
import { changeId, decide, noDecisions, quietChanges, withDependents, withNeeded } from '../../../core/merge/decide.ts'
import type { Decisions } from '../../../core/merge/decide.ts'
import type { Merge, MergedChange } from '../../../core/merge/merge.ts'
import { mergeCopy } from '../../../core/merge/mergeCopy.ts'
import { bothOf } from '../../../core/merge/resolve.ts'
import type { Choice } from '../../../core/merge/resolve.ts'
import { withoutBase } from '../../../core/merge/withoutBase.ts'
import { planSchema } from '../../../core/plan/schema.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { isAdopted } from '../../../core/plan/statusRules.ts'
import { bridge } from '../bridge/bridge.ts'

type Sides = Output<'merge:read'>
type MergeState = Readonly<{ source: MergeSource | null; sides: Sides | null; decisions: Decisions; isBusy: boolean }>

const nothing: MergeState = { source: null, sides: null, decisions: noDecisions, isBusy: false }

/** The merge a person is deciding. Nothing of it is in the plan until they confirm it. */
export const useMergeStore = create<MergeState>()(() => nothing)

/** Reads the other side, opens the plan it belongs to, and shows what is to be decided. */
export async function beginMerge(source: MergeSource): Promise<void> {
  const sides = await ask('merge:read', source)
  if (sides === undefined || !(await loadPlan(sides.planId))) return
  const { screen } = useUiStore.getState()
  if (screen.name !== 'editor' || screen.planId !== sides.planId) showScreen({ name: 'editor', planId: sides.planId })
  if (usePlanStore.getState().holder !== null) {
    notify({ kind: 'failure', failure: { code: 'heldElsewhere', params: {} } })
    await forget(source)
    return
  }
  if (isAdopted(openPlanOrThrow())) {
    notify({ kind: 'failure', failure: { code: 'adoptedPlan', params: {} } })
    await forget(source)
    return
  }
  useMergeStore.setState({ ...nothing, source, sides }, true)
  showDialog({ name: 'merge' })
}

/** What the merge comes to with the plan as it is now; null while there is none. */
export function useMerge(): Readonly<{ mine: Plan; base: Plan; theirs: Plan; merge: Merge }> | null {
  const sides = useMergeStore((state) => state.sides)
  const mine = usePlanStore((state) => state.plan)
  return useMemo(() => {
    if (sides === null || mine === null) return null
    const base = sides.base ?? withoutBase(mine)
    return { mine, base, theirs: sides.theirs, merge: mergeCopy(sides.base, mine, sides.theirs) }
  }, [sides, mine])
}

export function chooseSide(conflictId: string, choice: Choice): void {
  useMergeStore.setState(({ decisions }) => ({
    decisions: { ...decisions, choices: { ...decisions.choices, [conflictId]: choice } },
  }))
}

/** One answer for all; where there is no `both`, nothing is chosen for the person. */
export function chooseForAll(merge: Merge, choice: Choice): void {
  for (const conflict of merge.conflicts)
    if (choice !== 'both' || bothOf(conflict) !== null) chooseSide(conflict.id, choice)
}

/** Takes a change in or leaves it out, with whatever hangs on it. */
export function takeChange(merge: Merge, change: MergedChange, isIn: boolean): void {
  useMergeStore.setState(({ decisions }) => {
    const { leftOut } = decisions
    const id = changeId(change)
    const needed = isIn ? withNeeded(merge, id) : new Set<string>()
    const left = isIn
      ? new Set([...leftOut].filter((other) => !needed.has(other)))
      : withDependents(merge, new Set([...leftOut, id]))
    return { decisions: { ...decisions, leftOut: left } }
  })
}

/** How many conflicts still have no answer. */
export const openConflicts = (merge: Merge, { choices }: Decisions): Merge['conflicts'] =>
  merge.conflicts.filter(({ id }) => choices[id] === undefined)

export const changesIn = quietChanges

/** Merges as decided, as one step of the plan's history; the plan before it is kept as a version. */
export async function confirmMerge(merge: Merge): Promise<void> {
  const { source, sides, decisions, isBusy } = useMergeStore.getState()
  if (source === null || sides === null || isBusy) return
  useMergeStore.setState({ isBusy: true })
  const isDone = await mergeAsDecided(merge, source, sides, decisions)
  useMergeStore.setState({ isBusy: false })
  if (!isDone) return
  if (source.from === 'news') await dropNews(source.planId, source.newsId)
  await closeMerge()
}

async function mergeAsDecided(merge: Merge, source: MergeSource, sides: Sides, decisions: Decisions): Promise<boolean> {
  if (!(await handOver(sides.planId))) return false
  const mine = openPlanOrThrow()
  const plan = planSchema.parse(decide(mine, merge, decisions))
  const command = { name: 'mergePlan', plan, source: sides.name } as const
  const result = applyEdit(mine, command)
  const stepId = newId()
  if ((await ask('merge:keep', { source, stepId })) === undefined) return false
  if (isNothing(result)) {
    notify({ kind: 'nothingToMerge' })
    return true
  }
  runEdit(command, stepId)
  notify({ kind: 'did', label: result.label })
  return true
}

/** Leaves the merge; the plan is as it was, or as it was merged. */
export async function closeMerge(): Promise<void> {
  const { source } = useMergeStore.getState()
  useMergeStore.setState(nothing, true)
  showDialog(null)
  if (source !== null) await forget(source)
}

/** A file that was read for a merge is not needed any more. */
async function forget(source: MergeSource): Promise<void> {
  if (source.from === 'file') await bridge.call('import:discard', { importToken: source.importToken })
}
