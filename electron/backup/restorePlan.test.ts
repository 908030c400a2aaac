import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Plan } from '../../core/plan/schema.ts'
import { damageEntry, makeBackupRig, newestName, one, three, titled, two } from './backupRig.ts'
import type { BackupRig } from './backupRig.ts'
import type { Backups } from './createBackups.ts'

let rig: BackupRig
let backups: Backups

beforeEach(async () => {
  rig = await makeBackupRig()
  backups = rig.start()
})
afterEach(() => rig.remove())

describe('restoring', () => {
  it('shows what it would change plan by plan, and changes nothing by showing it', async () => {
    await rig.store.add(three)
    await backups.now()
    const name = await newestName(backups)
    await rig.store.rename(one.id, titled('Novší názov'))
    await rig.losePlan(three.id)
    await rig.store.add({ ...three, id: 'plan-four' })
    const before = await rig.files('.')
    const preview = await backups.preview(name)
    expect(preview.plans.map(({ planId, state, canReplace }) => [planId, state, canReplace])).toEqual([
      ['plan-one', 'newerHere', true],
      ['plan-three', 'missingHere', false],
      ['plan-two', 'same', true],
    ])
    expect(preview.plans[0]).toMatchObject({ there: { title: one.title }, here: { title: titled('Novší názov') } })
    expect(preview.onlyHere).toEqual([{ planId: 'plan-four', title: three.title }])
    expect(await rig.files('.')).toEqual(before)
  })

  it('replaces one plan as one step that can be undone, and leaves every other byte as it was', async () => {
    await rig.store.add(three)
    await backups.now()
    const name = await newestName(backups)
    await rig.store.rename(one.id, titled('Pokazený'))
    await rig.store.rename(two.id, titled('Zostane'))
    const others = (files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
      [...files].filter(([path]) => !path.includes(one.id)).sort()
    const before = others(await rig.files('.'))
    expect(await backups.restorePlan(name, { planId: one.id, as: 'here' })).toBe(one.id)
    expect(others(await rig.files('.'))).toEqual(before)
    const opened = await rig.store.open(one.id)
    expect(opened.plan).toEqual(one)
    expect(opened.log.at(-1)?.label.action).toBe('replacePlan')
    expect((await rig.store.read(two.id)).plan.title).toEqual(titled('Zostane'))
  })

  it('brings a plan whose file is gone back under its own id, whatever its journal says', async () => {
    await backups.now()
    const name = await newestName(backups)
    await rig.store.open(two.id)
    await rig.store.rename(two.id, titled('Len v žurnáli'))
    await rig.store.close(two.id)
    await rig.losePlan(two.id)
    expect(await backups.restorePlan(name, { planId: two.id, as: 'here' })).toBe(two.id)
    const opened = await rig.store.open(two.id)
    expect(opened.plan).toEqual(two)
    expect(opened.log.length).toBeGreaterThan(0)
    expect((await backups.preview(name)).plans.map(({ state }) => state)).toEqual(['same', 'same'])
  })

  it('leaves a plan that is in the trash to the trash, and gives a copy', async () => {
    await backups.now()
    const name = await newestName(backups)
    await rig.store.trash(two.id)
    expect((await backups.preview(name)).plans.map(({ isInTrash }) => isInTrash)).toEqual([false, true])
    await expect(backups.restorePlan(name, { planId: two.id, as: 'here' })).rejects.toThrow('alreadyExists')
    await backups.restorePlan(name, { planId: two.id, as: 'copy' })
    await rig.store.restore(two.id)
    expect((await rig.store.read(two.id)).plan).toEqual(two)
  })

  it('makes a copy beside a plan that is here, under a title that says so', async () => {
    await backups.now()
    const name = await newestName(backups)
    const copyId = await backups.restorePlan(name, { planId: two.id, as: 'copy' })
    const { plan } = await rig.store.read(copyId)
    expect({ ...plan, id: two.id, title: two.title }).toEqual(two)
    expect(plan.title.sk).toBe(`${two.title.sk} (zo zálohy, 12. septembra 2026)`)
  })

  it('refuses to write over a prior plan, which has no history to undo in', async () => {
    const prior: Plan = { ...three, origin: { kind: 'prior', importedFrom: null } }
    await rig.store.add(prior)
    await backups.now()
    const name = await newestName(backups)
    await rig.store.rename(three.id, titled('Iný'))
    expect((await backups.preview(name)).plans.find(({ planId }) => planId === three.id)?.canReplace).toBe(false)
    await expect(backups.restorePlan(name, { planId: three.id, as: 'here' })).rejects.toThrow('readOnly')
  })

  it('gives the sound plans of a backup that is damaged in one', async () => {
    await backups.now()
    const name = await newestName(backups)
    await damageEntry(join(rig.folder, name), `plans/${one.id}.planovna`)
    const preview = await backups.preview(name)
    expect(preview.plans.map(({ planId, state }) => [planId, state])).toEqual([
      ['plan-one', 'unreadable'],
      ['plan-two', 'same'],
    ])
    await expect(backups.restorePlan(name, { planId: one.id, as: 'copy' })).rejects.toThrow('corruptFile')
    expect(await backups.restorePlan(name, { planId: two.id, as: 'copy' })).toMatch(/^copy/)
  })

  it('knows no file but the backups of the folder', async () => {
    await backups.now()
    await expect(backups.preview('planovna-20990101T000000Z-00000000-0000.zip')).rejects.toThrow('notFound')
  })
})
