import { join } from 'node:path'

import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'

import { defaultSettings } from '../../core/bridge/settings.ts'
import type { Language } from '../../core/plan/localized.ts'
import { createHandlers } from '../bridge/createHandlers.ts'
import { dispatch } from '../bridge/dispatch.ts'
import type { Host } from '../bridge/host.ts'
import { createServices } from '../services.ts'
import type { Log } from '../services.ts'
import { textsIn } from '../texts.ts'
import { handOverBeforeClosing } from './closing.ts'
import { endOnBug, revivePage } from './crashes.ts'
import { nativeDialogs } from './dialogs.ts'
import { beOnlyInstance } from './instance.ts'
import { answerPage, tellPage } from './ipc.ts'
import { openLog, traceOf } from './log.ts'
import { showMenu } from './menu.ts'
import { handOpenedFile } from './openedFiles.ts'
import { announcePageScheme, servePage } from './protocol.ts'
import { closeDoorsEarly, closeSession } from './security.ts'
import { createWindowPrinter } from './windowPrinter.ts'
import { openWindow } from './window.ts'

export type AppFiles = Readonly<{ dataFolder: string; pageFolder: string; preload: string; icon: string }>

/** What changes while the application runs; the plans are the store's. */
type Running = {
  language: Language
  window: BrowserWindow | null
  pageIsReady: () => void
  openFile: (path: string) => void
}

/** Runs the application until its window closes. Called while main.ts loads, so before Electron is ready. */
export function startApplication(files: AppFiles, argv: readonly string[]): void {
  closeDoorsEarly()
  announcePageScheme()
  const log = openLog(join(files.dataFolder, 'logs'))
  const early: string[] = []
  const running: Running = {
    language: defaultSettings.language,
    window: null,
    pageIsReady: () => undefined,
    openFile: (path) => early.push(path),
  }
  endOnBug(
    () => textsIn(running.language),
    (code) => app.exit(code),
    log,
  )
  const isOnly = beOnlyInstance(argv, (paths) => {
    comeForward(running.window)
    paths.forEach((path) => running.openFile(path))
  })
  if (!isOnly) {
    app.quit()
    return
  }
  // Not awaited: Electron gets ready only when main.ts has loaded to its end.
  void app.whenReady().then(async () => {
    try {
      await run(files, running, log)
      early.forEach((path) => running.openFile(path))
    } catch (error) {
      log('startFailed', traceOf(error))
      const t = textsIn(running.language)
      dialog.showErrorBox(t('shell:failure.startTitle'), t('shell:failure.startText', { folder: files.dataFolder }))
      app.exit(1)
    }
  })
}

async function run(files: AppFiles, running: Running, log: Log): Promise<void> {
  const services = await createServices(files.dataFolder, app.getVersion(), log)
  const texts = () => textsIn(running.language)
  const ourWindow = () => running.window

  const setLanguage = (language: Language): void => {
    running.language = language
    const t = texts()
    app.setAboutPanelOptions({
      applicationName: t('common:appName'),
      applicationVersion: app.getVersion(),
      copyright: t('shell:about.licence'),
      iconPath: files.icon,
    })
    showMenu({
      language,
      platform: process.platform,
      isDevelopment: !app.isPackaged,
      send: (command) => tellPage(running.window, 'menu:command', { command }),
    })
  }
  setLanguage((await services.settings.read()).language)

  const host: Host = {
    name: 'electron',
    version: app.getVersion(),
    dialogs: nativeDialogs(ourWindow, texts),
    printPdf: createWindowPrinter(),
    setLanguage,
    readyToClose: () => running.pageIsReady(),
  }
  const handlers = createHandlers(services, host)
  const onBug = (error: unknown, channel: string) => log('internal', { channel, ...traceOf(error) })
  answerPage(ourWindow, (channel, input) => dispatch(handlers, channel, input, onBug), log)

  closeSession()
  servePage(files.pageFolder)
  const place = join(files.dataFolder, 'window.json')
  const window = openWindow({ preload: files.preload, icon: files.icon, place }, texts()('common:appName'))
  running.window = window
  running.pageIsReady = handOverBeforeClosing(
    window,
    () => tellPage(window, 'shell:closeRequested', null),
    texts,
    log,
  ).pageIsReady
  running.openFile = (path) => void handOpenedFile(window, path, services.files, texts())
  revivePage(window, texts, log)

  // Without this listener Electron would quit at once, in the middle of a write.
  app.on('window-all-closed', () => undefined)
  window.on('closed', () => {
    running.window = null
    void services.close().finally(() => app.quit())
  })
}

/** A second start shows the window that is there. */
function comeForward(window: BrowserWindow | null): void {
  if (window === null) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
