import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

import type { ContestantName } from './contestants.ts'

/** A writer in its own process, and what it has been told so far. */
export type WriterProcess = Readonly<{
  acknowledged: () => number
  failures: () => number
  /** Resolves when so many edits are acknowledged, one was refused, the process has ended, or it takes too long. */
  reach: (edits: number, stopsAtFailure?: boolean) => Promise<void>
  /** Stands still, as in the middle of whatever it was doing, while `job` runs. */
  whileStopped: (job: () => Promise<void>) => Promise<void>
  kill: () => Promise<void>
}>

export function startWriter(name: ContestantName, folder: string, seed: number, mode: string): WriterProcess {
  const file = join(import.meta.dirname, 'writer.ts')
  // lowdb's preset keeps everything in memory under NODE_ENV=test.
  const child = spawn(process.execPath, [file, name, folder, String(seed), mode], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let acknowledged = 0
  let failures = 0
  const lines = createInterface(child.stdout).on('line', (line) => {
    if (line === 'failed') failures++
    else acknowledged = Number(line)
  })
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')])
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null

  return {
    acknowledged: () => acknowledged,
    failures: () => failures,
    reach: async (edits, stopsAtFailure = false) => {
      const deadline = Date.now() + longestWait
      while (acknowledged < edits && !isOver() && Date.now() < deadline) {
        if (stopsAtFailure && failures > 2) return
        await pause(2)
      }
    },
    whileStopped: async (job) => {
      child.kill('SIGSTOP')
      await job()
      child.kill('SIGCONT')
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** milliseconds */
const longestWait = 120_000
