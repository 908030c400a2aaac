import { AppError } from '../../core/bridge/result.ts'
import type { Holder } from '../../core/bridge/library.ts'
import { planFiles } from './folders.ts'
import { openDraft } from './openDraft.ts'
import { isLock, takeLock } from './planLock.ts'
import { createRest } from './rest.ts'
import type { Draft, DraftPorts } from './draft.ts'
import type { Folders } from './folders.ts'
import type { PlanLock } from './planLock.ts'
import type { InTurn } from './queue.ts'

/** The plans this program writes, each with its lock. All but `peek` are called in the plan's turn. */
export type OpenDrafts = Readonly<{
  /** The plan in memory, if it is here. */
  peek: (planId: string) => Draft | undefined
  /** The plan to be written to. AppError `heldElsewhere`, with the holder, while another program writes it. */
  writable: (planId: string) => Promise<Draft>
  /** Brings the plan's file up to date now, or once it has been left alone. */
  fold: (planId: string) => Promise<void>
  foldAtRest: (planId: string) => void
  /** Brings the file up to date, lets go of the memory and the lock. */
  letGo: (planId: string) => Promise<void>
}>

export function createOpenDrafts(folders: Folders, ports: DraftPorts, restPause: number, inTurn: InTurn): OpenDrafts {
  const open = new Map<string, Readonly<{ draft: Draft; lock: PlanLock }>>()
  const rest = createRest(restPause, (planId) => void inTurn(planId, () => fold(planId)))

  async function writable(planId: string): Promise<Draft> {
    const known = open.get(planId)
    if (known !== undefined) {
      if (await known.lock.isHeld()) return known.draft
      // Another has taken over while this computer slept, and may have written: what we knew is old.
      await forget(planId)
    }
    const files = planFiles(folders, planId)
    const lock = await takeLock(files.lock)
    if (!isLock(lock)) throw heldElsewhere(lock)
    try {
      const draft = await openDraft(files, ports)
      open.set(planId, { draft, lock })
      if (draft.unfolded() > 0) rest.wait(planId)
      return draft
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  async function fold(planId: string): Promise<void> {
    rest.stop(planId)
    const known = open.get(planId)
    try {
      if (known !== undefined && (await known.lock.isHeld())) await known.draft.fold()
    } catch (error) {
      // The journal has every edit; the file is brought up to date at the next rest or start.
      if (!(error instanceof AppError)) throw error
    }
  }

  async function forget(planId: string): Promise<void> {
    rest.stop(planId)
    const known = open.get(planId)
    open.delete(planId)
    await known?.lock.release()
  }

  return {
    peek: (planId) => open.get(planId)?.draft,
    writable,
    fold,
    foldAtRest: rest.wait,
    letGo: async (planId) => {
      await fold(planId)
      await forget(planId)
    },
  }
}

const heldElsewhere = ({ host, user, since }: Holder): AppError => new AppError('heldElsewhere', { host, user, since })

/** Who holds a plan, out of the failure that says so; null for any other. */
export function holderIn(error: unknown): Holder | null {
  if (!(error instanceof AppError) || error.failure.code !== 'heldElsewhere') return null
  const { host = '', user = '', since = '' } = error.failure.params
  return { host, user, since }
}
