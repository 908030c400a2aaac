import { z } from 'zod'

/** Stands where the schema wants the id of something that is not told. */
export const unknownId = 'unknown'

/** The value that says nothing, as a schema wants it: `''`, `null`, `[]`, blank texts; of a choice `other` or the first. */
export function blankOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, blankOf(inner)]))
  }
  if (schema instanceof z.ZodEnum) {
    const options: readonly unknown[] = schema.options
    return options.includes('other') ? 'other' : options[0]
  }
  const blank = [null, '', [], false, 0, unknownId].find((candidate) => z.safeParse(schema, candidate).success)
  if (blank === undefined) throw new Error('a part of the plan has no blank value')
  return blank
}
