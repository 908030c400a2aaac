import { buffer } from 'node:stream/consumers'

import { ZipFile } from 'yazl'

/** The parts of a document as one file: the same parts give the same bytes. */
export async function packParts(parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const names = Object.keys(parts).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1))
  const zip = new ZipFile()
  for (const name of names)
    zip.addBuffer(Buffer.from(parts[name] ?? new Uint8Array()), name, {
      // A time without a zone: the archive's own clock knows none.
      mtime: new Date(1980, 0, 1),
      forceDosTimestamp: true,
      // Pictures of dots are packed already.
      compressionLevel: name.endsWith('.png') ? 0 : 6,
    })
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}

/** Readers expect the list of content types first. */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2)
