import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { rigBefore } from './handlersRig.ts'

const rig = rigBefore()

describe('backups', () => {
  it('go to the folder the person chooses, and one plan comes back from there', async () => {
    const { planId } = await rig.value('library:createFromSample', { name: 'bb-2024' })
    expect(await rig.value('backups:chooseFolder', { to: 'picked' })).toBeNull()
    const folder = join(rig.data, 'share')
    rig.folder = folder
    await mkdir(folder)
    expect(await rig.value('backups:chooseFolder', { to: 'picked' })).toMatchObject({
      folder,
      isUsualFolder: false,
      canChooseFolder: true,
      last: { plans: 1 },
      trouble: null,
    })
    const [line] = await rig.value('backups:list', null)
    if (line === undefined) throw new Error('no backup')
    expect(await readdir(folder)).toEqual([line.name])
    await rig.value('library:rename', { planId, title: { sk: 'Iný názov', en: '' } })
    const preview = await rig.value('backups:preview', { name: line.name })
    expect(preview.plans.map(({ here, state }) => [here?.title.sk, state])).toEqual([['Iný názov', 'newerHere']])
    await rig.value('backups:restorePlan', { name: line.name, planId, as: 'here' })
    expect((await rig.value('backups:preview', { name: line.name })).plans.map(({ state }) => state)).toEqual(['same'])
    const { versions } = await rig.value('versions:list', { planId })
    expect(versions.map(({ kind }) => kind)).toContain('beforeRestore')
    // The state before the restore is a version, and so belongs into a backup.
    for (const outcome of ['made', 'unchanged']) expect((await rig.value('backups:now', null)).outcome).toBe(outcome)
    expect(await rig.value('backups:chooseFolder', { to: 'usual' })).toMatchObject({
      folder: join(rig.data, 'backups'),
    })
  })

  it('are found by the name of a backup alone, never by a path', async () => {
    for (const name of ['../plans/x.planovna', '/etc/passwd', 'planovna.zip']) {
      expect(await rig.call('backups:preview', { name })).toMatchObject({ error: { code: 'wrongInput' } })
    }
  })
})
