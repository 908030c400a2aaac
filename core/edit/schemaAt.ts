import { z } from 'zod'

import { AppError } from '../bridge/result.ts'
import { placeSegments } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import { planSchema } from '../plan/schema.ts'

/**
 * `value` parsed by the schema the plan has at `place` (a segment inside a list is any id, or "*").
 * Throws AppError `wrongInput` when there is no such place or the value does not fit.
 */
export function parseAt(place: Place, value: unknown): unknown {
  const parsed = z.safeParse(schemaAt(place), value)
  if (!parsed.success) throw new AppError('wrongInput', { place }, parsed.error)
  return parsed.data
}

/** What the plan has at a place; AppError `wrongInput` when there is no such place. */
export function schemaAt(place: Place): z.core.$ZodType {
  let schema: z.core.$ZodType = planSchema
  for (const segment of placeSegments(place)) {
    const inside = step(schema, segment)
    if (inside === undefined) throw new AppError('wrongInput', { place })
    schema = inside
  }
  return schema
}

function step(schema: z.core.$ZodType, segment: string): z.core.$ZodType | undefined {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  if (inner instanceof z.ZodArray) return inner.element
  if (inner instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = inner.shape
    return Object.hasOwn(shape, segment) ? shape[segment] : undefined
  }
  return undefined
}
