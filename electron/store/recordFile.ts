import type { z } from 'zod'

import { AppError, err, ok } from '../../core/bridge/result.ts'
import { createFile, fileAdapter } from './fileAdapter.ts'
import { createQueue } from './queue.ts'
import type { FileFormat } from './fileAdapter.ts'

export type RecordFile<Value> = Readonly<{ read: () => Promise<Value>; write: (value: Value) => Promise<Value> }>

/**
 * A small value in one file: the settings, say. It holds no work, so a missing or damaged file (kept aside) means
 * the `usual` value.
 */
export function recordFile<Value>(path: string, schema: z.ZodType<Value>, usual: Value): RecordFile<Value> {
  const inTurn = createQueue()
  const format = recordFormat(schema)
  return {
    read: () => inTurn(() => readOr(usual, path, format)),
    write: (value) => inTurn(async () => (await createFile(path, format, value)).data),
  }
}

async function readOr<Value>(usual: Value, path: string, format: FileFormat<Value>): Promise<Value> {
  try {
    return await fileAdapter(path, format).read()
  } catch (error) {
    if (error instanceof AppError) return usual
    throw error
  }
}

/** A value of a schema as JSON. */
export function recordFormat<Value>(schema: z.ZodType<Value>): FileFormat<Value> {
  return {
    parse: (text) => {
      const parsed = schema.safeParse(parseJson(text))
      return parsed.success ? ok(parsed.data) : err('corruptFile')
    },
    serialise: (value) => `${JSON.stringify(schema.parse(value), null, 1)}\n`,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: no schema fits undefined, so the caller sees a damaged file.
    return undefined
  }
}
