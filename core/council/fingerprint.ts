import type { RichText } from '../plan/richText.ts'

/** A short mark by which a prepared text is known again; no secret and no proof, only "the same or another". */
export function fingerprint(text: RichText): string {
  // FNV-1a, 32 bits, twice with different starts.
  const written = JSON.stringify([text.sk, text.en])
  return [0x811c9dc5, 0x01000193].map((start) => hash(written, start)).join('')
}

function hash(text: string, start: number): string {
  let value = start
  for (let position = 0; position < text.length; position++)
    value = Math.imul(value ^ text.charCodeAt(position), 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}
