import { ok } from '../../core/bridge/result.ts'
import { draftFromPrior } from '../../core/compare/draftFromPrior.ts'
import { createPlan } from '../../core/plan/create.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'
import { newStatus } from '../../core/plan/statusSchema.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { Services } from '../services.ts'

type LibraryChannel = Extract<keyof Handlers, `library:${string}` | `draft:${string}`>

export function libraryHandlers({ store, copies, newId }: Services): Pick<Handlers, LibraryChannel> {
  return {
    'library:list': async () => {
      const list = await store.list()
      const isHere = (planId: string | null): boolean => list.plans.some((plan) => plan.planId === planId)
      const plans = await Promise.all(
        list.plans.map(async (plan) => {
          const copiedFrom = await copies.copiedFrom(plan.planId)
          return { ...plan, copiedFrom: isHere(copiedFrom) ? copiedFrom : null }
        }),
      )
      return ok({ ...list, plans })
    },
    'library:create': async ({ title, kind }) => ok({ planId: await store.add(createPlan(newId(), title, kind)) }),
    'library:createFromSample': async ({ name }) => ok({ planId: await store.add(samplePlan(name)) }),
    'library:rename': async ({ planId, title }) => {
      await store.rename(planId, title)
      return ok(null)
    },
    'library:duplicate': async ({ planId, title, asDraft }) => {
      const { plan } = await store.read(planId)
      const copy = asDraft ? draftFromPrior(plan, newId(), newId) : { ...plan, id: newId(), status: newStatus }
      return ok({ planId: await store.add({ ...copy, title }) })
    },
    'library:trash': async ({ planId }) => {
      await store.trash(planId)
      return ok(null)
    },
    'library:restore': async ({ planId }) => {
      await store.restore(planId)
      return ok(null)
    },
    'library:deleteForever': async ({ planId }) => {
      await store.deleteForever(planId)
      return ok(null)
    },
    'draft:look': async ({ planId }) => ok(await store.look(planId)),
    'draft:open': async ({ planId }) => ok(await store.open(planId)),
    'draft:dropNews': async ({ planId, newsId }) => {
      await store.dropNews(planId, newsId)
      return ok(null)
    },
    'draft:append': async ({ planId, entries }) => ok({ savedAt: await store.append(planId, entries) }),
    'draft:close': async ({ planId }) => {
      await store.close(planId)
      return ok(null)
    },
  }
}
