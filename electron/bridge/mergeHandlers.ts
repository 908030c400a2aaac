import { AppError, ok } from '../../core/bridge/result.ts'
import type { MergeSides, MergeSource } from '../../core/bridge/merging.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { Services } from '../services.ts'

type MergeChannel = Extract<keyof Handlers, `merge:${string}`>

/** Copies that come back. The merge itself is an edit of the page's, so that it can be undone. */
export function mergeHandlers({ copies, imports }: Services): Pick<Handlers, MergeChannel> {
  function sidesOf(source: MergeSource): Promise<MergeSides> {
    switch (source.from) {
      case 'file': {
        const { own } = imports.get(source.importToken)
        if (own === null) throw new AppError('wrongCall')
        return copies.sidesOfFile(own)
      }
      case 'copy':
        return copies.sidesOfCopy(source.planId)
      case 'news':
        return copies.sidesOfNews(source.planId, source.newsId)
    }
  }

  return {
    'merge:read': async (source) => ok(await sidesOf(source)),
    'merge:keep': async ({ source, stepId }) => {
      await copies.keepMerged(await sidesOf(source), stepId, source)
      return ok(null)
    },
    'merge:workBeside': async ({ planId }) => ok({ planId: await copies.workBeside(planId) }),
  }
}
