import { applyPatches, castDraft, enablePatches, produceWithPatches } from 'immer'
import type { Draft } from 'immer'

import { labelOf } from './label.ts'
import { cutReferences } from './references.ts'
import { parseAt } from './schemaAt.ts'
import { AppError } from '../bridge/result.ts'
import { isEqual } from '../merge/planJson.ts'
import { pathOf, placeSegments, valueAt } from '../plan/place.ts'
import type { EditCommand } from './command.ts'
import type { EditLabel, EditPatch, JournalEntry } from './entry.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

enablePatches()

export type EditResult = Readonly<{
  plan: Plan
  label: EditLabel
  place: Place
  patches: readonly EditPatch[]
  inverse: readonly EditPatch[]
}>

type PlanDraft = Draft<Plan>

/**
 * The plan after a command, with the patches that lead there and back.
 * Throws AppError `wrongInput` when the place is gone or the value does not fit it.
 */
export function applyEdit(plan: Plan, command: EditCommand): EditResult {
  const [next, patches, inverse] = produceWithPatches(plan, (draft: PlanDraft) => run(draft, plan, command))
  return {
    plan: next,
    label: labelOf(command, plan),
    place: placeAfter(command),
    patches: patches, // immer's patches are exactly this shape, values typed unknown
    inverse: inverse,
  }
}

/** The plan after the patches of a journal entry: replay, undo and redo. */
export function applyEntry(plan: Plan, entry: Pick<JournalEntry, 'patches'>): Plan {
  return applyPatches(plan, entry.patches)
}

/** A command whose effect is nothing needs no step in the history. */
export const isNothing = (result: EditResult): boolean => result.patches.length === 0

function run(draft: PlanDraft, plan: Plan, command: EditCommand): PlanDraft | undefined {
  switch (command.name) {
    case 'writeText':
      write(draft, plan, `${command.place}/${command.language}`, command.text)
      return undefined
    case 'writeRichText':
      write(draft, plan, `${command.place}/${command.language}`, command.document)
      return undefined
    case 'setValue':
      write(draft, plan, command.place, command.value)
      return undefined
    case 'addItem': {
      const list = listAt(draft, plan, command.place)
      list.splice(Math.min(command.index, list.length), 0, parseAt(`${command.place}/*`, command.item))
      return undefined
    }
    case 'removeItem': {
      const { list, position, id } = memberAt(draft, plan, command.place)
      list.splice(position, 1)
      cutReferences(draft, command.place, id)
      return undefined
    }
    case 'moveItem': {
      const { list, position } = memberAt(draft, plan, command.place)
      list.splice(Math.min(command.index, list.length - 1), 0, ...list.splice(position, 1))
      return undefined
    }
    case 'addOrganisation': {
      draft.organisations.push(command.organisation)
      const current = valueAt(plan, command.place)
      const picked = Array.isArray(current)
        ? [...(current as readonly string[]), command.organisation.id]
        : command.organisation.id
      write(draft, plan, command.place, picked)
      return undefined
    }
    case 'takeOverCommitment': {
      const known = new Set(plan.organisations.map((organisation) => organisation.id))
      draft.organisations.push(...command.organisations.filter((organisation) => !known.has(organisation.id)))
      draft.commitments.splice(command.index, 0, castDraft(command.commitment))
      return undefined
    }
    case 'replacePlan':
      return castDraft(command.plan)
    case 'restoreVersion':
    case 'mergePlan':
      restore(draft, plan, command.plan)
      return undefined
  }
}

/** What differs is put back; which plan it is, and where it came from, is no matter of versions and copies. */
function restore(draft: PlanDraft, plan: Plan, other: Plan): void {
  const { id, origin } = plan
  for (const [key, value] of Object.entries({ ...other, id, origin }))
    if (!isEqual(Reflect.get(plan, key), value)) Reflect.set(draft, key, value)
}

function placeAfter(command: EditCommand): Place {
  switch (command.name) {
    case 'addItem':
      return `${command.place}/${idOf(command.item)}`
    case 'takeOverCommitment':
      return `commitments/${command.commitment.id}`
    case 'replacePlan':
    case 'restoreVersion':
    case 'mergePlan':
      return ''
    default:
      return command.place
  }
}

function write(draft: PlanDraft, plan: Plan, place: Place, value: unknown): void {
  const { holder, key } = holderAt(draft, plan, place)
  Reflect.set(holder, key, parseAt(place, value))
}

function holderAt(draft: PlanDraft, plan: Plan, place: Place): { holder: object; key: string | number } {
  const path = pathOf(plan, place)
  const key = path?.at(-1)
  if (path === null || key === undefined) throw new AppError('wrongInput', { place })
  let holder: unknown = draft
  for (const step of path.slice(0, -1)) holder = Reflect.get(holder as object, step) // pathOf has walked this way
  return { holder: holder as object, key }
}

function listAt(draft: PlanDraft, plan: Plan, place: Place): unknown[] {
  const { holder, key } = holderAt(draft, plan, place)
  const list: unknown = Reflect.get(holder, key)
  if (!Array.isArray(list)) throw new AppError('wrongInput', { place })
  return list
}

function memberAt(draft: PlanDraft, plan: Plan, place: Place): { list: unknown[]; position: number; id: string } {
  const segments = placeSegments(place)
  const id = segments.at(-1) ?? ''
  const { holder, key } = holderAt(draft, plan, place)
  if (!Array.isArray(holder) || typeof key !== 'number') throw new AppError('wrongInput', { place })
  return { list: holder, position: key, id }
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : ''
}
