import { createHash } from 'node:crypto'

import { err, ok } from '../../core/bridge/result.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { Services } from '../services.ts'

type VersionChannel = Extract<keyof Handlers, `versions:${string}`>

/** The kept states of a plan. Bringing one back is an edit of the page's, so that it can be undone. */
export function versionHandlers({ store, versions, backups, files }: Services): Pick<Handlers, VersionChannel> {
  return {
    'versions:list': async ({ planId }) => ok(await versions.list(planId)),
    'versions:create': async (request) => {
      const { plan } = await store.read(request.planId)
      const name = request.kind === 'named' ? request.name : ''
      const version = await versions.keep(plan, { kind: request.kind, name, sha256: null })
      // What a person names is work: it belongs into the next backup.
      backups.worked()
      return ok(version)
    },
    'versions:read': async ({ planId, versionId }) => ok({ plan: await versions.read(planId, versionId) }),
    'versions:isSameFile': async ({ planId, versionId, token }) => {
      const { versions: kept } = await versions.list(planId)
      const version = kept.find(({ id }) => id === versionId)
      if (version === undefined) return err('notFound', { name: versionId })
      const sha256 = createHash('sha256').update(files.get(token).bytes).digest('hex')
      files.drop(token)
      return ok({ isSame: version.sha256 === sha256 })
    },
    'versions:delete': async ({ planId, versionId }) => {
      await versions.remove(planId, versionId)
      return ok(null)
    },
  }
}
