import { mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { exportChoicesSchema, noChoices } from '../../core/bridge/exportChoices.ts'
import type { ExportChoices } from '../../core/bridge/exportChoices.ts'
import { defaultSettings } from '../../core/bridge/settings.ts'
import { countingIds } from '../../core/plan/ids.ts'
import type { LocalizedText } from '../../core/plan/localized.ts'
import { generatePlan } from '../../core/plan/samples/generatePlan.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { createHouseStore } from '../house/houseStore.ts'
import type { HouseStore } from '../house/houseStore.ts'
import { realDisk } from '../store/disk.ts'
import type { Disk } from '../store/disk.ts'
import { foldersIn, prepareFolders } from '../store/folders.ts'
import { createPlanStore } from '../store/planStore.ts'
import type { PlanStore } from '../store/planStore.ts'
import { recordFile } from '../store/recordFile.ts'
import type { RecordFile } from '../store/recordFile.ts'
import { createVersions } from '../versions/versions.ts'
import type { Versions } from '../versions/versions.ts'
import { exportChoicesFile } from './beside.ts'
import { createBackups } from './createBackups.ts'
import type { Backups } from './createBackups.ts'

/** For tests: a library of two plans in a data folder of its own, and programs that back it up. */
export type BackupRig = Readonly<{
  data: string
  /** the usual folder of backups */
  folder: string
  store: PlanStore
  versions: Versions
  house: HouseStore
  exportChoices: RecordFile<ExportChoices>
  /** A start of the program over the same data. */
  start: () => Backups
  pass: (minutes: number) => void
  /** From now on renames go this way; without an argument as the real disk does them. */
  renameBy: (rename?: Disk['rename']) => void
  /** Puts a file beside the plans that backups keep too. */
  keepBeside: (name: string, text: string) => void
  /** Changes plan one, lets half an hour pass and makes a backup; gives what came of it. */
  workAndBackUp: (backups: Backups, words: string) => Promise<string>
  /** Path and content of every file in a part of the data folder. */
  files: (part: string) => Promise<ReadonlyMap<string, string>>
  /** Takes a plan's file away, as no one should. */
  losePlan: (planId: string) => Promise<void>
  remove: () => Promise<void>
}>

export const one: Plan = { ...generatePlan({ commitments: 3, seed: 1 }), id: 'plan-one' }
export const two: Plan = { ...generatePlan({ commitments: 2, seed: 2 }), id: 'plan-two' }
export const three: Plan = { ...generatePlan({ commitments: 1, seed: 3 }), id: 'plan-three' }
export const titled = (sk: string): LocalizedText => ({ sk, en: '' })

export async function makeBackupRig(): Promise<BackupRig> {
  const data = await mkdtemp(join(tmpdir(), 'planovna-backups-'))
  const folders = foldersIn(data)
  let time = Date.parse('2026-09-12T08:00:00Z')
  let rename = realDisk.rename
  const now = (): Date => new Date(time)
  const pass = (minutes: number): void => {
    time += minutes * 60_000
  }
  let others: ReadonlyMap<string, Uint8Array> = new Map()
  const house = createHouseStore(data)
  const exportChoices = recordFile(join(data, exportChoicesFile), exportChoicesSchema, noChoices)
  const besides = async (): Promise<ReadonlyMap<string, Uint8Array>> => new Map([...(await house.files()), ...others])
  await prepareFolders(folders, now())
  const store = createPlanStore({ folders, newId: countingIds('new'), now, restPause: anHour })
  const versions = createVersions({ folder: join(data, 'versions'), newId: countingIds('version'), now })
  for (const plan of [one, two]) await store.add(plan)

  return {
    data,
    folder: join(data, 'backups'),
    store,
    versions,
    house,
    exportChoices,
    pass,
    start: () =>
      createBackups({
        dataFolder: data,
        store,
        versions,
        settings: { read: () => Promise.resolve(defaultSettings) },
        beside: { house: { ...house, files: besides }, exportChoices },
        appVersion: '1.2.3',
        newId: countingIds('copy'),
        now,
        log: () => undefined,
        disk: { ...realDisk, rename: (from, to) => rename(from, to) },
        pauses: { first: anHour, next: anHour, again: anHour },
      }),
    renameBy: (way = realDisk.rename) => {
      rename = way
    },
    keepBeside: (name, text) => {
      others = new Map([...others, [name, new TextEncoder().encode(text)]])
    },
    workAndBackUp: async (backups, words) => {
      await store.rename(one.id, titled(words))
      pass(30)
      return (await backups.now()).outcome
    },
    files: async (part) => {
      const entries = await readdir(join(data, part), { recursive: true, withFileTypes: true })
      const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
      return new Map(
        await Promise.all(paths.map(async (path) => [path, (await readFile(path)).toString('base64')] as const)),
      )
    },
    losePlan: (planId) => rm(join(data, 'plans', `${planId}.planovna`)),
    remove: async () => {
      await store.closeAll()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** The name of the newest backup. */
export const newestName = async (backups: Backups): Promise<string> => (await backups.list())[0]?.name ?? ''

/** Renames, and flips one bit of a backup on its way to the disk, at a share of its length. */
export function flippingRename(share: number): Disk['rename'] {
  return async (from, to) => {
    await rename(from, to)
    if (to.endsWith('.unverified.tmp')) await flipBit(to, share)
  }
}

export async function flipBit(path: string, share: number): Promise<void> {
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length * share)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at)
  await writeFile(path, bytes)
}

/** Breaks the packed bytes of one entry, a little after its local header. */
export async function damageEntry(path: string, entry: string): Promise<void> {
  const bytes = await readFile(path)
  const at = bytes.indexOf(entry) + entry.length + 40
  bytes.writeUInt8(bytes.readUInt8(at) ^ 255, at)
  await writeFile(path, bytes)
}

/** milliseconds; longer than any test */
const anHour = 3_600_000
