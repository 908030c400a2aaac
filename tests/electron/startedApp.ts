import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach } from 'vitest'

import { buildApplication } from './build.ts'
import type { Commands } from './standIn/driver.ts'
import type { Start } from './standIn/world.ts'

type Reply = Readonly<{ id: number; value?: unknown; failure?: string }>
type Name = keyof Commands
type Answer<Asked extends Name> = Awaited<ReturnType<Commands[Asked]>>

/** The built application, running on the stand-in in a process of its own. */
export type StartedApp = Readonly<{
  ask: <Asked extends Name>(name: Asked, ...words: Parameters<Commands[Asked]>) => Promise<Answer<Asked>>
  /** Asks again until the answer passes: for things that happen in their own time. */
  until: <Asked extends Name>(name: Asked, isReached: (answer: Answer<Asked>) => boolean) => Promise<Answer<Asked>>
  dataFolder: string
  stop: () => void
}>
type StartOptions = Readonly<{ appFolder: string; homeFolder: string }> &
  Partial<Pick<Start, 'argv' | 'isOnlyInstance'>>

export async function startApp(options: StartOptions): Promise<StartedApp> {
  const { appFolder, homeFolder, argv = [], isOnlyInstance = true } = options
  mkdirSync(homeFolder, { recursive: true })
  const mainFile = join(appFolder, 'out/main/main.js')
  const start: Start = { mainFile, appFolder, appDataFolder: homeFolder, argv, isOnlyInstance }
  const child = fork(join(import.meta.dirname, 'standIn/driver.ts'), [], {
    env: { ...process.env, STAND_IN_START: JSON.stringify(start), NODE_OPTIONS: '' },
    execArgv: [],
    cwd: homeFolder,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  child.on('message', ({ id, value, failure }: Reply) => {
    const ask = waiting.get(id)
    waiting.delete(id)
    if (failure === undefined) ask?.resolve(value)
    else ask?.reject(new Error(failure))
  })
  child.on('exit', (code) =>
    waiting.forEach(({ reject }) => reject(new Error(`the application ended with ${code ?? ''}`))),
  )

  let last = 0
  const expectReply = (id: number): Promise<unknown> => {
    const reply = Promise.withResolvers<unknown>()
    waiting.set(id, reply)
    return reply.promise
  }
  const send = (name: Name, words: readonly unknown[]): Promise<unknown> => {
    last += 1
    child.send({ id: last, name, words })
    return expectReply(last)
  }
  await expectReply(0)
  return {
    ask: <Asked extends Name>(name: Asked, ...words: Parameters<Commands[Asked]>) =>
      send(name, words) as Promise<Answer<Asked>>,
    until: async <Asked extends Name>(
      name: Asked,
      isReached: (answer: Answer<Asked>) => boolean,
    ): Promise<Answer<Asked>> => {
      for (;;) {
        const answer = (await send(name, [])) as Answer<Asked>
        if (isReached(answer)) return answer
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    dataFolder: join(homeFolder, 'Planovna', 'data'),
    stop: () => child.kill(),
  }
}

export type Applications = Readonly<{
  /** a folder for this test file's data and documents */
  home: string
  start: (options?: Partial<StartOptions>) => Promise<StartedApp>
  /** Started, with its page loaded. */
  open: (options?: Partial<StartOptions>) => Promise<StartedApp>
}>

/** Builds the application for a test file; what a test starts is stopped after it. */
export function applications(): Applications {
  const appFolder = buildApplication()
  const home = mkdtempSync(join(tmpdir(), 'planovna-home-'))
  const running: StartedApp[] = []
  let count = 0
  afterEach(() => running.splice(0).forEach((app) => app.stop()))
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  const start: Applications['start'] = async (options) => {
    count += 1
    const app = await startApp({ appFolder, homeFolder: join(home, String(count)), ...options })
    running.push(app)
    return app
  }
  return {
    home,
    start,
    open: async (options) => {
      const app = await start(options)
      await app.until('calls', (calls) => calls.some(({ name }) => name === 'pageLoaded'))
      return app
    },
  }
}

type Call = Readonly<{ name: string; details: unknown }>
export const names = (calls: readonly Call[]): string[] => calls.map(({ name }) => name)
export const detailsOf = (calls: readonly Call[], wanted: string): unknown[] =>
  calls.filter(({ name }) => name === wanted).map(({ details }) => details)
