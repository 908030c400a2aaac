import { z } from 'zod'

import { idSchema } from '../plan/ids.ts'
import { versionMarkSchema } from '../plan/versionMark.ts'

/** A state of a plan that was kept and does not change any more. */
export const versionSchema = versionMarkSchema.extend({ planId: idSchema, commitments: z.int().min(0) })
export type Version = Readonly<z.infer<typeof versionSchema>>

/** characters of the name a person gives a version */
export const longestVersionName = 120

/** What the page may keep: a version the person named, or one before a change of the whole plan. */
export const versionRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    planId: idSchema,
    kind: z.literal('named'),
    name: z.string().trim().min(1).max(longestVersionName),
  }),
  z.strictObject({ planId: idSchema, kind: z.enum(['beforeImport', 'beforeRestore']) }),
])
