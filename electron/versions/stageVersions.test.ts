import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { EditCommand } from '../../core/edit/command.ts'
import { historyOf, redoEntry, undoEntry } from '../../core/edit/history.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { generatePlan } from '../../core/plan/samples/generatePlan.ts'
import { stepOf } from '../store/draft.ts'
import { foldersIn, prepareFolders } from '../store/folders.ts'
import { createPlanStore } from '../store/planStore.ts'
import type { PlanStore } from '../store/planStore.ts'
import { createVersions } from './versions.ts'
import type { Versions } from './versions.ts'
import { withVersions } from './withVersions.ts'

const first = generatePlan({ commitments: 1, seed: 3 })
const ids = countingIds('id')
let data: string
let versions: Versions
let store: PlanStore
let time = Date.parse('2026-09-12T08:00:00Z')
const now = (): Date => new Date((time += 1000))

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'planovna-stages-'))
  const folders = foldersIn(data)
  await prepareFolders(folders, now())
  versions = createVersions({ folder: join(data, 'versions'), newId: ids, now })
  const plain = createPlanStore({ folders, newId: ids, now, restPause: 3_600_000 })
  store = withVersions(plain, versions, folders, () => undefined)
  await store.add(first)
  await store.open(first.id)
})
afterEach(async () => {
  await store.closeAll()
  await rm(data, { recursive: true, force: true })
})

const run = async (command: EditCommand): Promise<void> => {
  const { plan } = await store.read(first.id)
  await store.append(first.id, stepOf(plan, [command], ids, now().toISOString()))
}
const kept = async () =>
  (await versions.list(first.id)).versions.filter(({ kind }) => kind === 'stage').map(({ stage }) => stage)

const toCouncil: EditCommand = { name: 'setStage', stage: 'council' }
const adopt: EditCommand = { name: 'adopt', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' }
const amend: EditCommand = { name: 'amend', id: 'amendment-1', reason: { sk: 'Oprava', en: '' }, at: '2026-09-12' }
const write: EditCommand = { name: 'writeText', place: 'title', language: 'sk', text: 'Iný' }

describe('each step of the status', () => {
  it('is kept as a version that says which one it is, and edits beside them are not', async () => {
    for (const command of [toCouncil, write, adopt, amend, write]) await run(command)
    expect(await kept()).toEqual([
      { name: 'draft', amendment: 1 },
      { name: 'adopted', amendment: 0 },
      { name: 'council', amendment: 0 },
    ])
  })

  it('is kept once: taking it back and doing it again adds nothing', async () => {
    for (const command of [toCouncil, adopt, amend]) await run(command)
    const step = historyOf((await store.open(first.id)).log).done.at(-1)!
    await store.append(first.id, [undoEntry(step, ids(), now().toISOString())])
    await store.append(first.id, [redoEntry(step, ids(), now().toISOString())])
    expect(await kept()).toEqual([
      { name: 'draft', amendment: 1 },
      { name: 'adopted', amendment: 0 },
      { name: 'council', amendment: 0 },
    ])
  })

  it('leaves what was adopted among the versions even when it was not kept at its time', async () => {
    await run(toCouncil)
    await run(adopt)
    await rm(join(data, 'versions'), { recursive: true })
    const adopted = (await store.read(first.id)).plan
    await run(amend)
    const [amended, before] = (await versions.list(first.id)).versions.filter(({ kind }) => kind === 'stage')
    expect([amended?.stage, before?.stage]).toEqual([
      { name: 'draft', amendment: 1 },
      { name: 'adopted', amendment: 0 },
    ])
    expect(await versions.read(first.id, before!.id)).toEqual(adopted)
  })

  it('opens nothing for an amendment while what was adopted can not be kept', async () => {
    await run(toCouncil)
    await run(adopt)
    await rm(join(data, 'versions'), { recursive: true })
    // A file in the place of the folder stands for a share that gives nothing.
    await writeFile(join(data, 'versions'), '')
    await expect(run(amend)).rejects.toMatchObject({ failure: { code: 'cannotRead' } })
    expect((await store.read(first.id)).plan.status.stage).toBe('adopted')
    await rm(join(data, 'versions'))
    await run(amend)
    expect((await store.read(first.id)).plan.status.stage).toBe('draft')
  })
})
