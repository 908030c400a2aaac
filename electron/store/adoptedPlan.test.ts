import { readFile, readdir, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { applyEntry } from '../../core/edit/applyEdit.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import { historyOf, undoEntry } from '../../core/edit/history.ts'
import { countingIds } from '../../core/plan/ids.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { stepOf } from './draft.ts'
import { serialisePlanFile } from '../../core/plan/planFile.ts'
import { makeRig, rigTime } from './storeRig.ts'
import type { PlanStore } from './planStore.ts'
import type { StoreRig } from './storeRig.ts'

let rig: StoreRig
let store: PlanStore
const ids = countingIds('step')
const planOf = async (): Promise<Plan> => (await store.read(rig.first.id)).plan
const entriesFor = async (...commands: readonly EditCommand[]): Promise<readonly JournalEntry[]> => {
  let plan = await planOf()
  return commands.flatMap((command) => {
    const entries = stepOf(plan, [command], ids, rigTime)
    plan = entries.reduce(applyEntry, plan)
    return entries
  })
}
const run = async (...commands: readonly EditCommand[]): Promise<void> => {
  await store.append(rig.first.id, await entriesFor(...commands))
}

const toCouncil: EditCommand = { name: 'setStage', stage: 'council' }
const adopt: EditCommand = { name: 'adopt', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' }
const reason = { sk: 'Nový míľnik', en: '' }
const amend: EditCommand = { name: 'amend', id: 'amendment-1', reason, at: '2026-11-25' }
const write: EditCommand = { name: 'writeText', place: 'title', language: 'sk', text: 'Iný názov' }

beforeEach(async () => {
  rig = await makeRig()
  store = await rig.start()
  await store.add(rig.first)
  await store.open(rig.first.id)
  await run(toCouncil, adopt)
})
afterEach(async () => {
  await store.closeAll()
  await rig.remove()
})

describe('an adopted plan', () => {
  it('refuses every edit, however it comes, and stays as it was adopted', async () => {
    const adopted = await planOf()
    const edits = await entriesFor(write)
    const refused = { failure: { code: 'adoptedPlan' } }
    await expect(store.append(rig.first.id, edits)).rejects.toMatchObject(refused)
    await expect(
      store.append(rig.first.id, await entriesFor({ name: 'replacePlan', plan: { ...rig.first } as never })),
    ).rejects.toMatchObject(refused)
    await expect(store.rename(rig.first.id, { sk: 'Iný', en: '' })).rejects.toMatchObject(refused)
    await expect(store.change(rig.first.id, [write])).rejects.toMatchObject(refused)
    // An amendment may come with the edits that follow it, but not after them.
    const amended = await entriesFor(amend, write)
    await expect(store.append(rig.first.id, [...edits, amended[0]!])).rejects.toMatchObject(refused)
    expect(await planOf()).toEqual(adopted)
    await store.append(rig.first.id, amended)
    expect((await planOf()).title.sk).toBe('Iný názov')
  })

  it('is taken back to the council by undoing the adoption, and stays so after a restart', async () => {
    const step = historyOf((await store.open(rig.first.id)).log).done.at(-1)!
    await store.append(rig.first.id, [undoEntry(step, ids(), rigTime)])
    store = await rig.start()
    expect((await planOf()).status).toEqual({ stage: 'council', resolution: '', adoptedOn: null, amendments: [] })
    await run(write)
  })

  it('is not changed by what another program wrote into its file; that is kept beside', async () => {
    const adopted = await planOf()
    await store.close(rig.first.id)
    const changed = { ...adopted, title: { sk: 'Prepísané inde', en: '' } }
    await writeFile(rig.files().snapshot, serialisePlanFile(changed))
    expect((await store.open(rig.first.id)).plan).toEqual(adopted)
    const kept = (await readdir(rig.files().generations)).filter((name) => name.includes('-outside'))
    expect(kept).toHaveLength(1)
    expect(await readFile(`${rig.files().generations}/${kept[0]}`, 'utf8')).toContain('Prepísané inde')
    await store.close(rig.first.id)
    expect(await rig.inFile()).toEqual(adopted)
  })
})
