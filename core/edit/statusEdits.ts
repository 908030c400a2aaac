import type { Draft } from 'immer'

import { AppError } from '../bridge/result.ts'
import { isEqual } from '../merge/planJson.ts'
import { isRealDay } from '../plan/dates.ts'
import type { Plan } from '../plan/schema.ts'
import { isAdopted, isWorkingStage, resolutionNumber } from '../plan/statusRules.ts'
import type { EditCommand } from './command.ts'
import type { EditLabel, JournalEntry } from './entry.ts'

export type StatusCommand = Extract<EditCommand, { name: 'setStage' | 'adopt' | 'submit' | 'amend' }>

/** What a step of the status changes. AppError `wrongInput` for one that can not be done from here. */
export function runStatusEdit(draft: Draft<Plan>, plan: Plan, command: StatusCommand): void {
  const { status } = plan
  if (!isPossible(plan, command)) throw new AppError('wrongInput', { place: 'status' })
  switch (command.name) {
    case 'setStage':
      draft.status.stage = command.stage
      return
    case 'adopt':
      Object.assign(draft.status, {
        stage: 'adopted',
        resolution: resolutionNumber(command.resolution),
        adoptedOn: command.adoptedOn,
      })
      return
    case 'submit':
      draft.status.stage = 'submitted'
      draft.period.submitted = command.submittedOn
      return
    case 'amend': {
      const { id, reason, at } = command
      draft.status.amendments.push({ id, reason, at, resolution: status.resolution, adoptedOn: status.adoptedOn })
      Object.assign(draft.status, { stage: 'draft', resolution: '', adoptedOn: null })
    }
  }
}

function isPossible(plan: Plan, command: StatusCommand): boolean {
  const { stage } = plan.status
  if (plan.origin.kind === 'prior') return false
  switch (command.name) {
    case 'setStage':
      return isWorkingStage(stage)
    case 'adopt':
      return stage === 'council' && resolutionNumber(command.resolution) !== '' && isRealDay(command.adoptedOn)
    case 'submit':
      return stage === 'adopted' && isRealDay(command.submittedOn)
    case 'amend':
      return isAdopted(plan) && command.reason.sk.trim() !== ''
  }
}

/**
 * Whether only the status has moved, the way it may move out of an adopted plan: on to OGP, into an amendment, or back
 * before a step that was a mistake. Everything else an adopted plan refuses.
 */
export function isStatusStep(before: Plan, after: Plan): boolean {
  if (!isEqual(withoutStatus(before), withoutStatus(after))) return false
  const [was, is] = [before.status, after.status]
  const isResolved = isEqual([was.resolution, was.adoptedOn], [is.resolution, is.adoptedOn])
  if (is.stage === 'draft') {
    const [known, added] = [is.amendments.slice(0, -1), is.amendments.at(-1)]
    return isEqual(known, was.amendments) && added?.resolution === was.resolution && added.adoptedOn === was.adoptedOn
  }
  if (!isEqual(was.amendments, is.amendments)) return false
  if (was.stage === 'adopted' && is.stage === 'council') return is.resolution === '' && is.adoptedOn === null
  return isResolved && was.stage !== is.stage && !isWorkingStage(is.stage)
}

const withoutStatus = (plan: Plan): unknown => ({ ...plan, status: null, period: { ...plan.period, submitted: null } })

/** Whether an entry may move the status: it names it, or replaces the whole plan. */
export const touchesStatus = ({ patches }: Pick<JournalEntry, 'patches'>): boolean =>
  patches.some(({ path }) => path.length === 0 || path[0] === 'status')

export const isStatusCommand = (command: EditCommand): command is StatusCommand =>
  command.name === 'setStage' || command.name === 'adopt' || command.name === 'submit' || command.name === 'amend'

/** A step that moves the status and nothing else, by what the history calls it. */
export const isStatusLabel = ({ action }: EditLabel): boolean =>
  action === 'setStage' || action === 'adopt' || action === 'submit' || action === 'amend'
