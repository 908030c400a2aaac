import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Marks the fuses in Electron's binary: https://www.electronjs.org/docs/latest/tutorial/fuses */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** How the fuses stand in a binary as it is downloaded, in their documented order. */
const factoryWire = '101100101'

/** An unpacked Electron for Linux as far as packing looks at it: a binary with fuses, Chromium's texts, licences. */
export function makeStandInRuntime(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  const wire = Buffer.from(`${sentinel}\u0001${String.fromCharCode(factoryWire.length)}${factoryWire}`, 'latin1')
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(4096, 1), wire, Buffer.alloc(4096, 2)]), {
    mode: 0o755,
  })
  writeFileSync(join(folder, 'version'), '45.4.1')
  writeFileSync(join(folder, 'LICENSE'), 'Electron')
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'Chromium')
  for (const language of ['sk', 'en-US', 'en-GB', 'de', 'hu', 'cs']) {
    writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  }
}

/** The fuses of a binary: `1` on, `0` off, in their documented order. */
export function fusesOf(binary: Buffer): string {
  const start = binary.indexOf(sentinel) + sentinel.length
  return binary.toString('latin1', start + 2, start + 2 + (binary[start + 1] ?? 0))
}
