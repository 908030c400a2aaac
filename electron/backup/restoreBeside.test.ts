import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { exportChoiceSchema } from '../../core/bridge/exportChoices.ts'
import type { ExportChoices } from '../../core/bridge/exportChoices.ts'
import { houseChanges } from '../../core/house/houseChanges.ts'
import { usualStyle } from '../../core/house/houseStyle.ts'
import { damageEntry, makeBackupRig, newestName, one, titled } from './backupRig.ts'
import type { BackupRig } from './backupRig.ts'
import { readBackup } from './readBackup.ts'
import type { Backups } from './createBackups.ts'

/** A dot of one pixel. */
const red = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"><path d="M0 0h3v4z"/></svg>'
const choice = exportChoiceSchema.parse({ preset: 'plan', language: 'sk' })
const choices: ExportChoices = { last: null, named: [{ name: 'Pre oddelenia', choice }] }

let rig: BackupRig
let backups: Backups
beforeEach(async () => {
  rig = await makeBackupRig()
  backups = rig.start()
})
afterEach(() => rig.remove())

/** A backup with a house style and a preset, after which both were changed. */
async function changedSince(): Promise<string> {
  await rig.house.write({
    style: { ...usualStyle, web: 'www.mesto.sk', accent: 'A01C22' },
    coat: { png: red, svg, width: 1, height: 1 },
  })
  await rig.exportChoices.write(choices)
  await backups.now()
  const name = await newestName(backups)
  rig.pass(30)
  await rig.house.write({ style: { ...usualStyle, web: 'www.ine.sk' }, coat: null })
  await rig.exportChoices.write({ last: choice, named: [] })
  return name
}

it('shows the house style and the presets of a backup beside those that are here, and changes nothing', async () => {
  const name = await changedSince()
  const before = await rig.files('.')
  const { house, exportChoices } = await backups.preview(name)
  expect(house?.there).toMatchObject({ style: { web: 'www.mesto.sk' }, coat: { png: red } })
  expect(house?.here).toEqual({ style: { ...usualStyle, web: 'www.ine.sk' }, coat: null })
  expect(house?.there && houseChanges(house.there, house.here)).toEqual(['coat', 'contact', 'accent'])
  expect(exportChoices).toEqual({ there: choices, here: { last: choice, named: [] } })
  expect(await rig.files('.')).toEqual(before)
})

it('brings the house style back with its coat of arms, and leaves all else as it was', async () => {
  const name = await changedSince()
  const plans = await rig.files('plans')
  await backups.restoreBeside(name, 'house')
  const { style, coat } = await rig.house.read()
  expect([style.web, style.accent, coat?.png]).toEqual(['www.mesto.sk', 'A01C22', red])
  const { house } = await backups.preview(name)
  expect(house?.there && houseChanges(house.there, house.here)).toEqual([])
  expect(await rig.exportChoices.read()).toEqual({ last: choice, named: [] })
  expect(await rig.files('plans')).toEqual(plans)
})

it('brings the presets back and remembers the last export of here', async () => {
  const name = await changedSince()
  await backups.restoreBeside(name, 'exportChoices')
  expect(await rig.exportChoices.read()).toEqual({ last: choice, named: choices.named })
  expect((await rig.house.read()).style.web).toBe('www.ine.sk')
})

it('keeps the house style that was here in a backup first, so that the way back is the same', async () => {
  const name = await changedSince()
  await backups.restoreBeside(name, 'house')
  const kept = await newestName(backups)
  expect(kept).not.toBe(name)
  await backups.restoreBeside(kept, 'house')
  expect(await rig.house.read()).toMatchObject({ style: { web: 'www.ine.sk' }, coat: null })
})

it('replaces nothing when what is here can not be kept first', async () => {
  const name = await changedSince()
  rig.renameBy(() => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })))
  await expect(backups.restoreBeside(name, 'house')).rejects.toThrow('cannotWrite')
  rig.renameBy()
  expect((await rig.house.read()).style.web).toBe('www.ine.sk')
})

it('gives back even what goes because of the backup made before', async () => {
  const name = await changedSince()
  for (let step = 1; step <= 4; step++) await rig.workAndBackUp(backups, `Krok ${step}`)
  await rig.store.rename(one.id, titled('Ešte krok'))
  await backups.restoreBeside(name, 'house')
  expect((await backups.list()).map((line) => line.name)).not.toContain(name)
  expect((await rig.house.read()).style.web).toBe('www.mesto.sk')
})

it('says that a damaged coat of arms can not be had, and replaces nothing', async () => {
  const name = await changedSince()
  const path = join(rig.folder, name)
  const picture = (await readBackup(path)).manifest.others.find(({ file }) => file.endsWith('.png'))
  await damageEntry(path, picture?.file ?? '')
  expect((await backups.preview(name)).house?.there).toBeNull()
  await expect(backups.restoreBeside(name, 'house')).rejects.toThrow('corruptFile')
  expect((await rig.house.read()).style.web).toBe('www.ine.sk')
})

it('has nothing to show of a backup that holds neither', async () => {
  await backups.now()
  const { house, exportChoices } = await backups.preview(await newestName(backups))
  expect([house, exportChoices]).toEqual([null, null])
})
