import { z } from 'zod'

import { idSchema } from './ids.ts'
import { documentProofSchema } from '../bridge/documentProof.ts'
import { planStageSchema } from './statusSchema.ts'

/** Why a version was kept: by the application itself, or because a person named it. */
export const versionKindSchema = z.enum([
  'dayStart',
  'beforeImport',
  'beforeRestore',
  'beforeMerge',
  'export',
  'stage',
  'named',
  'sent',
  'received',
  'merged',
])
export type VersionKind = z.infer<typeof versionKindSchema>

/** Which step of the plan's status a version was kept at; `amendment` is 0 before the first one. */
const versionStageSchema = z.strictObject({ name: planStageSchema, amendment: z.int().min(0) })

/** What the file of a kept version says of itself, beside the plan. */
export const versionMarkSchema = z
  .strictObject({
    id: idSchema,
    kind: versionKindSchema,
    name: z.string().meta({
      description:
        "For a named version the person's words, for an export or a copy the name of its file, otherwise empty",
    }),
    at: z.iso.datetime().meta({ description: 'Time in UTC at which the version was kept' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .meta({ description: 'SHA-256 of the exported file; null for other versions' }),
    of: z.strictObject({ planId: idSchema, version: idSchema }).nullable().default(null).meta({
      description: 'The version of another plan of the same library that a copy was made of; null for others',
    }),
    proof: documentProofSchema
      .nullable()
      .default(null)
      .meta({ description: 'What the exported document was found to hold; null for other versions and other files' }),
    stage: versionStageSchema
      .nullable()
      .default(null)
      .meta({ description: "The plan's status, for a version kept when it changed; null for other versions" }),
  })
  .meta({ id: 'VersionMark' })
export type VersionMark = Readonly<z.infer<typeof versionMarkSchema>>
