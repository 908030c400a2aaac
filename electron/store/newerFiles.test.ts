import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { makeRig } from './storeRig.ts'
import type { PlanStore } from './planStore.ts'
import type { StoreRig } from './storeRig.ts'

let rig: StoreRig
let store: PlanStore
beforeEach(async () => {
  rig = await makeRig()
  store = await rig.start()
  await store.add(rig.first)
  await store.open(rig.first.id)
  await store.rename(rig.first.id, { sk: 'Uložené novšou', en: '' })
  await store.close(rig.first.id)
})
afterEach(async () => {
  await store.closeAll()
  await rig.remove()
})

type Json = Record<string, unknown>

/** The plan's file as the next version would write it. */
async function becomeNewer(change: (plan: Json) => unknown): Promise<string> {
  const path = rig.files().snapshot
  const file = JSON.parse(await readFile(path, 'utf8')) as Json & { plan: Json }
  change(file.plan)
  const text = JSON.stringify({ ...file, schemaVersion: 3, signature: { by: 'Plánovňa 3' } })
  await writeFile(path, text)
  return text
}

/** Path and content of everything in the data folder. */
async function everything(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(rig.data, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)))
}

const withUnknownKeys = (plan: Json): void => {
  Object.assign(plan, { audience: 'všetci' })
  Object.assign(plan['status'] as Json, { signedBy: [{ name: 'Primátor' }] })
  Object.assign((plan['commitments'] as Json[])[1]!, { risk: { sk: 'nízke', en: 'low' } })
}

describe('a plan that a newer version has saved', () => {
  it('is listed and read without what this version does not know, and nothing of it is written', async () => {
    await becomeNewer(withUnknownKeys)
    const before = await everything()
    const { plans, setAside } = await store.list()
    expect(setAside).toEqual([])
    expect(plans.map(({ planId, isNewer, title }) => [planId, isNewer, title.sk])).toEqual([
      [rig.first.id, true, 'Uložené novšou'],
    ])
    const opened = await store.open(rig.first.id)
    expect(opened.access).toEqual({ kind: 'newer' })
    expect(opened.log).toEqual([])
    expect(opened.plan).toEqual({ ...rig.first, title: { sk: 'Uložené novšou', en: '' } })
    expect((await store.look(rig.first.id)).plan).toEqual(opened.plan)
    await store.close(rig.first.id)
    expect(await everything()).toEqual(before)
  })

  it('refuses every change, and says why', async () => {
    await becomeNewer(withUnknownKeys)
    await store.open(rig.first.id)
    const before = await everything()
    const entry = rig.desk(1).next()
    for (const attempt of [
      () => store.append(rig.first.id, [entry]),
      () => store.rename(rig.first.id, { sk: 'Iný', en: '' }),
      () => store.trash(rig.first.id),
      // What is made of a plan would leave out what is not known.
      () => store.read(rig.first.id),
    ])
      await expect(attempt()).rejects.toMatchObject({ failure: { code: 'newerFile' } })
    expect(await everything()).toEqual(before)
  })

  it('is only named when this version can not make a plan of it', async () => {
    for (const change of [
      (plan: Json) => Reflect.deleteProperty(plan, 'goals'),
      (plan: Json) => Object.assign(plan, { kind: 'openJustice' }),
      (plan: Json) => Object.assign(plan, { id: 'another-plan' }),
    ]) {
      await becomeNewer(change)
      const { plans, setAside } = await store.list()
      expect([plans, setAside.map(({ code }) => code)]).toEqual([[], ['newerFile']])
      await expect(store.open(rig.first.id)).rejects.toMatchObject({ failure: { code: 'newerFile' } })
    }
  })
})
