import { ok } from '../../core/bridge/result.ts'
import { backupHandlers } from './backupHandlers.ts'
import { fileHandlers } from './fileHandlers.ts'
import { houseHandlers } from './houseHandlers.ts'
import { libraryHandlers } from './libraryHandlers.ts'
import { mergeHandlers } from './mergeHandlers.ts'
import { versionHandlers } from './versionHandlers.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { Services } from '../services.ts'
import type { Host } from './host.ts'

/** A function for every channel of the contract. */
export function createHandlers(services: Services, host: Host): Handlers {
  const { settings, lastPlace, log } = services
  return {
    ...libraryHandlers(services),
    ...versionHandlers(services),
    ...fileHandlers(services, host),
    ...mergeHandlers(services),
    ...backupHandlers(services, host),
    ...houseHandlers(services),
    'app:info': () => ok({ version: host.version, host: host.name, platform: process.platform }),
    'settings:get': async () => ok(await settings.read()),
    'settings:set': async (wanted) => ok(await settings.write(wanted)),
    'lastPlace:get': async () => ok(await lastPlace.read()),
    'lastPlace:set': async (place) => {
      await lastPlace.write(place)
      return ok(null)
    },
    'shell:language': ({ language }) => {
      host.setLanguage(language)
      return ok(null)
    },
    'shell:readyToClose': () => {
      host.readyToClose()
      return ok(null)
    },
    'log:pageError': ({ name, where }) => {
      log('pageError', { name: shortened(name), where: shortened(where) })
      return ok(null)
    },
  }
}

const shortened = (text: string): string => text.slice(0, 200)
