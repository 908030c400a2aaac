/** The child process: the built application on the stand-in, moved by what the test asks over the process's channel. */
import './hooks.ts'
import { pathToFileURL } from 'node:url'

import { app, event } from './app.ts'
import { BrowserWindow } from './browserWindow.ts'
import { answers } from './dialog.ts'
import { callMain, handledChannels } from './ipc.ts'
import { shownMenu } from './menu.ts'
import type { Item } from './menu.ts'
import { runPreload } from './preloadWorld.ts'
import { fetchPage } from './protocol.ts'
import { session } from './session.ts'
import { start, world } from './world.ts'

type Bridge = Readonly<{
  call: (channel: string, input: unknown) => Promise<unknown>
  listen: (event: string, listener: (payload: unknown) => void) => () => void
}>
type Sender = 'subframe' | 'otherWindow' | 'leftThePage' | 'goneFrame'

const heard: { event: string; payload: unknown }[] = []

const commands = {
  calls: () => world.calls,
  exitCode: () => world.exitCode,
  switches: () => [...app.switches],
  channels: () => handledChannels(),
  exposed: () => Object.keys(ourWindow().webContents.page?.exposed ?? {}),

  call: (channel: string, input: unknown) => bridge().call(channel, input),
  listen: (name: string) => {
    bridge().listen(name, (payload) => heard.push({ event: name, payload }))
  },
  heard: () => heard.splice(0),
  callAs: (sender: Sender, channel: string, input: unknown) => callMain(eventOf(sender), channel, [input]),

  navigate: (url: string) => isStopped('will-navigate', url),
  navigateFrame: (url: string) => isStopped('will-frame-navigate', url),
  attachWebview: (url: string) => isStopped('will-attach-webview', url),
  openWindow: (url: string) => ourWindow().webContents.openHandler({ url }).action,
  isGranted: (permission: string) => session.defaultSession.isGranted(permission),
  isRequestAllowed: (url: string) => session.defaultSession.isRequestAllowed(url),
  isDownloadAllowed: () => session.defaultSession.isDownloadAllowed(),
  fetch: (url: string, method = 'GET') => fetchPage(url, method),

  menu: () => shownMenu().map(labels),
  choose: (id: string) => find(shownMenu(), id)?.click?.(),

  answer: (given: Partial<typeof answers>) => {
    Object.assign(answers, given)
  },
  closeWindow: () => ourWindow().close(),
  quit: () => app.quit(),
  minimize: () => ourWindow().minimize(),
  crash: () => {
    const { webContents } = ourWindow()
    webContents.crashed = true
    webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
  },
  endSession: () => ourWindow().emit('query-session-end', event()),
  secondStart: (data: unknown) => app.emit('second-instance', {}, [], '', data),
  openFile: (path: string) => app.emit('open-file', event(), path),

  // For the tests of the stand-in itself: each must be refused.
  tryWindow: (webPreferences: Record<string, unknown>) => refusal(() => new BrowserWindow({ webPreferences })),
  tryPreload: (path: string) => refusal(() => runPreload(path, () => ({}))),
  tryLoad: (url: string) =>
    ourWindow()
      .loadURL(url)
      .then(() => 'loaded', messageOf),
}

export type Commands = typeof commands

function ourWindow(): BrowserWindow {
  const window = app.windows.find((candidate) => candidate instanceof BrowserWindow)
  if (window === undefined) throw new Error('no window yet')
  return window
}

function bridge(): Bridge {
  const { page } = ourWindow().webContents
  if (page === null) throw new Error('no page yet')
  return page.exposed['planBridge'] as Bridge
}

function eventOf(sender: Sender): unknown {
  const { webContents } = ourWindow()
  const { mainFrame } = webContents
  if (sender === 'subframe') return { sender: webContents, senderFrame: { url: mainFrame.url } }
  if (sender === 'otherWindow') return { sender: { mainFrame }, senderFrame: mainFrame }
  if (sender === 'goneFrame') return { sender: webContents, senderFrame: null }
  mainFrame.url = 'https://planovna.example/index.html'
  return { sender: webContents, senderFrame: mainFrame }
}

function isStopped(name: string, url: string): boolean {
  const attempt = Object.assign(event(), { url })
  ourWindow().webContents.emit(name, attempt, url)
  return attempt.defaultPrevented
}

const labels = (item: Item): unknown =>
  item.submenu === undefined ? (item.label ?? '-') : { [item.label ?? '']: item.submenu.map(labels) }

function find(items: readonly Item[], id: string): Item | undefined {
  return items.flatMap((item) => [item, ...(item.submenu ?? [])]).find((item) => item.id === id)
}

function refusal(attempt: () => unknown): string {
  try {
    attempt()
    return 'allowed'
  } catch (error) {
    return messageOf(error)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

type Asked = Readonly<{ id: number; name: keyof Commands; words: readonly unknown[] }>

async function obey({ id, name, words }: Asked): Promise<void> {
  const command = commands[name] as (...words: readonly unknown[]) => unknown
  try {
    process.send?.({ id, value: (await command(...words)) ?? null })
  } catch (error) {
    process.send?.({ id, failure: messageOf(error) })
  }
}

process.argv = ['planovna', ...start.argv]
await import(pathToFileURL(start.mainFile).href)
app.becomeReady()
process.on('message', (asked: Asked) => void obey(asked))
process.send?.({ id: 0 })
