import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'

import { app, event } from './app.ts'
import { session } from './session.ts'
import { WebContents } from './webContents.ts'
import { needReady, record, refuse } from './world.ts'

type Options = Readonly<{ width?: number; height?: number; title?: string; icon?: string; show?: boolean }> &
  Readonly<{ webPreferences?: Readonly<Record<string, unknown>> }>

/** What each preference must be for a page to have no way out but the preload. */
const demanded = { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true } as const
const forbidden = ['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag', 'allowRunningInsecureContent']

/** The window of the application: it has our preload and our icon. */
function ourContents({ icon, webPreferences }: Options): WebContents {
  const preload = webPreferences?.['preload']
  const isPreload = typeof preload === 'string' && isAbsolute(preload) && existsSync(preload)
  if (icon === undefined || !existsSync(icon)) refuse('a missing icon')
  return new WebContents(isPreload ? preload : refuse('a missing preload'))
}

/** A window that only prints: never seen, no script, no preload, a session of its own that lets nothing out. */
function printingContents({ show, webPreferences = {} }: Options): WebContents {
  if (show !== false) refuse('a printing window that can be seen')
  if (webPreferences['javascript'] !== false) refuse('a printing window with scripts')
  if (webPreferences['preload'] !== undefined) refuse('a printing window with a preload')
  const own = session.fromPartition(String(webPreferences['partition']))
  if (!own.isClosed) refuse('a printing window whose session lets requests out')
  return new WebContents(null, own.handlers)
}

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  #isDestroyed = false
  #isMinimized = false

  constructor(options: Options) {
    super()
    needReady('a window')
    const preferences = options.webPreferences ?? {}
    for (const [name, value] of Object.entries(demanded)) {
      if (preferences[name] !== value) refuse(`a window without ${name}: ${value}`)
    }
    for (const name of forbidden) if (preferences[name] === true) refuse(`a window with ${name}`)
    const isPrinting = preferences['partition'] !== undefined
    this.webContents = isPrinting ? printingContents(options) : ourContents(options)
    record(isPrinting ? 'printingWindow' : 'window', options)
    app.windows.push(this)
  }

  async loadURL(url: string): Promise<void> {
    if (/^(https?|file|data):/u.test(url)) refuse(`a window at ${url}`)
    await this.webContents.load(url)
    this.emit('ready-to-show')
  }

  show(): void {
    record('show')
  }

  focus(): void {
    record('focus')
  }

  minimize(): void {
    this.#isMinimized = true
  }

  isMinimized(): boolean {
    return this.#isMinimized
  }

  restore(): void {
    this.#isMinimized = false
    record('restore')
  }

  maximize(): void {
    record('maximize')
  }

  isMaximized(): boolean {
    return false
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 40, y: 30, width: 1200, height: 800 }
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  close(): void {
    const closing = event()
    this.emit('close', closing)
    if (!closing.defaultPrevented) this.destroy()
  }

  /** Closes without asking anybody. */
  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.webContents.destroy()
    record('closed')
    this.emit('closed')
    app.windowIsGone()
  }
}
