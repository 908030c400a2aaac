import { useShallow } from 'zustand/react/shallow'

import { usePlanStore } from './planStore.ts'
import type { Holder } from '../../../core/bridge/library.ts'
import { emptyText } from '../../../core/plan/localized.ts'
import type { LocalizedText } from '../../../core/plan/localized.ts'
import { valueAt } from '../../../core/plan/place.ts'
import type { Place } from '../../../core/plan/place.ts'
import { emptyRichText } from '../../../core/plan/richText.ts'
import type { RichText } from '../../../core/plan/richText.ts'
import type { Organisation, Plan } from '../../../core/plan/schema.ts'
import { isAdopted } from '../../../core/plan/statusRules.ts'

/**
 * Slices of the open plan, one place each: a field redraws only when its own value changes.
 * A place that is gone (its row is being removed, the plan is being closed) reads as empty.
 */
export function useValue(place: Place): unknown {
  return usePlanStore(({ plan }) => (plan === null ? undefined : valueAt(plan, place)))
}

// What the schema holds at a field's place is told by the field's kind; the casts below repeat it.
export const useText = (place: Place): LocalizedText => (useValue(place) as LocalizedText | undefined) ?? emptyText
export const useRichText = (place: Place): RichText => (useValue(place) as RichText | undefined) ?? emptyRichText

export function usePlain(place: Place): string {
  const value = useValue(place)
  return typeof value === 'string' ? value : ''
}

export function useNumber(place: Place): number | null {
  const value = useValue(place)
  return typeof value === 'number' ? value : null
}

/** A date, a choice or the id of one organisation; null when nothing is chosen. */
export function useChosen(place: Place): string | null {
  const value = useValue(place)
  return typeof value === 'string' ? value : null
}

/** Codes or ids that a field holds. */
export const usePicked = (place: Place): readonly string[] => (useValue(place) as readonly string[] | undefined) ?? none

/** The ids of the members of a list; the same array until one comes, goes or moves. */
export function useMemberIds(place: Place): readonly string[] {
  return usePlanStore(useShallow(({ plan }) => (plan === null ? none : memberIds(plan, place))))
}

export const useOrganisations = (): readonly Organisation[] => usePlanStore(({ plan }) => plan?.organisations ?? none)

/**
 * True for a prior plan, for one that somebody else is writing and for one of a newer version: everything can be read
 * and copied, nothing changed, not even the status.
 */
export const useIsClosedToEdits = (): boolean =>
  usePlanStore(({ plan, holder, isNewer }) => holder !== null || isNewer || plan?.origin.kind === 'prior')

/** The same, and true for an adopted plan. */
export const useIsReadOnly = (): boolean => {
  const isClosed = useIsClosedToEdits()
  return usePlanStore(({ plan }) => plan !== null && isAdopted(plan)) || isClosed
}

/** Who is writing the open plan elsewhere; null when nobody is. */
export const useHolder = (): Holder | null => usePlanStore(({ holder }) => holder)

export function memberIds(plan: Plan, place: Place): readonly string[] {
  const value = valueAt(plan, place)
  return Array.isArray(value) ? value.map((member: Readonly<{ id: string }>) => member.id) : none
}

/** Not a place of the plan: the pictures computed from all of it. */
export const overviewPlace: Place = 'overview'

/** The nearest place at or above `place` that the plan still has. */
export function livingPlace(plan: Plan, place: Place): Place {
  if (place === overviewPlace) return place
  let living = place
  while (living !== '' && valueAt(plan, living) === undefined) living = living.split('/').slice(0, -1).join('/')
  return living
}

const none: readonly never[] = []
