import { EventEmitter } from 'node:events'

import { needEarly, record, refuse, start, world } from './world.ts'

type Closing = { isDestroyed: () => boolean; close: () => void }

class App extends EventEmitter {
  readonly isPackaged = true
  readonly windows: Closing[] = []
  readonly switches = new Map<string, string>()
  readonly #paths = new Map<string, string>([['appData', start.appDataFolder]])
  #becomeReady: () => void = () => undefined
  readonly #ready = new Promise<void>((resolve) => {
    this.#becomeReady = resolve
  })

  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      needEarly(`the switch ${name}`)
      this.switches.set(name, value)
    },
    hasSwitch: (name: string): boolean => this.switches.has(name),
  }

  enableSandbox(): void {
    needEarly('enableSandbox')
    record('enableSandbox')
  }

  setAppUserModelId(): void {
    record('setAppUserModelId')
  }

  setAboutPanelOptions(options: unknown): void {
    record('setAboutPanelOptions', options)
  }

  getVersion(): string {
    return '0.1.0'
  }

  getAppPath(): string {
    return start.appFolder
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? refuse(`the unknown path ${name}`)
  }

  setPath(name: string, path: string): void {
    needEarly(`setPath ${name}`)
    this.#paths.set(name, path)
  }

  requestSingleInstanceLock(data: unknown): boolean {
    record('requestSingleInstanceLock', structuredClone(data))
    return start.isOnlyInstance
  }

  whenReady(): Promise<void> {
    return this.#ready
  }

  /** Electron gets ready only after the main file has loaded to its end. */
  becomeReady(): void {
    world.isReady = true
    this.#becomeReady()
    this.emit('ready')
  }

  /** Closes every window; one that prevents its closing calls the quit off. */
  quit(): void {
    record('quit')
    this.emit('before-quit', event())
    for (const window of this.windows) if (!window.isDestroyed()) window.close()
    if (this.windows.every((window) => window.isDestroyed())) this.exit(0)
  }

  exit(code = 0): void {
    world.exitCode ??= code
    record('exit', code)
  }

  windowIsGone(): void {
    if (!this.windows.every((window) => window.isDestroyed())) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }
}

export const app = new App()

export type PreventableEvent = { readonly defaultPrevented: boolean; preventDefault: () => void }

export function event(): PreventableEvent {
  let isPrevented = false
  return {
    get defaultPrevented() {
      return isPrevented
    },
    preventDefault: () => {
      isPrevented = true
    },
  }
}
