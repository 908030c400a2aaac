import { z } from 'zod'

import { planFileSchema } from '../../core/plan/planFile.ts'

/** The plan file's JSON Schema (draft 2020-12), made from the same schema that reads the file. */
export function planJsonSchema(): unknown {
  return z.toJSONSchema(planFileSchema, { io: 'input' })
}
