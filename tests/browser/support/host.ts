import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base } from '@playwright/test'

/** A running browser host with a data folder of its own. */
export type Host = Readonly<{
  dataFolder: string
  /** address that lets the browser in; valid for the host's present run */
  url: () => string
  /** ends the host as a power cut does: nothing is written any more */
  kill: () => Promise<void>
  /** starts it again on the same data, at the same address, so that a page that is open goes on */
  start: () => Promise<void>
  /** stops the host as a person would (Ctrl+C) and starts it again on the same data */
  restart: () => Promise<void>
}>

const root = join(import.meta.dirname, '../../..')

/** Each test gets a real host, a real store and an empty folder, all thrown away afterwards. */
export const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'planovna-journey-'))
    let running = await start(dataFolder)
    await use({
      dataFolder,
      url: () => running.url,
      restart: async () => {
        await stop(running.child)
        running = await start(dataFolder)
      },
      kill: () => stop(running.child, 'SIGKILL'),
      start: async () => {
        running = await start(dataFolder, URL.parse(running.url))
      },
    })
    await stop(running.child)
    await rm(dataFolder, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'

/** `before`: the address of the run that ended, to be had again. */
async function start(dataFolder: string, before: URL | null = null): Promise<{ child: ChildProcess; url: string }> {
  const port = before === null ? [] : ['--port', before.port]
  const token = before === null ? {} : { PLANOVNA_TOKEN: before.searchParams.get('token') ?? '' }
  const child = spawn(process.execPath, ['electron/browserHost.ts', '--data', dataFolder, '--no-open', ...port], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...token },
  })
  const url = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString()
      const address = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`the host ended with ${String(code)}: ${printed}`)))
  })
  return { child, url }
}

async function stop(child: ChildProcess, signal: 'SIGINT' | 'SIGKILL' = 'SIGINT'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}
