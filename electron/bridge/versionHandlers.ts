import { ok } from '../../core/bridge/result.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { Services } from '../services.ts'

type VersionChannel = Extract<keyof Handlers, `versions:${string}`>

/** The kept states of a plan. Bringing one back is an edit of the page's, so that it can be undone. */
export function versionHandlers({ store, versions }: Services): Pick<Handlers, VersionChannel> {
  return {
    'versions:list': async ({ planId }) => ok(await versions.list(planId)),
    'versions:create': async (request) => {
      const { plan } = await store.read(request.planId)
      const name = request.kind === 'named' ? request.name : ''
      return ok(await versions.keep(plan, { kind: request.kind, name, sha256: null }))
    },
    'versions:read': async ({ planId, versionId }) => ok({ plan: await versions.read(planId, versionId) }),
    'versions:delete': async ({ planId, versionId }) => {
      await versions.remove(planId, versionId)
      return ok(null)
    },
  }
}
