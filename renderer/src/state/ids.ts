import { idFromBytes } from '../../../core/plan/ids.ts'

/** A new id that nobody else makes. */
export function newId(): string {
  return idFromBytes(crypto.getRandomValues(new Uint8Array(12)))
}
