import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { createFile, fileAdapter, parseBytes } from '../store/fileAdapter.ts'
import { createQueue } from '../store/queue.ts'
import { syncFolder, sweepTemporaryFiles, writeFailure } from '../store/writeDurably.ts'
import { localDay } from './localDay.ts'
import { damagedIn, prepareFolder, versionFileName, versionFileNames, versionFormat } from './versionFile.ts'
import { readIndex } from './versionIndex.ts'
import type { Output } from '../../core/bridge/contract.ts'
import type { Version } from '../../core/bridge/versions.ts'
import type { IdSource } from '../../core/plan/ids.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { VersionMark } from '../../core/plan/versionMark.ts'
import type { Disk } from '../store/disk.ts'
import type { Queue } from '../store/queue.ts'
import type { KeptVersion } from './versionFile.ts'
import type { IndexEntry } from './versionIndex.ts'

/** Why a version is kept, with what belongs to the reason. */
export type VersionReason = Pick<VersionMark, 'kind' | 'name' | 'sha256'> &
  Partial<Pick<VersionMark, 'id' | 'of' | 'proof' | 'stage'>>

export type VersionList = Output<'versions:list'>

/** The kept states of all plans. A version never changes; failures are AppErrors. */
export type Versions = Readonly<{
  list: (planId: string) => Promise<VersionList>
  keep: (plan: Plan, reason: VersionReason) => Promise<Version>
  /** The bytes of a version's file, proved to be that version; null when they are not. */
  fileOf: (version: Version) => Promise<Uint8Array | null>
  /** Puts a version of a backup back; one that is here already stays as it is. */
  bringBack: (kept: KeptVersion) => Promise<void>
  /** AppError `notFound`, or the failure of its file, which is set aside when it is damaged. */
  read: (planId: string, versionId: string) => Promise<Plan>
  /** AppError `wrongCall` for a version that nobody named. */
  remove: (planId: string, versionId: string) => Promise<void>
  /** Keeps the state before the first edit of a calendar day (this computer's); a prior plan has no such days. */
  startDay: (planId: string, current: () => Promise<Plan>) => Promise<void>
  /** All versions of a plan go for good. */
  forget: (planId: string) => Promise<void>
}>

export type VersionsPorts = Readonly<{ folder: string; newId: IdSource; now: () => Date; disk?: Disk }>

export function createVersions({ folder: root, newId, now, disk }: VersionsPorts): Versions {
  const queues = new Map<string, Queue>()
  const startedDays = new Map<string, string>()

  /** Everything done to one plan's versions happens one after another. */
  function inTurn<Value>(planId: string, job: () => Promise<Value>): Promise<Value> {
    const queue = queues.get(planId) ?? createQueue()
    queues.set(planId, queue)
    return queue(job)
  }

  /** `planId` has been checked by its schema, so it can not lead out of the folder. */
  const folderOf = (planId: string): string => join(root, planId)
  const entriesOf = (planId: string): Promise<readonly IndexEntry[]> => readIndex(folderOf(planId), planId, disk)

  async function entryNamed(planId: string, versionId: string): Promise<IndexEntry> {
    const entry = (await entriesOf(planId)).find(({ version }) => version.id === versionId)
    if (entry === undefined) throw new AppError('notFound', { name: versionId })
    return entry
  }

  async function keep(plan: Plan, reason: VersionReason): Promise<Version> {
    const folder = folderOf(plan.id)
    await prepareFolder(folder)
    await sweepTemporaryFiles(folder, now())
    const kept = { mark: { id: newId(), at: now().toISOString(), of: null, proof: null, stage: null, ...reason }, plan }
    await createFile(join(folder, versionFileName(kept.mark)), versionFormat, kept, disk)
    // The new file is not in the index yet, so this reads it back and puts it there.
    return (await entryNamed(plan.id, kept.mark.id)).version
  }

  async function startDay(planId: string, current: () => Promise<Plan>): Promise<void> {
    const today = localDay(now())
    if (startedDays.get(planId) === today) return
    const isKept = (await entriesOf(planId)).some(
      ({ version }) => version.kind === 'dayStart' && localDay(new Date(version.at)) === today,
    )
    if (!isKept) {
      const plan = await current()
      if (plan.origin.kind === 'draft') await keep(plan, { kind: 'dayStart', name: '', sha256: null })
    }
    startedDays.set(planId, today)
  }

  return {
    list: (planId) =>
      inTurn(planId, async () => {
        const versions = (await entriesOf(planId)).map(({ version }) => version)
        return { versions, damaged: await damagedIn(folderOf(planId)) }
      }),
    keep: (plan, reason) => inTurn(plan.id, () => keep(plan, reason)),
    fileOf: ({ planId, id }) =>
      inTurn(planId, async () => {
        const { fileName } = await entryNamed(planId, id)
        const bytes = await readFile(join(folderOf(planId), fileName))
        return parseBytes(bytes, versionFormat).ok ? bytes : null
      }),
    bringBack: (kept) =>
      inTurn(kept.plan.id, async () => {
        const folder = folderOf(kept.plan.id)
        await prepareFolder(folder)
        const fileName = versionFileName(kept.mark)
        const isHere = (await entriesOf(kept.plan.id)).some(({ version }) => version.id === kept.mark.id)
        if (isHere || (await versionFileNames(folder)).includes(fileName)) return
        await createFile(join(folder, fileName), versionFormat, kept, disk)
      }),
    read: (planId, versionId) =>
      inTurn(planId, async () => {
        const { fileName } = await entryNamed(planId, versionId)
        return (await fileAdapter(join(folderOf(planId), fileName), versionFormat, disk).read()).plan
      }),
    remove: (planId, versionId) =>
      inTurn(planId, async () => {
        const { fileName, version } = await entryNamed(planId, versionId)
        if (version.kind !== 'named') throw new AppError('wrongCall')
        await removeFile(folderOf(planId), fileName)
        await entriesOf(planId)
      }),
    startDay: (planId, current) => inTurn(planId, () => startDay(planId, current)),
    forget: (planId) =>
      inTurn(planId, async () => {
        startedDays.delete(planId)
        await rm(folderOf(planId), { recursive: true, force: true })
      }),
  }
}

async function removeFile(folder: string, fileName: string): Promise<void> {
  try {
    await rm(join(folder, fileName))
    await syncFolder(folder)
  } catch (error) {
    throw writeFailure(error, fileName)
  }
}
