import { createHash } from 'node:crypto'

import { AppError } from '../../core/bridge/result.ts'
import { quietChanges } from '../../core/merge/decide.ts'
import { mergeCopy } from '../../core/merge/mergeCopy.ts'
import { textIn } from '../../core/plan/localized.ts'
import { serialisePlanFile } from '../../core/plan/planFile.ts'
import { planFileName } from '../../core/plan/planFileName.ts'
import { readNewsSides } from '../store/planNews.ts'
import { planFiles } from '../store/folders.ts'
import { checksumOf } from '../store/planFormat.ts'
import { unlessItFails } from '../versions/withVersions.ts'
import { copyTitle } from './copyTitle.ts'
import { findBase } from './findBase.ts'
import { sharedStates } from './sharedStates.ts'
import type { SharedState } from './sharedStates.ts'
import type { Incoming, MergeSides, MergeSource } from '../../core/bridge/merging.ts'
import type { IdSource } from '../../core/plan/ids.ts'
import { planSchema } from '../../core/plan/schema.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { OwnFile } from '../import/readForeignFile.ts'
import type { Log } from '../services.ts'
import type { Folders } from '../store/folders.ts'
import type { PlanStore } from '../store/planStore.ts'
import type { Versions } from '../versions/versions.ts'

/** A plan file of ours that waits for the person's yes, under the name it came with. */
export type NamedFile = OwnFile & Readonly<{ name: string }>
export type SentCopy = Readonly<{ name: string; bytes: Uint8Array }>

/** Copies of plans that leave the library, or stand beside the plan in it, and come back. Failures are AppErrors. */
export type Copies = Readonly<{
  /** A file for somebody else, which names the states it shares with the plan; the newest is kept as a version now. */
  send: (planId: string) => Promise<SentCopy>
  /** What a file is to this library; null when its plan is not here as a draft. */
  recognise: (file: NamedFile) => Promise<Incoming | null>
  /** The file as a plan of its own; a draft goes on knowing what it was copied from. Gives the id. */
  keepApart: (file: NamedFile) => Promise<string>
  /** A copy beside a plan that another program writes, to work on meanwhile. Gives its id. */
  workBeside: (planId: string) => Promise<string>
  sidesOfFile: (file: NamedFile) => Promise<MergeSides>
  /** AppError `notFound` when the plan is no copy of another one here. */
  sidesOfCopy: (planId: string) => Promise<MergeSides>
  /** The other side that a plan's news tell of. */
  sidesOfNews: (planId: string, newsId: string) => Promise<MergeSides>
  /** Before a merge: the plan as it is, and what is merged into it, which the next merge with that copy grows from. */
  keepMerged: (sides: MergeSides, stepId: string, source: MergeSource) => Promise<void>
  /** The plan that a plan of the library was copied from; null for most. */
  copiedFrom: (planId: string) => Promise<string | null>
}>

export type CopiesPorts = Readonly<{
  folders: Folders
  store: PlanStore
  versions: Versions
  newId: IdSource
  now: () => Date
  log: Log
}>

export function createCopies({ folders, store, versions, newId, now, log }: CopiesPorts): Copies {
  const filesOf = (planId: string) => planFiles(folders, planId)

  async function draftHere(planId: string): Promise<Plan | null> {
    const { plans } = await store.list()
    const isHere = plans.some((plan) => plan.planId === planId && plan.origin === 'draft')
    return isHere ? (await store.read(planId)).plan : null
  }

  async function sidesOfFile(file: NamedFile): Promise<MergeSides> {
    const base = await findBase(filesOf(file.plan.id), file, versions)
    return sides(file.plan.id, file.name, base, file.plan)
  }

  /** What was received as, or kept beside, a plan of this library, and the version it was copied from. */
  async function originOf(planId: string) {
    const { versions: list } = await versions.list(planId)
    return list.findLast(({ kind, of }) => kind === 'received' && of !== null)
  }

  async function sidesOfCopy(copyId: string): Promise<MergeSides> {
    const received = await originOf(copyId)
    if (received?.of == null) throw new AppError('notFound', { name: copyId })
    const { planId, version } = received.of
    const merged = (await sharedStates(filesOf(planId), versions)).find(
      (state) => state.version.kind === 'merged' && state.version.of?.planId === copyId,
    )
    const { plan: copy } = await store.read(copyId)
    const begun = await versions.read(copyId, received.id)
    const base = merged?.plan ?? (await versions.read(planId, version))
    const at = merged?.version.at ?? received.at
    // The words that told the copy from the plan in the list of plans are no change of the plan.
    const title = {
      sk: copy.title.sk === begun.title.sk ? base.title.sk : copy.title.sk,
      en: copy.title.en === begun.title.en ? base.title.en : copy.title.en,
    }
    const theirs = { ...copy, id: planId, title }
    return sides(planId, textIn(copy.title, 'sk'), { plan: base, found: { how: 'version', at } }, theirs)
  }

  async function keepBeside(plan: Plan, name: string, of: Readonly<{ planId: string; version: string }>) {
    const copy = { ...plan, id: newId(), title: copyTitle(plan.title) }
    const id = await store.add(copy)
    await versions.keep({ ...copy, id }, { kind: 'received', name, sha256: null, of })
    return id
  }

  return {
    send: async (planId) => {
      const { plan } = await store.read(planId)
      const [name, checksum, id] = [planFileName(plan), checksumOf(plan), newId()]
      const fileWith = (earlier: readonly SharedState[]): Uint8Array => {
        const bases = [{ version: id, checksum }, ...earlier.map((state) => ({ ...state, version: state.version.id }))]
        const copy = { sentAt: now().toISOString(), bases: bases.map(baseMark) }
        return new TextEncoder().encode(serialisePlanFile(plan, { checksum, copy }))
      }
      let bytes = fileWith([])
      // A copy can be sent also while versions can not be kept; its base is then looked for by its checksum.
      await unlessItFails('sent', log, async () => {
        bytes = fileWith(await sharedStates(filesOf(planId), versions))
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        await versions.keep(plan, { kind: 'sent', name, sha256, id })
      })
      return { name, bytes }
    },
    recognise: async (file) => {
      const mine = file.plan.origin.kind === 'draft' ? await draftHere(file.plan.id) : null
      if (mine === null) return null
      const { base, theirs, found } = await sidesOfFile(file)
      const merge = mergeCopy(base, mine, theirs)
      const counts = { changes: quietChanges(merge).length, conflicts: merge.conflicts.length }
      return { planId: mine.id, title: mine.title, base: found, ...counts }
    },
    keepApart: async (file) => {
      const { plan, name } = file
      const here = plan.origin.kind === 'draft' ? await draftHere(plan.id) : null
      if (here !== null) {
        const { version } = await findBase(filesOf(plan.id), file, versions)
        if (version !== null) return keepBeside(plan, name, { planId: plan.id, version })
        return store.add({ ...plan, id: newId(), title: copyTitle(plan.title) })
      }
      const id = await store.add(plan)
      // What was received is what the sender has too: the common state of the next exchange.
      if (id === plan.id && plan.origin.kind === 'draft')
        await versions.keep(plan, { kind: 'received', name, sha256: null, ...sameId(file) })
      return id
    },
    workBeside: async (planId) => {
      const { plan } = await store.read(planId)
      const { id } = await versions.keep(plan, {
        kind: 'sent',
        name: textIn(copyTitle(plan.title), 'sk'),
        sha256: null,
      })
      return keepBeside(plan, textIn(plan.title, 'sk'), { planId, version: id })
    },
    sidesOfFile,
    sidesOfCopy,
    sidesOfNews: async (planId, newsId) => {
      const { base, theirs } = await readNewsSides(filesOf(planId), newsId)
      return sides(planId, '', { plan: base, found: { how: 'version', at: null } }, theirs)
    },
    keepMerged: async ({ planId, name, theirs }, stepId, source) => {
      const { plan } = await store.read(planId)
      await versions.keep(plan, { kind: 'beforeMerge', name: '', sha256: null })
      // What something else made of the file is no copy that anybody goes on with.
      if (source.from === 'news') return
      const of = source.from === 'copy' ? { planId: source.planId, version: stepId } : null
      await versions.keep(planSchema.parse(theirs), { kind: 'merged', name, sha256: null, id: stepId, of })
    },
    copiedFrom: async (planId) => (await originOf(planId))?.of?.planId ?? null,
  }
}

/** Both sides know the state under one id, unless the file was changed on the way. */
function sameId({ marks }: NamedFile): Readonly<{ id?: string }> {
  const [sent] = marks.copy?.bases ?? []
  return sent !== undefined && marks.isIntact ? { id: sent.version } : {}
}

const baseMark = ({ version, checksum }: Readonly<{ version: string; checksum: string }>) => ({ version, checksum })

function sides(
  planId: string,
  name: string,
  base: Readonly<{ plan: Plan | null; found: MergeSides['found'] }>,
  theirs: Plan,
): MergeSides {
  return {
    planId,
    name,
    found: base.found,
    base: base.plan === null ? null : planSchema.parse(base.plan),
    theirs: planSchema.parse(theirs),
  }
}
