import { crossing, refuse } from './world.ts'

type Handler = (event: unknown, ...words: unknown[]) => unknown
const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) refuse(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  },
}

/** A call as it arrives from some frame of some page. */
export async function callMain(event: unknown, channel: string, words: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  return crossing(await handler(event, ...crossing(words)))
}

export const handledChannels = (): readonly string[] => [...handlers.keys()]
