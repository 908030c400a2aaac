import { zipSync } from 'fflate'

/** The parts of a document as one file: the same parts give the same bytes. */
export function packParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(parts).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1))
  const ordered = Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()]))
  // A time without a zone: the archive's own clock knows none.
  return zipSync(ordered, { level: 6, mtime: new Date(1980, 0, 1) })
}

/** Readers expect the list of content types first. */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2)
