import { bothBlocks } from './mergeBlocks.ts'
import { isList, isMember, isRecord } from './planJson.ts'
import { withoutLooseEnds } from './references.ts'
import { placeSegments } from '../plan/place.ts'
import { richDocumentSchema } from '../plan/richText.ts'
import type { RichDocument } from '../plan/richText.ts'
import type { Conflict, Merge } from './merge.ts'
import { planSchema } from '../plan/schema.ts'
import type { Plan } from '../plan/schema.ts'

/** `both`: mine, then what only theirs says; for long texts alone, mine for everything else. */
export type Choice = 'mine' | 'theirs' | 'both'

/** A long text with both answers in it; null where there is no such answer. */
export function bothOf({ base, mine, theirs }: Conflict): RichDocument | null {
  const [before = [], left, right] = [base, mine, theirs].map((value) => richDocumentSchema.safeParse(value).data)
  return left === undefined || right === undefined ? null : bothBlocks(before, left, right)
}

/**
 * The merged plan as a person decided, by the ids of the conflicts. Without a choice a conflict stands as in
 * `merge.plan`. What is removed takes every reference to it along.
 */
export function resolve(merge: Merge, choices: Readonly<Record<string, Choice>>): Plan {
  return withoutLooseEnds(answeredPlan(merge, choices))
}

/** The same with references to what is not there any more. */
export function answeredPlan(merge: Merge, choices: Readonly<Record<string, Choice>>): Plan {
  const plan = merge.conflicts.reduce<unknown>((before, conflict) => {
    const choice = choices[conflict.id]
    return choice === undefined ? before : answered(before, conflict, answerOf(conflict, choice))
  }, merge.plan)
  return planSchema.parse(plan)
}

function answerOf(conflict: Conflict, choice: Choice): unknown {
  return choice === 'both' ? (bothOf(conflict) ?? conflict.mine) : conflict[choice]
}

function answered(plan: unknown, conflict: Conflict, answer: unknown): unknown {
  const segments = placeSegments(conflict.place)
  switch (conflict.kind) {
    case 'text':
      return changeAt(plan, [...segments, conflict.language ?? ''], () => answer)
    case 'value':
      return changeAt(plan, segments, () => answer)
    case 'order':
      return changeAt(plan, segments, (list) => reorder(list, answer))
    case 'removedChanged': {
      // The member stands in the merged plan as the side that kept it has it.
      if (answer !== null) return plan
      const id = segments.at(-1)
      return changeAt(plan, segments.slice(0, -1), (list) =>
        isList(list) ? list.filter((member) => !isMember(member) || member.id !== id) : list,
      )
    }
  }
}

function reorder(list: unknown, ids: unknown): unknown {
  if (!isList(list) || !isList(ids)) return list
  const idOf = (item: unknown): string => String(isMember(item) ? item.id : item)
  const items = new Map(list.map((item) => [idOf(item), item]))
  // What the answer does not name came back meanwhile, and stays behind what it follows.
  const wanted = ids.map(String).filter((id) => items.has(id))
  return placed(wanted, [...items.keys()]).map((id) => items.get(id))
}

/** `order` with what only `other` has, each behind the one it follows there. */
export function placed(order: readonly string[], other: readonly string[]): readonly string[] {
  const all = [...order]
  for (const [position, id] of other.entries()) {
    if (all.includes(id)) continue
    const before = other.slice(0, position).findLast((candidate) => all.includes(candidate))
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, id)
  }
  return all
}

/** The value with what stands at `segments` changed; as it was when the place is gone. */
export function changeAt(value: unknown, segments: readonly string[], change: (value: unknown) => unknown): unknown {
  const [head, ...rest] = segments
  if (head === undefined) return change(value)
  if (isList(value))
    return value.map((member) => (isMember(member) && member.id === head ? changeAt(member, rest, change) : member))
  if (isRecord(value) && Object.hasOwn(value, head)) return { ...value, [head]: changeAt(value[head], rest, change) }
  return value
}
