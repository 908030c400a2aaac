import { ok } from '../../core/bridge/result.ts'
import { canonicalPlan, parsePlanFileText, serialisePlanFile } from '../../core/plan/planFile.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { sumOf } from './sumOf.ts'
import type { FileFormat } from './fileAdapter.ts'

/** Ending of a plan file, with its dot. */
export { planEnding } from '../../core/plan/planFileName.ts'

/** A plan as a file holds it, with the last entry of its journal that it contains. */
export type Snapshot = Readonly<{ plan: Plan; lastEntry: string | null }>

/** What a plan file says of itself. */
export type ReadSnapshot = Snapshot &
  Readonly<{
    /** whether the plan is the one its checksum was made of; null without a checksum */
    isIntact: boolean | null
    /** checksum of the plan as the file has it, by which the journal knows it */
    checksum: string
    /** the schema version it was written in */
    writtenVersion: number
  }>

export const planFormat: FileFormat<Snapshot, ReadSnapshot> = {
  parse: (text) => {
    const file = parsePlanFileText(text)
    if (!file.ok) return file
    const { plan, lastEntry, checksum: said, canonical, writtenVersion } = file.value
    const checksum = sumOf(canonical)
    return ok({ plan, lastEntry, isIntact: said === null ? null : said === checksum, checksum, writtenVersion })
  },
  serialise: ({ plan, lastEntry }) => serialisePlanFile(plan, { lastEntry, checksum: checksumOf(plan) }),
}

/** What a plan file's `checksum` says. */
export const checksumOf = (plan: Plan): string => sumOf(canonicalPlan(plan))
