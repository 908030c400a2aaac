import { basename } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import type { Access } from '../../core/bridge/library.ts'
import { languages } from '../../core/plan/localized.ts'
import { recentLog, squashLog } from '../../core/edit/shortLog.ts'
import { createFile, isDamage } from './fileAdapter.ts'
import { planFiles } from './folders.ts'
import { writeGeneration } from './generations.ts'
import { createListing } from './listing.ts'
import { entriesOf, loadFolded, loadPlan } from './loadPlan.ts'
import { lookAtNewer } from './newerPlan.ts'
import { needsRepair } from './openDraft.ts'
import { planFormat } from './planFormat.ts'
import { dropNews, readNews } from './planNews.ts'
import { createOpenDrafts, holderIn } from './openDrafts.ts'
import { createQueue } from './queue.ts'
import { savedAt } from './savedAt.ts'
import { emptyFromTrash, exists, moveToTrash, takeFromTrash, trashedFiles } from './trash.ts'
import type { PlanNews } from '../../core/bridge/news.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { LogLimit } from '../../core/edit/shortLog.ts'
import type { LocalizedText } from '../../core/plan/localized.ts'
import { planSchema } from '../../core/plan/schema.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { isAdopted } from '../../core/plan/statusRules.ts'
import type { Draft, DraftPorts } from './draft.ts'
import type { Folders, PlanFiles } from './folders.ts'
import type { Listing, LookedAt } from './listing.ts'
import type { InTurn, Queue } from './queue.ts'

/** A plan as the disk has it, and since when (ISO time). */
export type SavedPlan = Readonly<{ plan: Plan; savedAt: string }>
/** With the history to go on with, oldest entry first. */
export type OpenedPlan = SavedPlan &
  Readonly<{ log: readonly JournalEntry[]; access: Access; news: readonly PlanNews[] }>

/** All plans of one data folder. Failures are AppErrors; a method resolves when the disk has its result. */
export type PlanStore = Readonly<{
  list: () => Promise<Listing>
  /** A new plan in the library; gets a new id when its own is taken. Gives the id. */
  add: (plan: Plan) => Promise<string>
  /**
   * A plan whose file is gone, under its own id. What is left of its journal goes on: the state it led to can be reached
   * by undoing. AppError `alreadyExists` when a plan of this id is in the library or in the trash.
   */
  bringBack: (plan: Plan) => Promise<void>
  /** The plan as it stands now. */
  read: (planId: string) => Promise<SavedPlan>
  /** The same for those who only look, also at what can be read of a plan that a newer version has saved. */
  look: (planId: string) => Promise<SavedPlan>
  /** The plan to be written to, until `close`; or only to be read, while another program writes it. */
  open: (planId: string) => Promise<OpenedPlan>
  append: (planId: string, entries: readonly JournalEntry[]) => Promise<string>
  /** The person has read what happened to the plan. */
  dropNews: (planId: string, newsId: string) => Promise<void>
  /**
   * Commands of the library's as one step of the plan's history, whether it is open or not; allowed on prior plans
   * too, but not on adopted ones (AppError `adoptedPlan`).
   */
  change: (planId: string, commands: readonly EditCommand[]) => Promise<void>
  rename: (planId: string, title: LocalizedText) => Promise<void>
  trash: (planId: string) => Promise<void>
  restore: (planId: string) => Promise<void>
  deleteForever: (planId: string) => Promise<void>
  /** Waits for the writes of a plan, brings its file up to date and lets go of its memory. */
  close: (planId: string) => Promise<void>
  closeAll: () => Promise<void>
}>

export type PlanStorePorts = DraftPorts &
  Readonly<{
    folders: Folders
    /** milliseconds without an edit after which a plan's file is brought up to date */
    restPause?: number
  }>

export function createPlanStore({ folders, restPause = usualRest, ...ports }: PlanStorePorts): PlanStore {
  const { newId, now, disk } = ports
  const queues = new Map<string, Queue>()
  const addInTurn = createQueue()

  /** Everything done to one plan's files happens one after another. */
  const inTurn: InTurn = (planId, job) => {
    const queue = queues.get(planId) ?? createQueue()
    queues.set(planId, queue)
    return queue(job)
  }
  const drafts = createOpenDrafts(folders, ports, restPause, inTurn)

  /** For those who only look. What is damaged is put right on the way, unless another program is writing the plan. */
  async function currentPlan(planId: string): Promise<Plan> {
    const draft = drafts.peek(planId)
    if (draft !== undefined) return draft.plan()
    const files = planFiles(folders, planId)
    const plan = (await loadFolded(files)) ?? (await loadSound(files))
    return (
      plan ??
      briefly(planId, (opened) => Promise.resolve(opened.plan())).catch(async (error: unknown) => {
        if (holderIn(error) === null && !isDiskTrouble(error)) throw error
        return (await loadPlan(files)).plan
      })
    )
  }

  /** Works on a plan that may be open already, and leaves it as it was. */
  async function briefly<Value>(planId: string, job: (draft: Draft) => Promise<Value>): Promise<Value> {
    const wasOpen = drafts.peek(planId) !== undefined
    try {
      return await job(await drafts.writable(planId))
    } finally {
      if (wasOpen) await drafts.fold(planId)
      else await drafts.letGo(planId)
    }
  }

  async function look(planId: string): Promise<LookedAt> {
    try {
      return { plan: await currentPlan(planId), isNewer: false }
    } catch (error) {
      return { plan: await lookAtNewer(planFiles(folders, planId), error), isNewer: true }
    }
  }

  async function open(planId: string): Promise<OpenedPlan> {
    try {
      return await openToWrite(planId)
    } catch (error) {
      const files = planFiles(folders, planId)
      const plan = await lookAtNewer(files, error)
      return { plan, savedAt: await savedAt(files), log: [], access: { kind: 'newer' }, news: [] }
    }
  }

  async function openToWrite(planId: string): Promise<OpenedPlan> {
    const files = planFiles(folders, planId)
    try {
      const draft = await drafts.writable(planId)
      const plan = draft.plan()
      const news = await readNews(files)
      return { plan, savedAt: await savedAt(files), log: pageLog(plan, draft.log()), access: { kind: 'write' }, news }
    } catch (error) {
      const holder = holderIn(error)
      if (holder === null && !isDiskTrouble(error)) throw error
      const { plan, records } = await loadPlan(files)
      // A disk that takes nothing now may do so later: each append tries again to get the plan for itself.
      const rights: Pick<OpenedPlan, 'log' | 'access'> =
        holder === null
          ? { log: pageLog(plan, entriesOf(records)), access: { kind: 'write' } }
          : { log: [], access: { kind: 'read', holder } }
      return { plan, savedAt: await savedAt(files), news: [], ...rights }
    }
  }

  const change = (planId: string, commands: readonly EditCommand[]): Promise<void> =>
    inTurn(planId, () =>
      briefly(planId, async (draft) => {
        if (isAdopted(draft.plan())) throw new AppError('adoptedPlan')
        await draft.change(commands)
      }),
    )
  const close = (planId: string): Promise<void> => inTurn(planId, () => drafts.letGo(planId))
  const savedAtOf = (planId: string): Promise<string> => savedAt(planFiles(folders, planId))

  return {
    list: createListing(folders, (planId) => inTurn(planId, () => look(planId))),
    add: (plan) =>
      addInTurn(async () => {
        const id = (await isTaken(folders, plan.id)) ? newId() : plan.id
        const { snapshot, generations } = planFiles(folders, id)
        const first = { plan: { ...plan, id }, lastEntry: null }
        // The first state is kept twice from the beginning: an import is work too.
        await writeGeneration(generations, new TextEncoder().encode(planFormat.serialise(first)), now(), disk)
        await createFile(snapshot, planFormat, first, disk)
        return id
      }),
    bringBack: (plan) =>
      inTurn(plan.id, async () => {
        const { snapshot } = planFiles(folders, plan.id)
        const isTrashed = (await trashedFiles(folders)).some(({ planId }) => planId === plan.id)
        if (isTrashed || (await exists(snapshot))) throw new AppError('alreadyExists', { name: basename(snapshot) })
        await drafts.letGo(plan.id)
        await createFile(snapshot, planFormat, { plan, lastEntry: null }, disk)
        // To an old journal the file is a change from outside, merged with what the journal says: the plan wins.
        await briefly(plan.id, (draft) => draft.change([{ name: 'replacePlan', plan: planSchema.parse(plan) }]))
        // The person did this by themselves.
        for (const { id } of await readNews(planFiles(folders, plan.id)))
          await dropNews(planFiles(folders, plan.id), id)
      }),
    read: (planId) =>
      inTurn(planId, async () => ({ plan: await currentPlan(planId), savedAt: await savedAtOf(planId) })),
    look: (planId) =>
      inTurn(planId, async () => ({ plan: (await look(planId)).plan, savedAt: await savedAtOf(planId) })),
    open: (planId) => inTurn(planId, () => open(planId)),
    dropNews: (planId, newsId) => inTurn(planId, () => dropNews(planFiles(folders, planId), newsId)),
    append: (planId, entries) =>
      inTurn(planId, async () => {
        const draft = await drafts.writable(planId)
        await draft.append(entries)
        if (draft.unfolded() > longestUnfolded) void inTurn(planId, () => drafts.fold(planId))
        else drafts.foldAtRest(planId)
        return savedAtOf(planId)
      }),
    change,
    rename: (planId, title) =>
      change(
        planId,
        languages.map((language) => ({ name: 'writeText', place: 'title', language, text: title[language] })),
      ),
    trash: (planId) =>
      inTurn(planId, async () => {
        // Also brings the file up to date, so that the trash shows the plan as it was last.
        if (drafts.peek(planId) === undefined) await briefly(planId, () => Promise.resolve())
        else await drafts.letGo(planId)
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

/** A prior plan can not be edited, so there is nothing in its past that could be undone. */
const pageLog = (plan: Plan, log: readonly JournalEntry[]): readonly JournalEntry[] =>
  plan.origin.kind === 'prior' ? [] : recentLog(squashLog(log), pageHistory)

const isDiskTrouble = (error: unknown): boolean =>
  error instanceof AppError && (error.failure.code === 'diskFull' || error.failure.code === 'cannotWrite')

/** null when only opening the plan can tell: something of it is damaged. */
async function loadSound(files: PlanFiles): Promise<Plan | null> {
  try {
    const loaded = await loadPlan(files)
    return needsRepair(loaded) ? null : loaded.plan
  } catch (error) {
    if (error instanceof AppError && isDamage(error.failure.code)) return null
    throw error
  }
}

/** Also by a plan in the trash: bringing it back must stay possible. And by the journal of one that was moved away. */
async function isTaken(folders: Folders, planId: string): Promise<boolean> {
  const { snapshot, journal, generations } = planFiles(folders, planId)
  for (const path of [snapshot, journal, generations]) if (await exists(path)) return true
  return (await trashedFiles(folders)).some((file) => file.planId === planId)
}

/** milliseconds */
const usualRest = 2000
/** A plan that is never left alone is folded after so many entries. */
const longestUnfolded = 500
const pageHistory: LogLimit = { entries: 2000, characters: 4 * 1024 * 1024 }
