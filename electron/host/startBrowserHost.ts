import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { createHandlers } from '../bridge/createHandlers.ts'
import { createServices } from '../services.ts'
import { openLog, traceOf } from '../shell/log.ts'
import { printInChromium } from './chromiumPrinter.ts'
import { createHostServer } from './createHostServer.ts'
import { openDevelopmentPage } from './developmentPage.ts'
import { originOf } from './guard.ts'
import { servePage } from './servePage.ts'
import type { Host } from '../bridge/host.ts'
import type { OnBug } from '../bridge/dispatch.ts'
import type { PageSource } from './createHostServer.ts'
import type { HostIdentity } from './guard.ts'

export type BrowserHostOptions = Readonly<{
  dataFolder: string
  /** the built page, or with `dev` the page's sources */
  pageFolder: string
  /** 0 for any free one */
  port: number
  dev: boolean
  /** what lets the browser in, 64 hexadecimal digits; a new one unless a page that is open shall go on */
  token?: string | undefined
}>
export type BrowserHost = Readonly<{
  /** What to open: the address with its token. */
  url: string
  close: () => Promise<void>
}>

/** The application without Electron: the same page, handlers and store, for a browser on this computer. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  await mkdir(options.dataFolder, { recursive: true })
  const log = openLog(join(options.dataFolder, 'logs'))
  const services = await createServices(options.dataFolder, browser.version, log)
  const onBug: OnBug = (error, channel) => log('internal', { channel, ...traceOf(error) })
  const source = options.dev ? await openDevelopmentPage(options.pageFolder) : builtPage(options.pageFolder)
  const token = options.token ?? randomBytes(32).toString('hex')
  let identity: HostIdentity = { port: options.port, token }
  const server = createHostServer({
    handlers: createHandlers(services, browser),
    files: services.files,
    page: source,
    isDevelopment: options.dev,
    onBug,
    identity: () => identity,
  })
  identity = { port: await listen(server, options.port), token }
  return {
    url: `${originOf(identity)}/?token=${token}`,
    close: async () => {
      const closed = new Promise((done) => server.close(done))
      server.closeAllConnections()
      await closed
      await source.close()
      await services.close()
    },
  }
}

const browser: Host = {
  name: 'browser',
  version: versionOfPackage(),
  // The page's client shows the browser's own dialogs and sends the files itself.
  dialogs: { pick: refuse, save: refuse, pickFolder: null },
  printPdf: printInChromium,
  // A browser has no menu of ours, and its tab closes without asking us.
  setLanguage: () => undefined,
  readyToClose: () => undefined,
}

function versionOfPackage(): string {
  const file: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'))
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : ''
}

function refuse(): never {
  throw new AppError('wrongCall')
}

function builtPage(folder: string): PageSource {
  const root = resolve(folder)
  return { serve: (path) => servePage(root, path), close: () => Promise.resolve() }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
