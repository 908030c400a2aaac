import { z } from 'zod'

import { idSchema } from './ids.ts'

/**
 * What a copy for somebody else says of itself: the states of the plan that sender and receiver have in common, newest
 * first, by the version that was kept of each and by the checksum of its plan. The first one is the copy as it was sent.
 */
export const copyMarkSchema = z
  .strictObject({
    sentAt: z.iso.datetime().meta({ description: 'Time in UTC at which the copy was made' }),
    bases: z.array(z.strictObject({ version: idSchema, checksum: z.string().regex(/^[0-9a-f]{64}$/) })).max(100),
  })
  .meta({ id: 'CopyMark' })
export type CopyMark = Readonly<z.infer<typeof copyMarkSchema>>
