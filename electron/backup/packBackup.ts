import { setImmediate as breathe } from 'node:timers/promises'

import { Zip, ZipDeflate } from 'fflate'

import { manifestFile, serialiseManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'

/** The zip of a backup; the same contents and time give the same bytes. */
export async function packBackup(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    pieces.push(piece)
  })
  const manifestBytes = new TextEncoder().encode(serialiseManifest(manifest))
  for (const [name, bytes] of new Map([[manifestFile, manifestBytes], ...files])) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = manifest.at
    zip.add(entry)
    entry.push(bytes, true)
    await breathe()
  }
  zip.end()
  return Buffer.concat(pieces)
}
