import { z } from 'zod'

import { planKindSchema } from '../plan/enums.ts'
import { idSchema } from '../plan/ids.ts'
import { localizedTextSchema } from '../plan/localized.ts'
import { planStageSchema } from '../plan/statusSchema.ts'

/** A line of the library. `complete` is the share of filled fields, 0 to 1, per language. */
export const planSummarySchema = z.strictObject({
  planId: idSchema,
  title: localizedTextSchema,
  kind: planKindSchema,
  origin: z.enum(['draft', 'prior']),
  stage: planStageSchema,
  /** how many times the adopted plan was opened for an amendment */
  amendments: z.int().min(0),
  /** saved by a newer version of the application: it can only be read */
  isNewer: z.boolean(),
  periodStart: z.string().nullable(),
  periodEnd: z.string().nullable(),
  commitments: z.int(),
  complete: z.strictObject({ sk: z.number(), en: z.number() }),
  savedAt: z.string(),
  /** the plan of this library that it was copied from, and can be merged into; null for most */
  copiedFrom: idSchema.nullable(),
  /** folded text of titles and problems, for the library's search */
  searchText: z.string(),
})
export type PlanSummary = Readonly<z.infer<typeof planSummarySchema>>

export const trashedSchema = z.strictObject({ planId: idSchema, title: localizedTextSchema, trashedAt: z.string() })

/**
 * A file that could not be read: it was renamed, never changed. `recovered`: its plan is in the library all the same,
 * from an earlier state of the file and the journal.
 */
export const setAsideSchema = z.strictObject({
  fileName: z.string(),
  at: z.string(),
  code: z.string(),
  recovered: z.boolean(),
})

/** Who writes a plan now: names as their computer gives them, and an ISO time. */
export const holderSchema = z.strictObject({ host: z.string(), user: z.string(), since: z.string() })
export type Holder = Readonly<z.infer<typeof holderSchema>>

/** One program at a time writes a plan; the others read it. What a newer version has saved can only be read. */
export const accessSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('write') }),
  z.strictObject({ kind: z.literal('read'), holder: holderSchema }),
  z.strictObject({ kind: z.literal('newer') }),
])
export type Access = Readonly<z.infer<typeof accessSchema>>
