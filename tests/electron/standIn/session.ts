import { EventEmitter } from 'node:events'

import { event } from './app.ts'
import { handling } from './protocol.ts'
import type { Handler } from './protocol.ts'
import { needReady, record, refuse } from './world.ts'

type Decide<Answer> = (answer: Answer) => void

export class Session extends EventEmitter {
  readonly handlers = new Map<string, Handler>()
  readonly protocol = handling(this.handlers)
  /** true when no request but to the application itself can leave */
  isClosed = false
  #mayUse: (permission: string) => Promise<boolean> = () => Promise.resolve(true)
  #mayCheck: (permission: string) => boolean = () => true
  #mayDevice: () => boolean = () => true
  #mayRequest: (url: string) => Promise<boolean> = () => Promise.resolve(true)

  readonly webRequest = {
    onBeforeRequest: (listener: (details: { url: string }, decide: Decide<{ cancel?: boolean }>) => void): void => {
      this.isClosed = true
      this.#mayRequest = (url) => new Promise((resolve) => listener({ url }, ({ cancel }) => resolve(cancel !== true)))
    },
  }

  setPermissionRequestHandler(handler: (page: unknown, permission: string, decide: Decide<boolean>) => void): void {
    this.#mayUse = (permission) => new Promise((resolve) => handler({}, permission, resolve))
  }

  setPermissionCheckHandler(handler: (page: unknown, permission: string) => boolean): void {
    this.#mayCheck = (permission) => handler({}, permission)
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.#mayDevice = handler
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    record('setSpellCheckerEnabled', isEnabled)
  }

  async isGranted(permission: string): Promise<boolean> {
    return (await this.#mayUse(permission)) || this.#mayCheck(permission) || this.#mayDevice()
  }

  isRequestAllowed(url: string): Promise<boolean> {
    return this.#mayRequest(url)
  }

  isDownloadAllowed(): boolean {
    const download = event()
    this.emit('will-download', download)
    return !download.defaultPrevented
  }
}

const only = new Session()
const partitions = new Map<string, Session>()

export const session = {
  get defaultSession(): Session {
    needReady('the session')
    return only
  },
  fromPartition: (name: string): Session => {
    needReady('a session')
    if (name.startsWith('persist:')) refuse('a session that stays on the disk')
    const session = partitions.get(name) ?? new Session()
    partitions.set(name, session)
    record('session', name)
    return session
  },
}
