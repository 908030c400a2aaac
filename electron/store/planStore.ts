import { openDraft } from './draft.ts'
import { createFile } from './fileAdapter.ts'
import { planPath } from './folders.ts'
import { createListing } from './listing.ts'
import { planFormat } from './planFormat.ts'
import { createQueue } from './queue.ts'
import { emptyFromTrash, exists, moveToTrash, takeFromTrash, trashedFiles } from './trash.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { IdSource } from '../../core/plan/ids.ts'
import type { LocalizedText } from '../../core/plan/localized.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Disk } from './disk.ts'
import type { Draft, SavedPlan } from './draft.ts'
import type { Folders } from './folders.ts'
import type { Listing } from './listing.ts'
import type { Queue } from './queue.ts'

/** All plans of one data folder. Failures are AppErrors; a method resolves when the disk has its result. */
export type PlanStore = Readonly<{
  list: () => Promise<Listing>
  /** A new plan in the library; gets a new id when its own is taken. Gives the id. */
  add: (plan: Plan) => Promise<string>
  read: (planId: string) => Promise<SavedPlan>
  append: (planId: string, entries: readonly JournalEntry[]) => Promise<string>
  rename: (planId: string, title: LocalizedText) => Promise<void>
  trash: (planId: string) => Promise<void>
  restore: (planId: string) => Promise<void>
  deleteForever: (planId: string) => Promise<void>
  /** Waits for the writes of a plan and lets go of its memory. */
  close: (planId: string) => Promise<void>
  closeAll: () => Promise<void>
}>

export type PlanStorePorts = Readonly<{ folders: Folders; newId: IdSource; now: () => Date; disk?: Disk }>

export function createPlanStore({ folders, newId, now, disk }: PlanStorePorts): PlanStore {
  const drafts = new Map<string, Draft>()
  const queues = new Map<string, Queue>()
  const addInTurn = createQueue()

  /** Everything done to one plan's file happens one after another. */
  function inTurn<Value>(planId: string, job: () => Promise<Value> | Value): Promise<Value> {
    const queue = queues.get(planId) ?? createQueue()
    queues.set(planId, queue)
    return queue(job)
  }

  async function draftOf(planId: string): Promise<Draft> {
    const draft = drafts.get(planId) ?? (await openDraft(planPath(folders, planId), disk))
    drafts.set(planId, draft)
    return draft
  }

  const close = (planId: string): Promise<void> =>
    inTurn(planId, () => {
      drafts.delete(planId)
    })

  return {
    list: createListing(folders, inTurn),
    add: (plan) =>
      addInTurn(async () => {
        const id = (await isTaken(folders, plan.id)) ? newId() : plan.id
        await createFile(planPath(folders, id), planFormat, { ...plan, id }, disk)
        return id
      }),
    read: (planId) => inTurn(planId, async () => (await draftOf(planId)).read()),
    append: (planId, entries) => inTurn(planId, async () => (await draftOf(planId)).append(entries)),
    rename: (planId, title) =>
      inTurn(planId, async () => {
        await (await draftOf(planId)).change((plan) => ({ ...plan, title }))
      }),
    trash: (planId) =>
      inTurn(planId, async () => {
        drafts.delete(planId)
        await moveToTrash(folders, planId, now(), disk)
      }),
    restore: (planId) => inTurn(planId, () => takeFromTrash(folders, planId, disk)),
    deleteForever: (planId) => inTurn(planId, () => emptyFromTrash(folders, planId)),
    close,
    closeAll: async () => {
      await addInTurn(() => undefined)
      await Promise.all([...queues.keys()].map(close))
    },
  }
}

/** Also by a plan in the trash: bringing it back must stay possible. */
async function isTaken(folders: Folders, planId: string): Promise<boolean> {
  if (await exists(planPath(folders, planId))) return true
  return (await trashedFiles(folders)).some((file) => file.planId === planId)
}
