import { z } from 'zod'

import { copyMarkSchema } from './copyMark.ts'
import type { CopyMark } from './copyMark.ts'
import { idSchema } from './ids.ts'
import { latestVersion, migratePlan } from './migrations/migratePlan.ts'
import { planSchema } from './schema.ts'
import type { Plan } from './schema.ts'
import { versionMarkSchema } from './versionMark.ts'
import type { VersionMark } from './versionMark.ts'
import { err, ok } from '../bridge/result.ts'
import type { Result } from '../bridge/result.ts'

export const currentSchemaVersion = latestVersion

/**
 * What stands in a `.planovna` file: UTF-8 JSON, keys in the order of the schema. The two marks may be missing, so that
 * a file made by hand is a plan file too; Plánovňa always writes them.
 */
export const planFileSchema = z
  .strictObject({
    format: z.literal('planovna'),
    schemaVersion: z.literal(currentSchemaVersion),
    lastEntry: idSchema
      .nullable()
      .default(null)
      .meta({ description: 'The last entry of the journal that the plan contains; null when there is none' }),
    checksum: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .default(null)
      .meta({
        description: "SHA-256 of the plan's JSON without white space, keys in the order of the schema; null: not given",
      }),
    version: versionMarkSchema
      .nullable()
      .default(null)
      .meta({ description: 'What a kept version says of itself; null in the file of the plan as it is' }),
    copy: copyMarkSchema
      .nullable()
      .default(null)
      .meta({ description: 'What a copy for somebody else says of itself; null in files that stay at home' }),
    plan: planSchema,
  })
  .meta({ title: 'Plánovňa plan file', id: 'PlanFile' })
/** A file that was read: the plan as the latest version has it, and how it had been written. */
export type ReadPlanFile = PlanFile &
  Readonly<{
    writtenVersion: number
    /** what the checksum in the file is made of */
    canonical: string
  }>
export type PlanFile = Readonly<{
  format: 'planovna'
  schemaVersion: typeof currentSchemaVersion
  lastEntry: string | null
  checksum: string | null
  version: VersionMark | null
  copy: CopyMark | null
  plan: Plan
}>
/** What a plan file says beside the plan. */
export type PlanFileMarks = Pick<PlanFile, 'lastEntry' | 'checksum' | 'version' | 'copy'>

const envelopeSchema = z.looseObject({ format: z.literal('planovna'), schemaVersion: z.int().min(1) })

/** The file of a plan that nobody's journal or copy knows. */
export const noMarks: PlanFileMarks = { lastEntry: null, checksum: null, version: null, copy: null }

/** The text of a plan file; ends with a newline so that it is a proper text file. */
export function serialisePlanFile(plan: Plan, marks: Partial<PlanFileMarks> = {}): string {
  const file: PlanFile = { format: 'planovna', schemaVersion: currentSchemaVersion, ...noMarks, ...marks, plan }
  return `${JSON.stringify(planFileSchema.parse(file), null, 1)}\n`
}

/** The JSON a plan's checksum is made of: no white space, keys in the order of the schema. */
export const canonicalPlan = (plan: Plan): string => JSON.stringify(planSchema.parse(plan))

/**
 * A plan file of any version up to ours out of unknown data. `newerFile`: written by a newer version of the application;
 * `wrongFormat`: JSON, but not a plan; `corruptFile`: a plan whose content breaks the schema.
 */
export function parsePlanFile(data: unknown): Result<ReadPlanFile> {
  const envelope = envelopeSchema.safeParse(data)
  if (!envelope.success) return err('wrongFormat')
  const { schemaVersion: writtenVersion, plan } = envelope.data
  if (writtenVersion > currentSchemaVersion) return err('newerFile')
  const file = planFileSchema.safeParse({
    ...envelope.data,
    schemaVersion: currentSchemaVersion,
    plan: migratePlan(plan, writtenVersion),
  })
  if (!file.success) return err('corruptFile')
  // The schema of an older version is not known any more, but we wrote its keys in its order.
  const canonical = writtenVersion === currentSchemaVersion ? canonicalPlan(file.data.plan) : JSON.stringify(plan)
  return ok({ ...file.data, writtenVersion, canonical })
}

/** The same for the text of a file. */
export function parsePlanFileText(text: string): Result<ReadPlanFile> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    // Any unreadable text means the same to a person: the file is damaged.
    return err('corruptFile')
  }
  return parsePlanFile(data)
}

/** The plan alone. */
export function parsePlanText(text: string): Result<Plan> {
  const file = parsePlanFileText(text)
  return file.ok ? ok(file.value.plan) : file
}
