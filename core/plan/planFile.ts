import { z } from 'zod'

import { planSchema } from './schema.ts'
import type { Plan } from './schema.ts'
import { err, ok } from '../bridge/result.ts'
import type { Result } from '../bridge/result.ts'

export const currentSchemaVersion = 1

/** What stands in a `.planovna` file: UTF-8 JSON, keys in the order of the schema. */
export const planFileSchema = z
  .strictObject({
    format: z.literal('planovna'),
    schemaVersion: z.literal(currentSchemaVersion),
    plan: planSchema,
  })
  .meta({ title: 'Plánovňa plan file', id: 'PlanFile' })
export type PlanFile = Readonly<{ format: 'planovna'; schemaVersion: typeof currentSchemaVersion; plan: Plan }>

const envelopeSchema = z.looseObject({ format: z.literal('planovna'), schemaVersion: z.int().min(1) })

export function toPlanFile(plan: Plan): PlanFile {
  return { format: 'planovna', schemaVersion: currentSchemaVersion, plan }
}

/** The text of a plan file; ends with a newline so that it is a proper text file. */
export function serialisePlanFile(plan: Plan): string {
  return `${JSON.stringify(planFileSchema.parse(toPlanFile(plan)), null, 1)}\n`
}

/**
 * A plan out of unknown data. `newerFile`: written by a newer version of the application;
 * `wrongFormat`: JSON, but not a plan; `corruptFile`: a plan whose content breaks the schema.
 */
export function parsePlanFile(data: unknown): Result<Plan> {
  const envelope = envelopeSchema.safeParse(data)
  if (!envelope.success) return err('wrongFormat')
  if (envelope.data.schemaVersion > currentSchemaVersion) return err('newerFile')
  const file = planFileSchema.safeParse(data)
  return file.success ? ok(file.data.plan) : err('corruptFile')
}

/** The same for the text of a file. */
export function parsePlanText(text: string): Result<Plan> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    // Any unreadable text means the same to a person: the file is damaged.
    return err('corruptFile')
  }
  return parsePlanFile(data)
}
