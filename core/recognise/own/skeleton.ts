import { z } from 'zod'

import type { Path } from '../../outline/bookmarkName.ts'
import { blankOf } from '../../plan/blank.ts'
import type { IdSource } from '../../plan/ids.ts'
import { planSchema } from '../../plan/schema.ts'
import type { Plan } from '../../plan/schema.ts'

/** An empty plan with room for everything that stands at the paths, and the ids the document remembers. */
export function skeletonPlan(
  paths: readonly Path[],
  ids: readonly Readonly<{ path: Path; id: string }>[],
  newId: IdSource,
): Plan {
  let plan: unknown = { ...Object(blankOf(planSchema)), id: newId() }
  for (const path of paths) plan = grow(planSchema, plan, path, newId)
  for (const { path, id } of ids) plan = grow(planSchema, plan, [...path, 'id'], () => newId(), id)
  const parsed = planSchema.safeParse(plan)
  return parsed.success ? parsed.data : planSchema.parse({ ...Object(blankOf(planSchema)), id: newId() })
}

/** Adds what is missing on the way of a path; what the schema does not know is left out. */
function grow(schema: z.core.$ZodType, value: unknown, [key, ...rest]: Path, newId: IdSource, leaf?: string): unknown {
  if (key === undefined) return leaf ?? value
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  if (inner instanceof z.ZodArray && typeof key === 'number' && key < mostMembers) {
    const { element } = inner
    const members: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : []
    if (!(element instanceof z.ZodObject)) return members
    while (members.length <= key) members.push({ ...Object(blankOf(element)), id: newId() })
    members[key] = grow(element, members[key], rest, newId, leaf)
    return members
  }
  if (inner instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = inner.shape
    const part = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (part === undefined) return value
    const holder: unknown = value ?? blankOf(inner)
    const inside: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
    return { ...Object(holder), [key]: grow(part, inside, rest, newId, leaf) }
  }
  return value
}

/** No plan of a city has more; a bookmark of a hostile document may claim any number. */
const mostMembers = 2000
