import { zipSync } from 'fflate'
import type { Zippable } from 'fflate'

/** The parts of a document as one file: the same parts give the same bytes. */
export function packParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(parts).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1))
  const ordered: Zippable = Object.fromEntries(
    // Pictures of dots are packed already.
    names.map((name) => [name, [parts[name] ?? new Uint8Array(), { level: name.endsWith('.png') ? 0 : 6 }]]),
  )
  // A time without a zone: the archive's own clock knows none.
  return zipSync(ordered, { mtime: new Date(1980, 0, 1) })
}

/** Readers expect the list of content types first. */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2)
