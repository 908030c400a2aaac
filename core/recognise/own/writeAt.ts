import { parseAt } from '../../edit/schemaAt.ts'
import { AppError } from '../../bridge/result.ts'
import { pathOf } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'
import type { Plan } from '../../plan/schema.ts'

/** The plan with another value at a place; the same plan when the value does not fit there. */
export function writeAt(plan: Plan, place: Place, value: unknown): Plan {
  const path = pathOf(plan, place)
  if (path === null || path.length === 0) return plan
  try {
    return set(plan, path, parseAt(place, value)) as Plan // the value has been parsed by the schema of its place
  } catch (error) {
    if (error instanceof AppError) return plan
    throw error
  }
}

function set(holder: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(holder))
    return holder.map((member: unknown, at) => (at === key ? set(member, rest, value) : member))
  const inside: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
  return { ...Object(holder), [key]: set(inside, rest, value) }
}
