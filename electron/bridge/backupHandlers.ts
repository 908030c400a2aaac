import { ok } from '../../core/bridge/result.ts'
import type { BackupStatus } from '../../core/bridge/backups.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { KnownStatus } from '../backup/createBackups.ts'
import { unlessItFails } from '../versions/withVersions.ts'
import type { Services } from '../services.ts'
import type { Host } from './host.ts'

type BackupChannel = Extract<keyof Handlers, `backups:${string}`>

export function backupHandlers(services: Services, { dialogs }: Host): Pick<Handlers, BackupChannel> {
  const { backups, store, versions, log } = services
  const shown = (status: KnownStatus): BackupStatus => ({ ...status, canChooseFolder: dialogs.pickFolder !== null })
  return {
    'backups:status': async () => ok(shown(await backups.status())),
    'backups:now': async () => {
      const { outcome, status } = await backups.now()
      return ok({ outcome, status: shown(status) })
    },
    'backups:list': async () => ok(await backups.list()),
    'backups:preview': async ({ name }) => ok(await backups.preview(name)),
    'backups:restorePlan': async ({ name, planId, as }) => {
      if (as === 'here') await unlessItFails('beforeRestore', log, keepVersion)
      return ok({ planId: await backups.restorePlan(name, { planId, as }) })

      /** A plan that is not here has nothing to keep. */
      async function keepVersion(): Promise<void> {
        const here = (await store.list()).plans.some((plan) => plan.planId === planId)
        if (here)
          await versions.keep((await store.read(planId)).plan, { kind: 'beforeRestore', name: '', sha256: null })
      }
    },
    'backups:restoreBeside': async ({ name, what }) => {
      await backups.restoreBeside(name, what)
      return ok(null)
    },
    'backups:chooseFolder': async ({ to }) => {
      if (to === 'usual') return ok(shown(await backups.changeFolder(null)))
      const folder = (await dialogs.pickFolder?.()) ?? null
      return ok(folder === null ? null : shown(await backups.changeFolder(folder)))
    },
    'backups:acceptShrunk': async ({ name }) => ok(shown(await backups.acceptShrunk(name))),
  }
}
