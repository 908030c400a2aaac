import { joinPlace, placeSegments, valueAt } from '../../../../core/plan/place.ts'
import type { Place } from '../../../../core/plan/place.ts'
import { openPlanOrThrow, runEdit, usePlanStore } from '../../state/planStore.ts'
import { memberIds } from '../../state/planViews.ts'
import { goToPlace, notePlace, notify, useUiStore } from '../../state/uiStore.ts'

type Member = Readonly<{ id: string }>

/** A new member at the end of a list; the caret goes to its first field. */
export function addMember(list: Place, item: Member): void {
  insertMember(list, item, memberIds(openPlanOrThrow(), list).length)
  goToPlace(joinPlace(list, item.id))
}

export function insertMember(list: Place, item: Member, index: number): void {
  runEdit({ name: 'addItem', place: list, index, item: { ...item } })
}

/** Takes a member away at once and offers the way back; the focus goes to its neighbour, or to the list. */
export function removeMember(place: Place): void {
  goToPlace(removed(place))
}

/** The same from the outline, which keeps the focus: the form only stops showing what is gone. Returns the neighbour. */
export function removeQuietly(place: Place): Place {
  const neighbour = removed(place)
  if (isGone(useUiStore.getState().place)) notePlace(neighbour)
  return neighbour
}

/** Removes the member; the place that stands in for it from now on. */
function removed(place: Place): Place {
  const segments = placeSegments(place)
  const list = joinPlace(...segments.slice(0, -1))
  const ids = memberIds(openPlanOrThrow(), list)
  const position = ids.indexOf(segments.at(-1) ?? '')
  const neighbour = ids[position + 1] ?? ids[position - 1]
  runEdit({ name: 'removeItem', place })
  offerUndo()
  return neighbour === undefined ? list : joinPlace(list, neighbour)
}

const isGone = (place: Place): boolean => valueAt(openPlanOrThrow(), place) === undefined

export function moveMember(list: Place, id: string, index: number): void {
  runEdit({ name: 'moveItem', place: joinPlace(list, id), index })
}

/** Says what the last step did, with the way back. */
export function offerUndo(): void {
  const step = usePlanStore.getState().history.done.at(-1)
  if (step !== undefined) notify({ kind: 'did', label: step.label })
}
