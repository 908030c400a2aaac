import { parsePlanText, serialisePlanFile } from '../../core/plan/planFile.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { FileFormat } from './fileAdapter.ts'

/** Ending of a plan file, with its dot. */
export const planEnding = '.planovna'

export const planFormat: FileFormat<Plan> = { parse: parsePlanText, serialise: serialisePlanFile }
