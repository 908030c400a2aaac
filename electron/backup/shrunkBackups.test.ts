import { rename } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { makeBackupRig, one, three, two } from './backupRig.ts'
import type { BackupRig } from './backupRig.ts'
import type { Backups } from './createBackups.ts'

let rig: BackupRig
let backups: Backups

beforeEach(async () => {
  rig = await makeBackupRig()
  backups = rig.start()
})
afterEach(() => rig.remove())

describe('a library that shrank', () => {
  it('by a plan that is not in the trash keeps its backup beside the others and asks', async () => {
    for (let step = 1; step <= 6; step++) await rig.workAndBackUp(backups, `Krok ${step}`)
    const before = await rig.files('backups')
    await rig.losePlan(two.id)
    rig.pass(30)
    const { outcome, status } = await backups.now()
    expect(outcome).toBe('shrunk')
    expect(status.shrunk?.shrinkage.missing).toEqual([{ planId: two.id, title: two.title }])
    expect(status.last?.plans).toBe(2)
    const after = await rig.files('backups')
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([expect.stringContaining('-shrunk.zip')])
    for (const [path, content] of before) expect(after.get(path)).toBe(content)
    // It goes on asking, after a restart too, without another copy of the same.
    rig.pass(30)
    backups = rig.start()
    expect((await backups.status()).shrunk?.name).toBe(status.shrunk?.name)
    expect((await backups.now()).outcome).toBe('shrunk')
    expect(await rig.files('backups')).toEqual(after)
  })

  it('counts again once the person says it was meant', async () => {
    await backups.now()
    await rig.losePlan(two.id)
    rig.pass(30)
    const { status } = await backups.now()
    const accepted = await backups.acceptShrunk(status.shrunk?.name ?? '')
    expect(accepted).toMatchObject({ shrunk: null, last: { at: '2026-09-12T08:30:00.000Z', plans: 1 } })
    expect((await backups.now()).outcome).toBe('unchanged')
  })

  it('asks no more when the plan is back', async () => {
    await backups.now()
    const path = join(rig.data, 'plans', `${two.id}.planovna`)
    await rename(path, `${path}-away`)
    rig.pass(30)
    expect((await backups.now()).outcome).toBe('shrunk')
    await rename(`${path}-away`, path)
    rig.pass(30)
    const { outcome, status } = await backups.now()
    expect([outcome, status.shrunk]).toEqual(['made', null])
  })

  it('asks when less than half of the text is left', async () => {
    await backups.now()
    const emptied = { ...one, commitments: [], goals: [], narrative: three.narrative }
    await rig.store.change(one.id, [{ name: 'replacePlan', plan: structuredClone(emptied) as never }])
    await rig.store.change(two.id, [
      { name: 'replacePlan', plan: structuredClone({ ...two, commitments: [] }) as never },
    ])
    rig.pass(30)
    const { outcome, status } = await backups.now()
    expect(outcome).toBe('shrunk')
    const { missing, charactersNow = 0, charactersBefore = 0 } = status.shrunk?.shrinkage ?? {}
    expect(missing).toEqual([])
    expect(charactersNow).toBeLessThan(charactersBefore / 2)
  })

  it('does not ask about a plan that is in the trash', async () => {
    await backups.now()
    await rig.store.trash(one.id)
    rig.pass(30)
    expect((await backups.now()).outcome).toBe('made')
  })
})
