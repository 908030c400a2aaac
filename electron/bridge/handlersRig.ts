import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach } from 'vitest'

import { createHandlers } from './createHandlers.ts'
import { dispatch } from './dispatch.ts'
import type { OnBug } from './dispatch.ts'
import type { PickedFile } from './fileDialogs.ts'
import { rigPrint } from '../export/pdf/pdfRig.ts'
import { createServices } from '../services.ts'
import type { Channel, Input, Output } from '../../core/bridge/contract.ts'
import type { Result } from '../../core/bridge/result.ts'

/** For tests: the services over an empty folder, and what the person at the dialogs does and gets. */
export class HandlersRig {
  data = ''
  picked: PickedFile | null = null
  folder: string | null = null
  saved: PickedFile[] = []
  logged: unknown[][] = []
  /** what the host's Chromium was given to print */
  printed: string[] = []
  #handlers: ReturnType<typeof createHandlers> | null = null

  /** The application is started, on the data that are there. */
  async start(): Promise<void> {
    const services = await createServices(this.data, '1.2.3', (...line) => this.logged.push(line))
    this.#handlers = createHandlers(services, {
      name: 'electron',
      version: '1.2.3',
      dialogs: {
        pick: () => Promise.resolve(this.picked),
        pickFolder: () => Promise.resolve(this.folder),
        save: (bytes, name) => {
          this.saved.push({ name, bytes })
          return Promise.resolve({ name })
        },
      },
      printPdf: (html) => {
        this.printed.push(html)
        return Promise.resolve(rigPrint(html))
      },
      setLanguage: (language) => this.logged.push(['language', language]),
      readyToClose: () => this.logged.push(['ready']),
    })
  }

  async call<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Result<Output<Name>>> {
    if (this.#handlers === null) throw new Error('not started')
    return (await dispatch(this.#handlers, channel, input, onBug)) as Result<Output<Name>>
  }

  /** The value of a call that must succeed. */
  async value<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Output<Name>> {
    const result = await this.call(channel, input)
    if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
    return result.value
  }
}

const onBug: OnBug = (error) => {
  throw error
}

/** A rig of its own for every test around it. */
export function rigBefore(): HandlersRig {
  const rig = new HandlersRig()
  beforeEach(async () => {
    Object.assign(rig, { picked: null, folder: null, saved: [], logged: [], printed: [] })
    rig.data = await mkdtemp(join(tmpdir(), 'planovna-handlers-'))
    await rig.start()
  })
  afterEach(() => rm(rig.data, { recursive: true, force: true }))
  return rig
}
