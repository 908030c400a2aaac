import { z } from 'zod'

import { idSchema } from '../plan/ids.ts'
import { localizedTextSchema } from '../plan/localized.ts'
import { planSchema } from '../plan/schema.ts'

/**
 * How the state two copies grew from was found: a state both sides kept when they exchanged it, another past state of the
 * plan with a checksum the copy gives, or not at all. `at` is the ISO time of that state, where it is known.
 */
export const baseFoundSchema = z.strictObject({ how: z.enum(['version', 'state', 'none']), at: z.string().nullable() })
export type BaseFound = Readonly<z.infer<typeof baseFoundSchema>>

/** What a picked plan file is to the library: a copy of a draft that is here. */
export const incomingSchema = z.strictObject({
  planId: idSchema,
  title: localizedTextSchema,
  base: baseFoundSchema,
  /** what would come in without a question, and what a person must decide */
  changes: z.int().min(0),
  conflicts: z.int().min(0),
})
export type Incoming = Readonly<z.infer<typeof incomingSchema>>

/** Where the other side of a merge comes from. */
export const mergeSourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('file'), importToken: z.string() }),
  z.strictObject({ from: z.literal('copy'), planId: idSchema }),
  /** what a plan's own news tell of */
  z.strictObject({ from: z.literal('news'), planId: idSchema, newsId: z.string() }),
])
export type MergeSource = Readonly<z.infer<typeof mergeSourceSchema>>

/** The sides of a merge but mine, which the page has. Without a common state `base` is null. */
export const mergeSidesSchema = z.strictObject({
  planId: idSchema,
  /** the copy's file name or title; empty for what the plan's own news offer */
  name: z.string(),
  found: baseFoundSchema,
  base: planSchema.nullable(),
  theirs: planSchema,
})
export type MergeSides = z.infer<typeof mergeSidesSchema>
