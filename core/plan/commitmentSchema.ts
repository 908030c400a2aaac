import { z } from 'zod'

import { monthSchema, planDateSchema } from './dates.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { completionSchema, frequencySchema, ogpValueSchema, policyAreaSchema, sectorSchema } from './enums.ts'
import { idSchema } from './ids.ts'
import { localizedTextSchema } from './localized.ts'
import { richTextSchema } from './richText.ts'

/** A step with one deliverable and a date (domain 1.5). */
export const milestoneSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    output: localizedTextSchema,
    start: planDateSchema.nullable(),
    end: planDateSchema.nullable(),
    lead: idSchema.nullable(),
    supporting: z.array(idSchema),
    cost: z.number().min(0).nullable().meta({ description: 'Estimated cost in euros' }),
    costSource: localizedTextSchema,
    status: completionSchema.nullable(),
    evidence: localizedTextSchema,
  })
  .meta({ id: 'Milestone' })
export type Milestone = DeepReadonly<z.infer<typeof milestoneSchema>>

/** How a commitment (`milestone` null) or one of its milestones will be judged. */
export const criterionSchema = z
  .strictObject({
    id: idSchema,
    milestone: idSchema.nullable(),
    indicator: localizedTextSchema,
    baseline: localizedTextSchema,
    target: localizedTextSchema,
    unit: localizedTextSchema,
    verification: localizedTextSchema.meta({ description: 'Means of verification' }),
    frequency: frequencySchema.nullable(),
    responsible: idSchema.nullable(),
  })
  .meta({ id: 'Criterion' })
export type Criterion = DeepReadonly<z.infer<typeof criterionSchema>>

/** An OGP value the commitment serves and why (C.14, C.15). */
export const valueClaimSchema = z
  .strictObject({ id: idSchema, value: ogpValueSchema, justification: richTextSchema })
  .meta({ id: 'ValueClaim' })
export type ValueClaim = DeepReadonly<z.infer<typeof valueClaimSchema>>

/** A sum and where it comes from; part of Resources (C.16). */
export const budgetLineSchema = z
  .strictObject({
    id: idSchema,
    purpose: localizedTextSchema,
    amount: z.number().min(0).nullable().meta({ description: 'Euros' }),
    source: localizedTextSchema,
  })
  .meta({ id: 'BudgetLine' })
export type BudgetLine = DeepReadonly<z.infer<typeof budgetLineSchema>>

/** The commitment of an earlier plan that this one continues, and what is new in it. */
export const lineageSchema = z
  .strictObject({
    planId: idSchema,
    planTitle: localizedTextSchema,
    commitmentId: idSchema,
    number: z.string(),
    title: localizedTextSchema,
    news: richTextSchema,
  })
  .meta({ id: 'Lineage' })
export type Lineage = DeepReadonly<z.infer<typeof lineageSchema>>

/** One commitment; the comment is the number of the OGP Local form (domain 1.3). Its number in the plan is its position. */
export const commitmentSchema = z
  .strictObject({
    id: idSchema,
    ogpId: z.string().meta({ description: 'Assigned by OGP, for example SKBBA0004; empty until then' }), // C.0
    title: localizedTextSchema, // C.1
    summary: localizedTextSchema, // C.2
    start: monthSchema.nullable(), // C.3
    end: monthSchema.nullable(),
    leads: z.array(idSchema), // C.4
    leadsOutside: z.array(idSchema), // C.5
    supporting: z.array(idSchema), // C.6
    problem: richTextSchema, // C.7
    statusQuo: richTextSchema, // C.8
    solution: richTextSchema, // C.9
    contribution: richTextSchema, // C.10
    goals: z.array(idSchema), // C.11
    strategyLink: richTextSchema, // C.11
    policyArea: policyAreaSchema.nullable(), // C.12
    policyAreaOther: localizedTextSchema,
    sector: sectorSchema.nullable(), // C.13
    sectorOther: localizedTextSchema,
    values: z.array(valueClaimSchema), // C.14, C.15
    resources: richTextSchema, // C.16
    budget: z.array(budgetLineSchema),
    milestones: z.array(milestoneSchema), // C.17
    criteria: z.array(criterionSchema),
    lineage: lineageSchema.nullable(),
    completion: completionSchema.nullable(),
    results: richTextSchema.meta({ description: 'What an evaluated commitment brought' }),
  })
  .meta({ id: 'Commitment' })
export type Commitment = DeepReadonly<z.infer<typeof commitmentSchema>>
