import { z } from 'zod'

/** Stable names of things inside a plan; they end up in files, bookmarks and addresses, so only plain characters. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{2,63}$/)
  .meta({ id: 'Id' })

/** Where new ids come from; a port, because randomness belongs to the shells and tests want it tame. */
export type IdSource = () => string

/** An id source that counts: for samples, imports and tests, where the same input must give the same plan. */
export function countingIds(prefix: string): IdSource {
  let count = 0
  return () => `${prefix}-${++count}`
}

/** An id from 15 random bytes or more, so that two people on two computers never make the same one. */
export function idFromBytes(bytes: Uint8Array): string {
  return `p${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`
}
