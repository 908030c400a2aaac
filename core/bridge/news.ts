import { z } from 'zod'

/**
 * What happened to a plan's files while nobody looked, told when the plan is opened, until the person has read it.
 * `canLook`: the other side is kept, and a merge can show it.
 */
export const planNewsSchema = z.discriminatedUnion('kind', [
  /** The file was changed by something else, and merged: so many changes came in, in so many places both differ and ours stands. */
  z.strictObject({
    kind: z.literal('outside'),
    id: z.string().regex(/^[a-z]+-[0-9a-f]{16}$/),
    at: z.string(),
    changes: z.int().min(0),
    conflicts: z.int().min(0),
    canLook: z.boolean(),
  }),
  /**
   * The file or the journal was damaged and the plan was had again from what was left: as it was at `stateAt`, without
   * `missing` later changes, `found` of which can be offered one by one.
   */
  z.strictObject({
    kind: z.literal('recovered'),
    id: z.string().regex(/^[a-z]+-[0-9a-f]{16}$/),
    at: z.string(),
    damaged: z.enum(['file', 'journal', 'both']),
    stateAt: z.string().nullable(),
    missing: z.int().min(0),
    found: z.int().min(0),
    canLook: z.boolean(),
  }),
])
export type PlanNews = Readonly<z.infer<typeof planNewsSchema>>
