import { z } from 'zod'

import { commitmentSchema } from './commitmentSchema.ts'
import { councilSchema } from './councilSchema.ts'
import { monthSchema, planDateSchema } from './dates.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { contactRoleSchema, organisationKindSchema, participantSchema, planKindSchema } from './enums.ts'
import { idSchema } from './ids.ts'
import { localizedTextSchema } from './localized.ts'
import { richTextSchema } from './richText.ts'
import { planStatusSchema } from './statusSchema.ts'

/** A unit of the municipal office or any other body a plan names; picked by id, so that a rename happens once. */
export const organisationSchema = z
  .strictObject({
    id: idSchema,
    name: localizedTextSchema,
    kind: organisationKindSchema,
  })
  .meta({ id: 'Organisation' })
export type Organisation = DeepReadonly<z.infer<typeof organisationSchema>>

/** Domain 1.1; `labels` are the official ways the period is written ("2021 – 2022", "2021/2023"), the dates are the truth. */
export const periodSchema = z
  .strictObject({
    start: monthSchema.nullable(),
    end: monthSchema.nullable(),
    termEnd: planDateSchema.nullable().meta({ description: "End of the current administration's term of office" }),
    submitted: planDateSchema.nullable().meta({ description: 'Date submitted to OGP' }),
    labels: z.array(z.strictObject({ id: idSchema, label: localizedTextSchema })),
  })
  .meta({ id: 'Period' })
export type Period = DeepReadonly<z.infer<typeof periodSchema>>

/** Point of contact (domain 1.1). Personal data: never exported unless asked. */
export const contactSchema = z
  .strictObject({
    id: idSchema,
    role: contactRoleSchema,
    name: z.string(),
    position: localizedTextSchema,
    organisation: idSchema.nullable(),
    email: z.string(),
    phone: z.string(),
  })
  .meta({ id: 'Contact' })
export type Contact = DeepReadonly<z.infer<typeof contactSchema>>

/** Support of the plan by a stakeholder outside the government (form part S). */
export const endorsementSchema = z
  .strictObject({ id: idSchema, name: z.string(), position: localizedTextSchema, organisation: idSchema.nullable() })
  .meta({ id: 'Endorsement' })
export type Endorsement = DeepReadonly<z.infer<typeof endorsementSchema>>

/** A medium-term goal (form question B.4); commitments refer to it (C.11). */
export const goalSchema = z
  .strictObject({ id: idSchema, title: localizedTextSchema, description: richTextSchema })
  .meta({ id: 'Goal' })
export type Goal = DeepReadonly<z.infer<typeof goalSchema>>

/** The narrative questions of the OGP Local form (domain 1.2); the comment is the form's number. */
export const narrativeSchema = z
  .strictObject({
    foreword: richTextSchema, // A.1
    vision: richTextSchema, // B.1
    achievements: richTextSchema, // B.2
    challenges: richTextSchema, // B.3
    visionContribution: richTextSchema, // B.5
    policyContribution: richTextSchema, // B.6
    coordination: richTextSchema, // E.2
    spaces: richTextSchema, // E.3
    diversity: richTextSchema, // E.4
    participants: z.array(participantSchema), // E.5
    groupCount: z.int().min(0).nullable(), // E.6
    meetingCount: z.int().min(0).nullable(), // E.7
    continuation: richTextSchema, // E.8
    monitoringBody: richTextSchema, // M.1
    progressDiscussion: richTextSchema, // M.3
    progressChecks: richTextSchema, // M.4
    publication: richTextSchema, // M.5
  })
  .meta({ id: 'Narrative' })
export type Narrative = DeepReadonly<z.infer<typeof narrativeSchema>>

/** Where a plan came from: `prior` ones are read-only. */
export const originSchema = z
  .strictObject({
    kind: z.enum(['draft', 'prior']),
    importedFrom: z
      .strictObject({ fileName: z.string(), reader: z.string(), at: z.string() })
      .nullable()
      .meta({ description: 'The foreign document this plan was read from; `at` is an ISO time' }),
  })
  .meta({ id: 'Origin' })

/** The whole plan, schema version 2. Everything people see or receive is computed from it. */
export const planSchema = z
  .strictObject({
    id: idSchema,
    origin: originSchema,
    status: planStatusSchema,
    kind: planKindSchema,
    title: localizedTextSchema,
    period: periodSchema,
    leadInstitutions: z.array(idSchema), // E.1
    webPage: z.string(),
    contacts: z.array(contactSchema),
    monitoringContacts: z.array(z.strictObject({ id: idSchema, name: z.string(), email: z.string() })), // M.2
    narrative: narrativeSchema,
    goals: z.array(goalSchema),
    commitments: z.array(commitmentSchema),
    endorsements: z.array(endorsementSchema),
    organisations: z.array(organisationSchema),
    council: councilSchema,
  })
  .meta({ id: 'Plan' })

export type Plan = DeepReadonly<z.infer<typeof planSchema>>
