import { z } from 'zod'

import { planDateSchema } from './dates.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { idSchema } from './ids.ts'
import { localizedTextSchema } from './localized.ts'

/** How far a plan is on its way to the council and to OGP, in this order. */
export const planStages = ['draft', 'departments', 'board', 'council', 'adopted', 'submitted'] as const
export const planStageSchema = z.enum(planStages)
export type PlanStage = z.infer<typeof planStageSchema>

/** An adopted plan was opened again: why, when, and the resolution that had adopted it until then. */
export const amendmentSchema = z
  .strictObject({
    id: idSchema,
    reason: localizedTextSchema,
    at: planDateSchema
      .nullable()
      .meta({ description: 'When it was opened; null where a printed document does not say' }),
    resolution: z.string(),
    adoptedOn: planDateSchema.nullable(),
  })
  .meta({ id: 'Amendment' })
export type Amendment = DeepReadonly<z.infer<typeof amendmentSchema>>

/** The plan is a living document: it is drafted, approved, submitted, and may be amended by a new resolution. */
export const planStatusSchema = z
  .strictObject({
    stage: planStageSchema,
    resolution: z
      .string()
      .meta({ description: 'Number of the resolution that adopted the plan, as the council writes it' }),
    adoptedOn: planDateSchema.nullable(),
    amendments: z.array(amendmentSchema),
  })
  .meta({ id: 'PlanStatus' })
export type PlanStatus = DeepReadonly<z.infer<typeof planStatusSchema>>

export const newStatus: PlanStatus = { stage: 'draft', resolution: '', adoptedOn: null, amendments: [] }
