import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { undoEntry, historyOf } from '../../core/edit/history.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { newStatus } from '../../core/plan/statusSchema.ts'
import { createVersions } from '../versions/versions.ts'
import { stepOf } from './draft.ts'
import { foldersIn, planFiles, prepareFolders } from './folders.ts'
import { createPlanStore } from './planStore.ts'
import type { PlanStore } from './planStore.ts'

const planId = 'plan-of-version-1'
const fixture = resolve(import.meta.dirname, '../../tests/fixtures/plans/version1')
const now = (): Date => new Date('2026-11-25T09:00:00.000Z')

let data: string
let store: PlanStore
const files = () => planFiles(foldersIn(data), planId)

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'planovna-version1-'))
  await cp(fixture, data, { recursive: true })
  await prepareFolders(foldersIn(data), now())
  store = createPlanStore({ folders: foldersIn(data), newId: countingIds('new'), now, restPause: 3_600_000 })
})
afterEach(async () => {
  await store.closeAll()
  await rm(data, { recursive: true, force: true })
})

const edit = async (text: string): Promise<void> => {
  const { plan } = await store.read(planId)
  await store.append(
    planId,
    stepOf(
      plan,
      [{ name: 'writeText', place: 'title', language: 'sk', text }],
      countingIds('edit'),
      now().toISOString(),
    ),
  )
}

describe('a data folder of schema version 1', () => {
  it('opens with its edits and its history, and nothing takes it for changed outside', async () => {
    const { plan, log } = await store.open(planId)
    expect(plan).toMatchObject({
      title: { sk: 'Plán verzie 1', en: 'Plan of version 1' },
      webPage: 'https://www.mesto.example',
      status: newStatus,
    })
    expect(log.map(({ label }) => label.action)).toEqual(['write', 'write', 'replacePlan', 'set'])
    expect((await readdir(files().generations)).filter((name) => name.includes('outside'))).toEqual([])
  })

  it('can be undone to its first state, also over a step that replaced the whole plan', async () => {
    const { log } = await store.open(planId)
    const ids = countingIds('undo')
    for (const step of historyOf(log).done.toReversed())
      await store.append(planId, [undoEntry(step, ids(), now().toISOString())])
    expect((await store.read(planId)).plan).toMatchObject({ title: { sk: 'Plán', en: 'Plan' }, webPage: '' })
  })

  it('is written in the newest version at the next edit, and the original is kept', async () => {
    const original = await readFile(files().snapshot)
    await store.open(planId)
    await edit('Plán dnes')
    await store.close(planId)
    expect(JSON.parse(await readFile(files().snapshot, 'utf8'))).toMatchObject({
      schemaVersion: 2,
      plan: { title: { sk: 'Plán dnes' } },
    })
    const kept = (await readdir(files().generations)).filter((name) => name.endsWith('-v1.planovna'))
    expect(kept).toHaveLength(1)
    expect(await readFile(join(files().generations, kept[0]!))).toEqual(original)
  })

  it('still knows its kept versions', async () => {
    const versions = createVersions({ folder: join(data, 'versions'), newId: countingIds('v'), now })
    const list = await versions.list(planId)
    expect(list).toMatchObject({ damaged: 0, versions: [{ name: 'Verzia pre Radu' }] })
    const plan = await versions.read(planId, list.versions[0]!.id)
    expect(plan).toMatchObject({ title: { sk: 'Plán verzie 1' }, status: newStatus })
  })
})
