import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

import { callMain } from './ipc.ts'
import { crossing, refuse } from './world.ts'

export type PreloadWorld = Readonly<{
  /** what the preload put into the page's window, seen from the page */
  exposed: Readonly<Record<string, unknown>>
  deliver: (channel: string, words: readonly unknown[]) => void
}>

/** Runs a preload as Electron runs a sandboxed one: CommonJS, `require` gives electron alone, there is no Node. */
export function runPreload(path: string, event: () => unknown): PreloadWorld {
  const exposed: Record<string, unknown> = {}
  const ipcRenderer = Object.assign(new EventEmitter(), {
    invoke: (channel: string, ...words: unknown[]) => callMain(event(), channel, words),
  })
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (key: string, api: unknown): void => {
        if (Object.hasOwn(exposed, key)) refuse(`exposing ${key} twice`)
        exposed[key] = bridged(api)
      },
    },
  }
  const require = (name: string): unknown =>
    name === 'electron' ? electron : refuse(`require of ${name} in a preload`)
  const source = readFileSync(path, 'utf8')
  const run = runInContext(`(function (require, module, exports) {${source}\n})`, createContext({ console }), {
    filename: path,
  }) as (require: unknown, module: unknown, exports: unknown) => void
  const module = { exports: {} }
  run(require, module, module.exports)
  return { exposed, deliver: (channel, words) => ipcRenderer.emit(channel, {}, ...crossing(words)) }
}

/** How values look on the other side of the context bridge: plain data is copied, functions are called from afar. */
function bridged(value: unknown): unknown {
  if (typeof value === 'function') {
    const far = value as (...words: unknown[]) => unknown
    return (...words: unknown[]): unknown => bridged(far(...words.map(bridged)))
  }
  if (typeof value === 'symbol') return refuse('a symbol over the context bridge')
  if (typeof value !== 'object' || value === null) return value
  if (isPromise(value)) return value.then(bridged)
  if (Array.isArray(value)) return value.map(bridged)
  // Objects of the preload's own realm have another Object.prototype, hence the test by its parent.
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse('a class over the context bridge')
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bridged(part)])))
}

function isPromise(value: object): value is Promise<unknown> {
  return 'then' in value && typeof value.then === 'function'
}
