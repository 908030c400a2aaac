import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { Log } from '../services.ts'

/** A log file of at most two megabytes: the current one and the one before it. Logging never breaks the work. */
export function openLog(folder: string): Log {
  const path = join(folder, 'planovna.log')
  return (code, details = {}) => {
    const line = [new Date().toISOString(), code, ...Object.entries(details).map(([name, value]) => `${name}=${value}`)]
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestBytes) renameSync(path, `${path}.old`)
      appendFileSync(path, `${line.join(' ').replaceAll(/\s+/gu, ' ')}\n`)
    } catch {
      // A full or read-only disk is told to the person by the store; a lost log line changes nothing for them.
    }
  }
}

/** What may be kept of a bug: its kind and the place in our program. Its message may quote a plan. */
export function traceOf(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { name: typeof error }
  const place = error.stack?.split('\n').find((line) => /^\s+at /u.test(line)) ?? ''
  return { name: error.name, where: place.trim().replace(/^at /u, '') }
}

const largestBytes = 1_000_000
