import { createHash } from 'node:crypto'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { VersionReason } from '../versions/versions.ts'
import { damageEntry, flipBit, makeBackupRig, newestName, one, titled } from './backupRig.ts'
import { readBackup } from './readBackup.ts'
import type { BackupRig } from './backupRig.ts'
import type { Backups } from './createBackups.ts'

let rig: BackupRig
let backups: Backups

beforeEach(async () => {
  rig = await makeBackupRig()
  backups = rig.start()
})
afterEach(() => rig.remove())

const named = (name: string): VersionReason => ({ kind: 'named', name, sha256: null })
const keep = async (name: string): Promise<string> => {
  rig.pass(1)
  return (await rig.versions.keep((await rig.store.read(one.id)).plan, named(name))).id
}
const names = async (): Promise<readonly string[]> => (await rig.versions.list(one.id)).versions.map(({ name }) => name)
const newest = async () => readBackup(join(rig.folder, await newestName(backups)))

describe('a backup', () => {
  it('holds the kept versions, and is made anew when there is one more', async () => {
    await keep('Pre Radu')
    await backups.now()
    expect((await newest()).versions(one.id).map(({ mark, plan }) => [mark.name, plan])).toEqual([['Pre Radu', one]])
    rig.pass(30)
    expect((await backups.now()).outcome).toBe('unchanged')
    await keep('Pre zastupiteľstvo')
    expect((await backups.now()).outcome).toBe('made')
    const backup = await newest()
    expect(backup.versions(one.id).map(({ mark }) => mark.name)).toEqual(['Pre zastupiteľstvo', 'Pre Radu'])
    expect(await backup.isWhole()).toBe(true)
  })

  it('whose version is damaged is not whole, and gives the other ones', async () => {
    const lost = await keep('Pre Radu')
    await keep('Pre zastupiteľstvo')
    await backups.now()
    const file = (await newest()).manifest.versions.find(({ versionId }) => versionId === lost)!.file
    await damageEntry(join(rig.folder, await newestName(backups)), file)
    const backup = await newest()
    expect(await backup.isWhole()).toBe(false)
    expect(backup.versions(one.id).map(({ mark }) => mark.name)).toEqual(['Pre zastupiteľstvo'])
  })

  it('is made without a version that is damaged in the data folder', async () => {
    await keep('Pre Radu')
    await keep('Pre zastupiteľstvo')
    const folder = join(rig.data, 'versions', one.id)
    const [oldest] = (await readdir(folder)).filter((name) => name.endsWith('.planovna')).sort()
    await flipBit(join(folder, oldest!), 0.5)
    expect((await backups.now()).outcome).toBe('made')
    expect((await newest()).versions(one.id).map(({ mark }) => mark.name)).toEqual(['Pre zastupiteľstvo'])
  })
})

describe('a restore', () => {
  it('brings back the versions that are gone, and writes over none', async () => {
    await keep('Pre Radu')
    await keep('Pre zastupiteľstvo')
    await backups.now()
    const name = await newestName(backups)
    const folder = join(rig.data, 'versions', one.id)
    const files = (await readdir(folder)).filter((file) => file.endsWith('.planovna')).sort()
    const original = await readFile(join(folder, files[0]!))
    await rm(join(folder, files[0]!))
    await keep('Až po zálohe')
    const other = await readFile(join(folder, files[1]!))
    await rig.store.rename(one.id, titled('Pokazený'))
    await backups.restorePlan(name, { planId: one.id, as: 'here' })
    expect(await names()).toEqual(['Až po zálohe', 'Pre zastupiteľstvo', 'Pre Radu'])
    expect(await readFile(join(folder, files[0]!))).toEqual(original)
    expect(await readFile(join(folder, files[1]!))).toEqual(other)
  })

  it('of a plan that is gone with all its versions gives both back', async () => {
    await keep('Pre Radu')
    await backups.now()
    const name = await newestName(backups)
    await rig.losePlan(one.id)
    await rm(join(rig.data, 'versions'), { recursive: true })
    await backups.restorePlan(name, { planId: one.id, as: 'here' })
    expect((await rig.store.read(one.id)).plan).toEqual(one)
    expect(await names()).toEqual(['Pre Radu'])
  })

  it('replaces no plan that the council has adopted, and offers a copy', async () => {
    await backups.now()
    const name = await newestName(backups)
    await rig.store.change(one.id, [
      { name: 'setStage', stage: 'council' },
      { name: 'adopt', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' },
    ])
    expect((await backups.preview(name)).plans[0]).toMatchObject({ planId: one.id, canReplace: false })
    await expect(backups.restorePlan(name, { planId: one.id, as: 'here' })).rejects.toThrow('adoptedPlan')
    const copy = await backups.restorePlan(name, { planId: one.id, as: 'copy' })
    expect((await rig.store.read(copy)).plan.status.stage).toBe('draft')
  })
})

describe('backups of other versions of the application', () => {
  it('of the first version, without kept versions, are read, counted and restored from', async () => {
    await backups.now()
    const path = join(rig.folder, await newestName(backups))
    await becomeFirst(path)
    const backup = await readBackup(path)
    expect([await backup.isWhole(), backup.versions(one.id)]).toEqual([true, []])
    backups = rig.start()
    expect((await backups.status()).last).toMatchObject({ plans: 2 })
    await rig.store.rename(one.id, titled('Pokazený'))
    await backups.restorePlan(await newestName(backups), { planId: one.id, as: 'here' })
    expect((await rig.store.read(one.id)).plan).toEqual(one)
  })

  it('of a later version are left where they are, and are not taken for damaged', async () => {
    await backups.now()
    const path = join(rig.folder, await newestName(backups))
    await rewriteManifest(path, (manifest) => ({ ...manifest, backupVersion: 3 }))
    const bytes = await readFile(path)
    rig.pass(60)
    backups = rig.start()
    await rig.store.rename(one.id, titled('Ďalej'))
    expect((await backups.now()).outcome).toBe('made')
    expect(await readFile(path)).toEqual(bytes)
  })
})

type Json = Readonly<Record<string, unknown>>

/** The same backup as the first version wrote it. */
async function becomeFirst(path: string): Promise<void> {
  await rewriteManifest(path, (manifest) => {
    const later = new Set(['versions', 'others', 'sum'])
    const first = {
      ...Object.fromEntries(Object.entries(manifest).filter(([key]) => !later.has(key))),
      backupVersion: 1,
    }
    return { ...first, sum: createHash('sha256').update(JSON.stringify(first)).digest('hex') }
  })
}

async function rewriteManifest(path: string, change: (manifest: Json) => Json): Promise<void> {
  const files = unzipSync(await readFile(path))
  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Json
  await writeFile(path, zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(change(manifest))) }))
}
