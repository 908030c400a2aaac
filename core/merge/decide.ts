import { referencesIn, targetsIn, withoutLooseEnds } from './references.ts'
import { answeredPlan } from './resolve.ts'
import { withoutChanges } from './withoutChanges.ts'
import type { Merge, MergedChange } from './merge.ts'
import type { Choice } from './resolve.ts'
import type { Plan } from '../plan/schema.ts'

/** What a person said of a merge: an answer for conflicts, and the changes that are not to come in, by their ids. */
export type Decisions = Readonly<{ choices: Readonly<Record<string, Choice>>; leftOut: ReadonlySet<string> }>

export const noDecisions: Decisions = { choices: {}, leftOut: new Set() }

/** The same in every run, like a conflict's. */
export function changeId({ kind, place, language }: MergedChange): string {
  return language === null ? `${kind}:${place}` : `${kind}:${place}/${language}`
}

/** What comes in without a question: a thing that is back only because a conflict asks about it is no such change. */
export function quietChanges({ changes, conflicts }: Merge): readonly MergedChange[] {
  const asked = new Set(conflicts.filter(({ kind }) => kind === 'removedChanged').map(({ place }) => place))
  return changes.filter(({ place }) => !asked.has(place))
}

/**
 * The merged plan as a person decided it. A conflict without an answer stands as mine, a change that is not left out
 * is in. What stays in the plan never loses what it points at: an addition that something needs comes in all the same.
 */
export function decide(mine: Plan, merge: Merge, { choices, leftOut }: Decisions): Plan {
  const changes = quietChanges(merge)
  let out = withDependents(merge, leftOut)
  for (;;) {
    const left = changes.filter((change) => out.has(changeId(change)))
    const before = left.length === 0 ? merge.plan : withoutChanges(mine, merge.plan, left)
    const plan = answeredPlan({ ...merge, plan: before }, choices)
    const present = targetsIn(plan)
    const missing = new Set([...referencesIn('', plan)].filter((target) => !present.has(target)))
    const needed = new Set(
      left.filter(({ kind, place }) => kind === 'added' && missing.has(place)).map((change) => changeId(change)),
    )
    if (needed.size === 0) return withoutLooseEnds(plan)
    out = new Set([...out].filter((id) => !needed.has(id)))
  }
}

/** What goes along when some changes are left out: whatever needs them. */
export function withDependents(merge: Merge, leftOut: ReadonlySet<string>): ReadonlySet<string> {
  const needs = needsIn(merge)
  return closure(leftOut, (id) => [...needs].flatMap(([other, needed]) => (needed.has(id) ? [other] : [])))
}

/** What comes along when a change is taken in again: whatever it needs. */
export function withNeeded(merge: Merge, takenIn: string): ReadonlySet<string> {
  const needs = needsIn(merge)
  return closure(new Set([takenIn]), (id) => [...(needs.get(id) ?? [])])
}

/**
 * Which changes a change can not do without: what points at a new thing needs the thing; a thing can go only when
 * nothing points at it any more.
 */
function needsIn(merge: Merge): ReadonlyMap<string, ReadonlySet<string>> {
  const changes = quietChanges(merge)
  const added = new Map(changes.filter(({ kind }) => kind === 'added').map((change) => [change.place, change]))
  const removed = new Map(changes.filter(({ kind }) => kind === 'removed').map((change) => [change.place, change]))
  const needs = new Map<string, Set<string>>()
  const need = (who: string, what: string): void => {
    if (who !== what) needs.set(who, (needs.get(who) ?? new Set()).add(what))
  }
  for (const change of changes) {
    const [before, after] = [referencesIn(change.place, change.before), referencesIn(change.place, change.after)]
    const id = changeId(change)
    for (const target of after) {
      const thing = added.get(target)
      if (thing !== undefined && !before.has(target)) need(id, changeId(thing))
    }
    for (const target of before) {
      const thing = removed.get(target)
      if (thing !== undefined && !after.has(target)) need(changeId(thing), id)
    }
  }
  return needs
}

function closure(start: ReadonlySet<string>, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(start)
  for (const id of found) for (const other of next(id)) found.add(other)
  return found
}
