import { z } from 'zod'

import { idSchema } from './ids.ts'
import { documentProofSchema } from '../bridge/documentProof.ts'

/** Why a version was kept: by the application itself, or because a person named it. */
export const versionKindSchema = z.enum(['dayStart', 'beforeImport', 'beforeRestore', 'export', 'named'])
export type VersionKind = z.infer<typeof versionKindSchema>

/** What the file of a kept version says of itself, beside the plan. */
export const versionMarkSchema = z
  .strictObject({
    id: idSchema,
    kind: versionKindSchema,
    name: z.string().meta({
      description: "For a named version the person's words, for an export the name of its file, otherwise empty",
    }),
    at: z.iso.datetime().meta({ description: 'Time in UTC at which the version was kept' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .meta({ description: 'SHA-256 of the exported file; null for other versions' }),
    proof: documentProofSchema
      .nullable()
      .default(null)
      .meta({ description: 'What the exported document was found to hold; null for other versions and other files' }),
  })
  .meta({ id: 'VersionMark' })
export type VersionMark = Readonly<z.infer<typeof versionMarkSchema>>
