import { contextBridge, ipcRenderer } from 'electron'

import { channelNames, eventNames } from '../core/bridge/channels.ts'
import { err } from '../core/bridge/result.ts'

type Listener = (payload: unknown) => void
const listeners = new Map<string, Set<Listener>>()
/** What came before the page was listening: a plan opened together with the application, say. */
const early = new Map<string, unknown[]>()

for (const event of eventNames) {
  listeners.set(event, new Set())
  early.set(event, [])
  // Electron's own event object carries the raw ipcRenderer: only the payload goes on.
  ipcRenderer.on(event, (_event, payload: unknown) => {
    if (listeners.get(event)?.size === 0) early.get(event)?.push(payload)
    listeners.get(event)?.forEach((listener) => listener(payload))
  })
}

/** The page's only way out of its sandbox: named calls, named events, nothing of Electron itself. */
contextBridge.exposeInMainWorld('planBridge', {
  call: (channel: string, input: unknown): Promise<unknown> =>
    channelNames.has(channel) ? ipcRenderer.invoke(channel, input) : Promise.resolve(err('wrongCall')),

  listen: (event: string, listener: Listener): (() => void) => {
    listeners.get(event)?.add(listener)
    early
      .get(event)
      ?.splice(0)
      .forEach((payload) => listener(payload))
    return () => {
      listeners.get(event)?.delete(listener)
    }
  },
})
