import { copyFile, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { applyEdit } from '../../core/edit/applyEdit.ts'
import { createCommitment, createPlan } from '../../core/plan/create.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { localized } from '../../core/plan/localized.ts'
import { foldersIn, planFiles, prepareFolders } from './folders.ts'
import { readJournal } from './readJournal.ts'
import { loadPlan } from './loadPlan.ts'
import { realDisk } from './disk.ts'
import { createPlanStore } from './planStore.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Disk } from './disk.ts'
import type { PlanStore } from './planStore.ts'

const blank = createPlan('plan-1', localized('Záväzok mesta', 'City plan'), 'ogpLocal')
const prior: Plan = { ...blank, id: 'plan-0', origin: { kind: 'prior', importedFrom: null } }

/** The entry the page would send for a command. */
function entryOf(id: string, plan: Plan, command: EditCommand): JournalEntry {
  const { label, place, patches, inverse } = applyEdit(plan, command)
  const entry = { id, step: id, label, at: '2026-09-12T08:00:00.000Z', place, undoes: null, redoes: null }
  return JSON.parse(JSON.stringify({ ...entry, patches, inverse })) as JournalEntry
}
const addCommitment = (id: string, plan: Plan, index = 0): JournalEntry =>
  entryOf(id, plan, {
    name: 'addItem',
    place: 'commitments',
    index,
    item: toJson(createCommitment(`commitment-${id}`)),
  })
const writeTitle = (id: string, plan: Plan, text: string): JournalEntry =>
  entryOf(id, plan, { name: 'writeText', place: 'title', language: 'sk', text })
const toJson = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json // as it crosses the bridge

type Json = Extract<EditCommand, { name: 'addItem' }>['item']

let data = ''
let store: PlanStore
const isBroken = { write: false }
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'planovna-store-'))
  isBroken.write = false
  store = await open()
})
afterEach(() => rm(data, { recursive: true, force: true }))

async function open(): Promise<PlanStore> {
  const folders = foldersIn(data)
  await prepareFolders(folders, new Date())
  const full = (): Promise<never> => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
  const disk: Disk = {
    rename: (from, to) => (isBroken.write ? full() : rename(from, to)),
    exchange: (from, to, kept) => (isBroken.write ? full() : realDisk.exchange(from, to, kept)),
    // A full disk takes a part of the line.
    writeAt: async (path, bytes, position) => {
      if (!isBroken.write) return realDisk.writeAt(path, bytes, position)
      await realDisk.writeAt(path, bytes.subarray(0, bytes.length / 2), position)
      return full()
    },
    pause: () => Promise.resolve(),
  }
  return createPlanStore({ folders, newId: countingIds('new'), now: () => new Date('2026-09-12T08:00:00Z'), disk })
}
/** What a program that starts now would have. */
async function onDisk(planId: string): Promise<Plan> {
  return (await loadPlan(planFiles(foldersIn(data), planId))).plan
}

describe('append', () => {
  it('has the entries on the disk when it answers', async () => {
    await store.add(blank)
    const savedAt = await store.append('plan-1', [writeTitle('e-1', blank, 'Nový názov')])
    expect((await onDisk('plan-1')).title.sk).toBe('Nový názov')
    expect(await store.read('plan-1')).toEqual({ plan: await onDisk('plan-1'), savedAt })
  })

  it('does not apply a repeated call twice', async () => {
    await store.add(blank)
    const entry = addCommitment('e-1', blank)
    await store.append('plan-1', [entry])
    await store.append('plan-1', [entry, entry])
    expect((await onDisk('plan-1')).commitments.map(({ id }) => id)).toEqual(['commitment-e-1'])
  })

  it('writes calls that come at once one after another', async () => {
    await store.add(blank)
    const entries = Array.from({ length: 20 }, (_, index) => addCommitment(`e-${index}`, blank))
    await Promise.all(entries.map((entry) => store.append('plan-1', [entry])))
    // Each puts its commitment first, so the order on the disk tells the order of the writes.
    const expected = entries.map((entry) => `commitment-${entry.id}`).reverse()
    expect((await onDisk('plan-1')).commitments.map(({ id }) => id)).toEqual(expected)
    expect(await readdir(join(data, 'plans'))).toEqual(['plan-1.planovna'])
  })

  it('changes nothing when the disk fails, and takes the same call once the disk is back', async () => {
    await store.add(blank)
    const entry = addCommitment('e-1', blank)
    isBroken.write = true
    await expect(store.append('plan-1', [entry])).rejects.toMatchObject({ failure: { code: 'diskFull' } })
    expect((await store.read('plan-1')).plan.commitments).toEqual([])
    isBroken.write = false
    await store.append('plan-1', [entry])
    expect((await onDisk('plan-1')).commitments).toHaveLength(1)
    const journal = await readJournal(planFiles(foldersIn(data), 'plan-1').journal)
    expect([journal.runs.length, journal.length]).toEqual([1, journal.size])
  })

  it.each<[string, JournalEntry['patches']]>([
    ['leads out of the plan', [{ op: 'replace', path: ['commitments', 7, 'title', 'sk'], value: 'x' }]],
    ['breaks the schema', [{ op: 'replace', path: ['kind'], value: 'other' }]],
    ['changes which plan it is', [{ op: 'replace', path: ['id'], value: 'plan-9' }]],
    ['locks the plan', [{ op: 'replace', path: ['origin', 'kind'], value: 'prior' }]],
    ['reaches for a prototype', [{ op: 'replace', path: ['__proto__', 'x'], value: 1 }]],
  ])('refuses an entry that %s, with all that came along', async (_what, patches) => {
    await store.add(blank)
    const good = writeTitle('e-1', blank, 'Dobrý')
    const bad = { ...writeTitle('e-2', blank, ''), patches }
    await expect(store.append('plan-1', [good, bad])).rejects.toMatchObject({ failure: { code: 'wrongInput' } })
    expect(await onDisk('plan-1')).toEqual(blank)
    expect((await store.read('plan-1')).plan).toEqual(blank)
  })

  it('refuses to change a prior plan', async () => {
    await store.add(prior)
    const append = store.append('plan-0', [writeTitle('e-1', prior, 'Zmena')])
    await expect(append).rejects.toMatchObject({ failure: { code: 'readOnly' } })
    expect(await onDisk('plan-0')).toEqual(prior)
  })

  it('does not bring back a plan that was trashed meanwhile', async () => {
    await store.add(blank)
    await store.read('plan-1')
    const trashed = store.trash('plan-1')
    const appended = store.append('plan-1', [writeTitle('e-1', blank, 'Neskoro')])
    await trashed
    await expect(appended).rejects.toMatchObject({ failure: { code: 'notFound' } })
    expect(await readdir(join(data, 'plans'))).toEqual([])
  })
})

describe('the library', () => {
  it('lists plans from their files, found without diacritics', async () => {
    await store.add({ ...blank, commitments: [createCommitment('commitment-1')] })
    const { plans, trash, setAside } = await (await open()).list()
    expect(plans).toEqual([
      {
        planId: 'plan-1',
        title: blank.title,
        kind: 'ogpLocal',
        origin: 'draft',
        periodStart: null,
        periodEnd: null,
        stage: 'draft',
        amendments: 0,
        isNewer: false,
        commitments: 1,
        complete: { sk: expect.any(Number), en: expect.any(Number) },
        copiedFrom: null,
        savedAt: expect.stringMatching(/^20\d\d-/),
        searchText: expect.stringContaining('zavazok'),
      },
    ])
    expect({ trash, setAside }).toEqual({ trash: [], setAside: [] })
  })

  it('notices a file changed outside', async () => {
    await store.add(blank)
    await store.list()
    const path = join(data, 'plans', 'plan-1.planovna')
    await writeFile(path, (await readFile(path, 'utf8')).replace('City plan', 'Town plan, much longer'))
    expect((await store.list()).plans[0]?.title.en).toBe('Town plan, much longer')
  })

  it('goes on beside damaged, newer and stray files, and names them', async () => {
    await store.add(blank)
    const plans = join(data, 'plans')
    await writeFile(join(plans, 'plan-2.planovna'), Buffer.alloc(100))
    const newer = (await readFile(join(plans, 'plan-1.planovna'), 'utf8')).replace(
      /"schemaVersion": \d+/,
      '"schemaVersion": 99',
    )
    await writeFile(join(plans, 'plan-3.planovna'), newer)
    await copyFile(join(plans, 'plan-1.planovna'), join(plans, 'plan-1 copy.planovna'))
    const listed = await store.list()
    expect(listed.plans.map(({ planId }) => planId)).toEqual(['plan-1'])
    expect(listed.setAside.map(({ fileName, code }) => `${fileName} ${code}`).sort()).toEqual([
      'plan-1 copy.planovna alreadyExists',
      expect.stringMatching(/^plan-2\.planovna\.corrupt-\d{8}-\d{6} corruptFile$/),
      'plan-3.planovna newerFile',
    ])
    // What was set aside is named again at the next start.
    const again = await (await open()).list()
    expect(again.setAside).toHaveLength(3)
    expect(await readFile(join(plans, 'plan-3.planovna'), 'utf8')).toBe(newer)
  })

  it('gives a second plan of the same id an id of its own', async () => {
    expect([await store.add(blank), await store.add(blank)]).toEqual(['plan-1', 'new-1'])
    expect((await onDisk('new-1')).id).toBe('new-1')
  })

  it('renames a plan, a prior one too', async () => {
    await store.add(prior)
    await store.rename('plan-0', localized('Predošlý', 'Prior'))
    expect(await onDisk('plan-0')).toEqual({ ...prior, title: localized('Predošlý', 'Prior') })
  })

  it('trashes, brings back and finally deletes', async () => {
    await store.add(blank)
    await store.trash('plan-1')
    expect(await store.list()).toEqual({
      plans: [],
      trash: [{ planId: 'plan-1', title: blank.title, trashedAt: '2026-09-12T08:00:00.000Z' }],
      setAside: [],
    })
    await expect(store.read('plan-1')).rejects.toMatchObject({ failure: { code: 'notFound' } })
    await store.restore('plan-1')
    expect((await store.read('plan-1')).plan).toEqual(blank)
    await store.trash('plan-1')
    await store.deleteForever('plan-1')
    expect(await store.list()).toEqual({ plans: [], trash: [], setAside: [] })
    await expect(store.restore('plan-1')).rejects.toMatchObject({ failure: { code: 'notFound' } })
  })

  it('never deletes a plan that is not in the trash', async () => {
    await store.add(blank)
    await expect(store.deleteForever('plan-1')).rejects.toMatchObject({ failure: { code: 'notFound' } })
    expect(await onDisk('plan-1')).toEqual(blank)
  })

  it('keeps the id of a trashed plan free for its return', async () => {
    await store.add(blank)
    await store.trash('plan-1')
    expect(await store.add(blank)).toBe('new-1')
    await store.restore('plan-1')
    expect((await store.list()).plans.map(({ planId }) => planId).sort()).toEqual(['new-1', 'plan-1'])
  })
})
