import type { z } from 'zod'

import { currentSchemaVersion } from './planFile.ts'
import { planSchema } from './schema.ts'
import type { Plan } from './schema.ts'

/**
 * What this version understands of a file of a newer one: the plan without the keys it does not know. Only to be looked
 * at: written back, it would lose them. null when something it needs is missing or means nothing to it.
 */
export function readNewerPlan(text: string): Plan | null {
  const file = parseJson(text)
  if (!isRecord(file) || file['format'] !== 'planovna') return null
  const version = file['schemaVersion']
  if (typeof version !== 'number' || version <= currentSchemaVersion) return null
  const plan: unknown = file['plan']
  // Dropping a key shows what stands beside it; a plan is not deep, so this ends soon.
  for (let round = 0; round < rounds; round++) {
    const parsed = planSchema.safeParse(plan)
    if (parsed.success) return parsed.data
    if (!parsed.error.issues.every(isUnknownKeys)) return null
    for (const { path, keys } of parsed.error.issues.filter(isUnknownKeys)) drop(plan, path, keys)
  }
  return null
}

type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys

const isUnknownKeys = (issue: z.core.$ZodIssue): issue is UnknownKeys => issue.code === 'unrecognized_keys'

function drop(plan: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  const holder = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    plan,
  )
  if (isRecord(holder)) for (const key of keys) Reflect.deleteProperty(holder, key)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON, so no file of any version.
    return undefined
  }
}

const rounds = 10
