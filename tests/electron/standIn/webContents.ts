import { EventEmitter } from 'node:events'

import { app } from './app.ts'
import { runPreload } from './preloadWorld.ts'
import type { PreloadWorld } from './preloadWorld.ts'
import { fetchPage } from './protocol.ts'
import { record, refuse } from './world.ts'
import type { Handler } from './protocol.ts'
import { rigPrint } from '../../../electron/export/pdf/pdfRig.ts'

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

export class WebContents extends EventEmitter {
  readonly mainFrame = { url: '' }
  readonly #preload: string | null
  readonly #handlers: Map<string, Handler> | undefined
  #html = ''
  page: PreloadWorld | null = null
  openHandler: OpenHandler = () => ({ action: 'allow' })
  crashed = false
  #isLoading = false
  #isDestroyed = false

  /** Without a preload the page can call nobody. */
  constructor(preload: string | null, handlers?: Map<string, Handler>) {
    super()
    this.#preload = preload
    this.#handlers = handlers
    app.emit('web-contents-created', {}, this)
  }

  /** Loads the page: its own document first, then the preload, before any script of the page. */
  async load(url: string): Promise<void> {
    this.#isLoading = true
    const { status, headers, body } = await fetchPage(url, 'GET', this.#handlers)
    if (status !== 200) refuse(`the page ${url}, which answers ${status}`)
    if (headers['content-type']?.startsWith('text/html') !== true) refuse('a page that is not HTML')
    this.mainFrame.url = url
    this.crashed = false
    this.#html = body
    if (this.#preload === null && !headers['content-security-policy']?.startsWith("default-src 'none'"))
      refuse('a page to be printed that may load things')
    if (this.#preload !== null)
      this.page = runPreload(this.#preload, () => ({ sender: this, senderFrame: this.mainFrame }))
    this.#isLoading = false
    record('pageLoaded', url)
    this.emit('did-finish-load', {})
  }

  printToPDF(options: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
    if (this.mainFrame.url === '') refuse('printing before the page is loaded')
    for (const name of ['generateTaggedPDF', 'generateDocumentOutline', 'preferCSSPageSize', 'printBackground'])
      if (options[name] !== true) refuse(`printing without ${name}`)
    record('printed', options)
    return Promise.resolve(rigPrint(this.#html))
  }

  reload(): void {
    record('reload')
    void this.load(this.mainFrame.url)
  }

  isLoadingMainFrame(): boolean {
    return this.#isLoading
  }

  isCrashed(): boolean {
    return this.crashed
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  send(channel: string, ...words: unknown[]): void {
    if (this.#isDestroyed) refuse('sending to a page that is gone')
    this.page?.deliver(channel, words)
  }

  destroy(): void {
    this.#isDestroyed = true
    this.page = null
  }
}
