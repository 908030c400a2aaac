import { cp, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { damageEntry, flipBit, flippingRename, makeBackupRig, newestName, one, titled, two } from './backupRig.ts'
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

describe('a backup', () => {
  it('holds every plan with what only its journal says, and is proved by reading it back', async () => {
    await rig.store.open(one.id)
    await rig.store.rename(one.id, titled('V žurnáli'))
    expect((await backups.now()).outcome).toBe('made')
    const backup = await readBackup(join(rig.folder, await newestName(backups)))
    expect(await backup.isWhole()).toBe(true)
    expect(backup.plan(one.id)).toEqual({ ok: true, value: { ...one, title: titled('V žurnáli') } })
    expect(backup.plan(two.id)).toEqual({ ok: true, value: two })
    expect(backup.manifest.plans.map(({ planId, commitments }) => [planId, commitments])).toEqual([
      ['plan-one', 3],
      ['plan-two', 2],
    ])
    expect((await backups.status()).last).toMatchObject({ at: '2026-09-12T08:00:00.000Z', plans: 2 })
  })

  it('holds the house style and whatever else stands beside the plans, and is made again when only that changes', async () => {
    await backups.now()
    rig.keepBeside('houseStyle.json', '{}')
    rig.keepBeside(
      'house/coat-1.png',
      Array.from({ length: 400 }, (_, at) => String.fromCharCode(33 + ((at * at * 7) % 90))).join(''),
    )
    rig.pass(30)
    expect((await backups.now()).outcome).toBe('made')
    const path = join(rig.folder, await newestName(backups))
    const backup = await readBackup(path)
    expect(await backup.isWhole()).toBe(true)
    expect(backup.manifest.others.map(({ file }) => file)).toEqual(['houseStyle.json', 'house/coat-1.png'])
    rig.pass(30)
    expect((await backups.now()).outcome).toBe('unchanged')
    await damageEntry(path, 'house/coat-1.png')
    expect(await (await readBackup(path)).isWhole()).toBe(false)
  })

  it('is the same bytes for the same library and time', async () => {
    await backups.now()
    const [name = ''] = (await readdir(rig.folder)).sort()
    const bytes = await readFile(join(rig.folder, name))
    await rm(join(rig.folder, name))
    await backups.now()
    expect((await readFile(join(rig.folder, name))).equals(bytes)).toBe(true)
  })

  it('is not made again while nothing changes; the last one is proved again', async () => {
    await backups.now()
    rig.pass(60)
    const { outcome, status } = await backups.now()
    expect([outcome, status.last?.at, status.last?.verifiedAt]).toEqual([
      'unchanged',
      '2026-09-12T08:00:00.000Z',
      '2026-09-12T09:00:00.000Z',
    ])
    expect((await readdir(rig.folder)).sort()).toHaveLength(1)
  })

  it('thins its generations, and never those of another library in the folder', async () => {
    await backups.now()
    const other = (await newestName(backups)).replace(/Z-[0-9a-f]{8}-/, 'Z-00000000-')
    await cp(join(rig.folder, await newestName(backups)), join(rig.folder, other))
    for (let step = 1; step <= 8; step++) expect(await rig.workAndBackUp(backups, `Krok ${step}`)).toBe('made')
    const lines = await backups.list()
    expect(lines.filter(({ isOurs }) => isOurs).map(({ at }) => at.slice(11, 16))).toEqual([
      '12:00',
      '11:30',
      '11:00',
      '10:30',
      '10:00',
    ])
    expect(lines.filter(({ isOurs }) => !isOurs).map(({ name }) => name)).toEqual([other])
  })
})

describe('a backup that went wrong', () => {
  it('with one flipped bit does not count, leaves nothing and removes nothing', async () => {
    for (let step = 1; step <= 5; step++) await rig.workAndBackUp(backups, `Krok ${step}`)
    const before = await rig.files('backups')
    // Each place of the zip in turn: headers, the manifest, plans, the directory at its end.
    for (const share of [0.01, 0.2, 0.5, 0.8, 0.995]) {
      rig.renameBy(flippingRename(share))
      expect(await rig.workAndBackUp(backups, `Chyba ${share}`)).toBe('failed')
      expect((await backups.status()).trouble?.code).toBe('notVerified')
      expect(await rig.files('backups')).toEqual(before)
    }
    rig.renameBy()
    expect(await rig.workAndBackUp(backups, 'Znova dobre')).toBe('made')
    expect((await backups.status()).trouble).toBeNull()
  })

  it('on a full disk says so and leaves the others as they were', async () => {
    await backups.now()
    const before = await rig.files('backups')
    rig.renameBy(() => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })))
    expect(await rig.workAndBackUp(backups, 'Plný disk')).toBe('failed')
    expect((await backups.status()).trouble?.code).toBe('diskFull')
    expect(await rig.files('backups')).toEqual(before)
  })

  it('long after it was written is set aside, and a new one is made even if nothing has changed', async () => {
    await backups.now()
    const name = await newestName(backups)
    await flipBit(join(rig.folder, name), 0.5)
    rig.pass(60)
    backups = rig.start()
    expect((await backups.now()).outcome).toBe('made')
    expect((await readdir(rig.folder)).sort()).toEqual([
      expect.stringContaining(`${name}.corrupt-`),
      await newestName(backups),
    ])
  })

  it('to a folder that is away says so, makes no folder of its name, and goes on when it is back', async () => {
    const share = join(rig.data, 'share')
    await mkdir(share)
    await backups.changeFolder(share)
    expect((await readdir(share)).length).toBe(1)
    await rename(share, `${share}-away`)
    expect(await rig.workAndBackUp(backups, 'Bez siete')).toBe('failed')
    expect(await backups.status()).toMatchObject({
      trouble: { code: 'folderGone' },
      folder: share,
      isUsualFolder: false,
    })
    await expect(readdir(share)).rejects.toThrow('ENOENT')
    await rename(`${share}-away`, share)
    expect((await backups.now()).outcome).toBe('made')
    expect((await readdir(share)).length).toBe(2)
  })
})

describe('the time of backups', () => {
  it('comes after the first work, and at the close when something has changed since', async () => {
    expect(await backups.list()).toEqual([])
    backups.worked()
    await backups.close()
    expect(await backups.list()).toHaveLength(1)
    rig.pass(5)
    await rig.store.rename(one.id, titled('Bez oznámenia'))
    await backups.close()
    expect(await backups.list()).toHaveLength(1)
    backups.worked()
    await backups.close()
    expect(await backups.list()).toHaveLength(2)
  })
})
