import { conflictAt } from './merge.ts'
import { mergeLeaf } from './mergeLeaf.ts'
import { mergeOrder } from './mergeOrder.ts'
import { statusPlace } from './mergeStatus.ts'
import { idsOf, isEqual, isIdList, isList, isLocalized, isMemberList, isRecord } from './planJson.ts'
import { cutReferences, targetOf } from './references.ts'
import { isSameWording } from './wording.ts'
import { languages } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import type { Conflict, ConflictKind } from './merge.ts'
import type { Member } from './planJson.ts'
import type { Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'

/** The same place in the three plans; undefined where the thing is not there. */
type Sides = Readonly<{ base: unknown; mine: unknown; theirs: unknown }>
type Known = ReadonlySet<Place>

export type MergeWalk = Readonly<{
  /** things that only one side removed and that stay for now, because something of the other side needs them */
  keep: ReadonlySet<Place>
  /** what there is to point at in each plan: tells a reference cut by hand from one cut with its target */
  known: Readonly<{ mine: Known; theirs: Known }>
  /** grows while walking */
  conflicts: Conflict[]
}>

/** The merged value at `place`, field by field; what can not be merged stays as mine and becomes a conflict. */
export function mergeValue(walk: MergeWalk, place: Place, sides: Sides): unknown {
  const { base, mine, theirs } = sides
  if (isEqual(mine, theirs)) return mine
  if (isLocalized(mine) && isLocalized(theirs))
    return Object.fromEntries(
      languages.map((language) => [language, leaf(walk, place, language, inside({ base, mine, theirs }, language))]),
    )
  if (isRecord(mine) && isRecord(theirs) && place !== statusPlace && isSameThing(sides))
    return Object.fromEntries(
      Object.keys(mine).map((key) => [key, mergeValue(walk, joinPlace(place, key), inside(sides, key))]),
    )
  if (isList(mine) && isList(theirs)) return mergeList(walk, place, { base: isList(base) ? base : [], mine, theirs })
  return leaf(walk, place, null, withoutCuts(walk, place, sides))
}

function leaf(walk: MergeWalk, place: Place, language: Language | null, sides: Sides): unknown {
  const merged = mergeLeaf(sides.base, sides.mine, sides.theirs)
  if (merged !== null) return merged.value
  report(walk, language === null ? 'value' : 'text', place, language, sides)
  return sides.mine
}

function mergeList(
  walk: MergeWalk,
  place: Place,
  { base, mine, theirs }: Readonly<Record<keyof Sides, readonly unknown[]>>,
): unknown {
  if (isIdList(base) && isIdList(mine) && isIdList(theirs)) {
    const merged = mergeIds(walk, place, { base, mine, theirs })
    return ordered(walk, place, { base, mine, theirs }, new Map(merged.map((id) => [id, id])))
  }
  if (isMemberList(base) && isMemberList(mine) && isMemberList(theirs)) {
    const ids = { base: idsOf(base), mine: idsOf(mine), theirs: idsOf(theirs) }
    return ordered(walk, place, ids, mergeMembers(walk, place, { base, mine, theirs }))
  }
  return mine
}

/** A set: what one side added is in, what one side took out is out. */
function mergeIds(
  { keep }: MergeWalk,
  place: Place,
  lists: Readonly<Record<keyof Sides, readonly string[]>>,
): readonly string[] {
  const [before, mine, theirs] = [new Set(lists.base), new Set(lists.mine), new Set(lists.theirs)]
  return [...new Set([...mine, ...theirs])].filter((id) => {
    if (!before.has(id) || (mine.has(id) && theirs.has(id))) return true
    const target = targetOf(place, id)
    // Whoever removed the target took it out everywhere; it comes back together with the target.
    return target !== null && keep.has(target)
  })
}

function mergeMembers(
  walk: MergeWalk,
  listPlace: Place,
  lists: Readonly<Record<keyof Sides, readonly Member[]>>,
): ReadonlyMap<string, unknown> {
  const [base, mine, theirs] = [byId(lists.base), byId(lists.mine), byId(lists.theirs)]
  const merged = new Map<string, unknown>()
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const place = joinPlace(listPlace, id)
    const sides = { base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) }
    if (sides.mine !== undefined && sides.theirs !== undefined) merged.set(id, mergeValue(walk, place, sides))
    else if (sides.base === undefined || staysThoughRemoved(walk, place, sides.base, sides))
      merged.set(id, sides.mine ?? sides.theirs)
  }
  return merged
}

/** A member that one side removed: gone when the other side left it alone, else kept for a person to decide. */
function staysThoughRemoved(walk: MergeWalk, place: Place, base: Member, sides: Sides): boolean {
  const [survivor, knownToSurvivor, knownToRemover] =
    sides.mine === undefined
      ? [sides.theirs, walk.known.theirs, walk.known.mine]
      : [sides.mine, walk.known.mine, walk.known.theirs]
  const isChanged = !isSameWording(cutReferences(place, base, knownToSurvivor), survivor)
  const judged =
    typeof base['milestone'] === 'string' ? targetOf(joinPlace(place, 'milestone'), base['milestone']) : null
  // A criterion that went with its milestone was not decided upon by itself: it shares the milestone's fate.
  if (judged !== null && !knownToRemover.has(judged)) return isChanged || walk.keep.has(judged)
  if (!isChanged && !walk.keep.has(place)) return false
  report(walk, 'removedChanged', place, null, sides)
  return true
}

function ordered(
  walk: MergeWalk,
  place: Place,
  ids: Readonly<Record<keyof Sides, readonly string[]>>,
  merged: ReadonlyMap<string, unknown>,
): readonly unknown[] {
  const present = (list: readonly string[]): readonly string[] => list.filter((id) => merged.has(id))
  const order = mergeOrder(present(ids.base), present(ids.mine), present(ids.theirs))
  if (order.theirs !== null)
    report(walk, 'order', place, null, { base: present(ids.base), mine: order.ids, theirs: order.theirs })
  return order.ids.map((id) => merged.get(id))
}

/** A reference that one side lost only because its target was removed there is no answer of that side. */
function withoutCuts(walk: MergeWalk, place: Place, sides: Sides): Sides {
  const { base, mine, theirs } = sides
  const target = typeof base === 'string' ? targetOf(place, base) : null
  if (target === null) return sides
  const isCut = (side: unknown, known: Known): boolean => side === null && !known.has(target)
  // Against a real change the cut counts as no change; against no change it counts, unless the target stays.
  if (isCut(mine, walk.known.mine) && (theirs !== base || walk.keep.has(target))) return { ...sides, mine: base }
  if (isCut(theirs, walk.known.theirs) && (mine !== base || walk.keep.has(target))) return { ...sides, theirs: base }
  return sides
}

/** The commitment an earlier plan's commitment continues in: another one is another answer, not an edited one. */
function isSameThing({ base, mine, theirs }: Sides): boolean {
  const origin = (side: unknown): unknown =>
    isRecord(side) && 'commitmentId' in side ? [side['planId'], side['commitmentId']] : null
  return isEqual(origin(mine), origin(theirs)) && (!isRecord(base) || isEqual(origin(base), origin(mine)))
}

function inside({ base, mine, theirs }: Sides, key: string): Sides {
  const at = (side: unknown): unknown => (isRecord(side) ? side[key] : undefined)
  return { base: at(base), mine: at(mine), theirs: at(theirs) }
}

const byId = (list: readonly Member[]): ReadonlyMap<string, Member> =>
  new Map(list.map((member) => [member.id, member]))

function report(walk: MergeWalk, kind: ConflictKind, place: Place, language: Language | null, sides: Sides): void {
  walk.conflicts.push(conflictAt(kind, place, language, sides))
}
