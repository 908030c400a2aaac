import { createHash } from 'node:crypto'

import { z } from 'zod'

import { journalEntrySchema } from '../../core/edit/entry.ts'
import { idSchema } from '../../core/plan/ids.ts'
import { migrateEntry } from '../../core/plan/migrations/migrateEntry.ts'

/**
 * What a line of a journal says: an edit, or that the plan as it is here is being written to its file. A plan file is
 * recognised as one of ours, and its place in the journal found, by its `lastEntry` and the checksum of its plan.
 */
const bodySchema = z.union([
  z.strictObject({ entry: journalEntrySchema }),
  z.strictObject({ snapshot: z.strictObject({ lastEntry: idSchema.nullable(), checksum: z.string() }) }),
])
export type RecordBody = Readonly<z.infer<typeof bodySchema>>

/** `number` counts the lines of a journal, so that a missing one is noticed. */
export type JournalRecord = Readonly<{ number: number; body: RecordBody }>

/** A line, with its end: `{"n":12,"sum":"…","entry":{…}}`. */
export function serialiseRecord({ number, body }: JournalRecord): string {
  const text = JSON.stringify(body).slice(1, -1)
  return `{"n":${number},"sum":"${sumOf(number, text)}",${text}}\n`
}

/** The record of a line without its end; null when the line is not exactly what was written. */
export function parseRecord(line: string): JournalRecord | null {
  const [, digits = '', sum, text = ''] = shape.exec(line) ?? []
  const number = Number(digits)
  if (sum === undefined || sum !== sumOf(number, text)) return null
  const body = bodySchema.safeParse(JSON.parse(`{${text}}`))
  if (!body.success) return null
  return { number, body: 'entry' in body.data ? { entry: migrateEntry(body.data.entry) } : body.data }
}

const shape = /^\{"n":([1-9]\d{0,14}),"sum":"([0-9a-f]{16})",(.+)\}$/u

/** 64 bits of SHA-256: enough to tell a damaged line from a whole one. */
function sumOf(number: number, text: string): string {
  return createHash('sha256').update(`${number},${text}`).digest('hex').slice(0, 16)
}
