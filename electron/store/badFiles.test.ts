import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { applyEntry } from '../../core/edit/applyEdit.ts'
import { historyOf, undoEntry } from '../../core/edit/history.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { localized } from '../../core/plan/localized.ts'
import { realDisk } from './disk.ts'
import { foldersIn } from './folders.ts'
import { generationsIn } from './generations.ts'
import { loadPlan } from './loadPlan.ts'
import { createPlanStore } from './planStore.ts'
import { makeRig, rigTime as at } from './storeRig.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Disk } from './disk.ts'
import type { StoreRig } from './storeRig.ts'

let rig: StoreRig
let id = ''
beforeEach(async () => {
  rig = await makeRig()
  id = rig.first.id
})
afterEach(() => rig.remove())

describe('a plan whose file is bad', () => {
  const zeros = (content: Buffer): Buffer => Buffer.alloc(content.length)
  it.each<[string, (content: Buffer) => Buffer]>([
    ['filled with zeros', zeros],
    ['empty', () => Buffer.alloc(0)],
    ['cut in half', (content) => content.subarray(0, content.length / 2)],
    ['not UTF-8', (content) => Buffer.concat([content, Buffer.from([0xff])])],
  ])('(%s) is had again from an earlier state and the journal, and the bad file is kept', async (_what, damage) => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = await rig.work(store, 8, 5)
    await store.close(id)
    await store.append(id, [person.next(), person.next()])
    const bad = damage(await readFile(rig.files().snapshot))
    await writeFile(rig.files().snapshot, bad)
    const again = await rig.start()
    const { plans, setAside } = await again.list()
    expect(plans.map(({ planId }) => planId)).toEqual([id])
    const [aside = ''] = await rig.asides('plans')
    expect(setAside).toMatchObject([{ fileName: aside, recovered: true }])
    expect(await readFile(join(rig.data, 'plans', aside))).toEqual(bad)
    const opened = await again.open(id)
    expect(opened.plan).toEqual(person.plan())
    expect(historyOf(opened.log).done).toHaveLength(person.history().done.length)
    expect(await rig.inFile()).toEqual(person.plan())
    await again.append(id, [person.next()])
    expect((await loadPlan(rig.files())).plan).toEqual(person.plan())
  })

  it('and that was only added, never edited, is had again too', async () => {
    await (await rig.start()).add(rig.first)
    await writeFile(rig.files().snapshot, Buffer.alloc(100))
    expect((await (await rig.start()).open(id)).plan).toEqual(rig.first)
  })

  it('is set aside and named when nothing of it is left', async () => {
    await (await rig.start()).add(rig.first)
    await rm(rig.files().generations, { recursive: true })
    await writeFile(rig.files().snapshot, Buffer.alloc(100))
    const { plans, setAside } = await (await rig.start()).list()
    expect([plans, setAside]).toMatchObject([[], [{ recovered: false }]])
  })

  it('is not lost with the middle of its journal: the file has those edits', async () => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = await rig.work(store, 9, 6)
    await store.close(id)
    await store.append(id, [person.next()])
    const lines = (await readFile(rig.files().journal, 'utf8')).split('\n')
    lines[3] = 'x'.repeat(lines[3]?.length ?? 0)
    await writeFile(rig.files().journal, lines.join('\n'))
    const again = await rig.start()
    expect((await again.open(id)).plan).toEqual(person.plan())
    expect(await rig.asides('journals')).toHaveLength(1)
    await again.append(id, [person.next()])
    expect((await (await rig.start()).open(id)).plan).toEqual(person.plan())
    expect(await rig.asides('journals')).toHaveLength(1)
  })

  it('keeps what its journal says before the damage when the file is bad too', async () => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = await rig.work(store, 10, 3)
    const reached = person.plan()
    await appendFile(rig.files().journal, 'not a line of ours\n')
    const entry = person.next()
    const line = (await readFile(rig.files().journal, 'utf8')).split('\n')[1] ?? ''
    await appendFile(rig.files().journal, `${line}\n`)
    expect(entry.id).not.toBe('')
    await writeFile(rig.files().snapshot, Buffer.alloc(10))
    expect((await (await rig.start()).open(id)).plan).toEqual(reached)
  })
})

describe('a file changed outside', () => {
  async function changeOutside(from: string, to: string): Promise<Buffer> {
    const text = await readFile(rig.files().snapshot, 'utf8')
    expect(text).toContain(from)
    const changed = Buffer.from(text.replace(from, to))
    await writeFile(rig.files().snapshot, changed)
    return changed
  }
  let retitled: Plan
  beforeEach(() => {
    retitled = { ...rig.first, title: localized('Pôvodný názov', 'Old title') }
  })
  const title = (plan: Plan, language: 'sk' | 'en', text: string, entry: string): JournalEntry => {
    const path = ['title', language]
    const label = { action: 'write', target: 'plan.title', language, subject: '' } as const
    const patches = [{ op: 'replace' as const, path, value: text }]
    const inverse = [{ op: 'replace' as const, path, value: plan.title[language] }]
    return { id: entry, step: entry, label, at, place: 'title', patches, inverse, undoes: null, redoes: null }
  }

  it('while the plan is open is not overwritten, and both changes are in the plan afterwards', async () => {
    const store = await rig.start()
    await store.add(retitled)
    await store.append(id, [title(retitled, 'en', 'New title', 'mine-1')])
    const theirs = await changeOutside('Pôvodný názov', 'Ich názov')
    await store.close(id)
    expect(await readFile(rig.files().snapshot)).toEqual(theirs)
    const { plan, log } = await (await rig.start()).open(id)
    expect(plan.title).toEqual({ sk: 'Ich názov', en: 'New title' })
    const [outside] = await generationsIn(rig.files().generations)
    expect(outside?.isOutside).toBe(true)
    expect(await readFile(outside?.path ?? '')).toEqual(theirs)
    const last = historyOf(log).done.at(-1)
    expect(last && applyEntry(plan, undoEntry(last, 'undo-1', at)).title.sk).toBe('Pôvodný názov')
  })

  it('at the last moment before its file is written anew is kept too', async () => {
    const theirs = Buffer.from('written in between')
    const disk: Disk = {
      ...realDisk,
      exchange: async (from, to, kept) => {
        await writeFile(`${to}.theirs`, theirs)
        await rename(`${to}.theirs`, to)
        return realDisk.exchange(from, to, kept)
      },
    }
    const ports = { folders: foldersIn(rig.data), newId: countingIds('late'), now: () => new Date(at), disk }
    await (await rig.start()).add(retitled)
    const store = createPlanStore(ports)
    await store.append(id, [title(retitled, 'en', 'New title', 'mine-1')])
    await store.close(id)
    expect((await rig.inFile()).title.en).toBe('New title')
    const kept = (await generationsIn(rig.files().generations)).filter(({ isOutside }) => isOutside)
    expect(await Promise.all(kept.map(({ path }) => readFile(path)))).toEqual([theirs])
  })

  it('in the same place as ours keeps ours in the plan and theirs beside it', async () => {
    const store = await rig.start()
    await store.add(retitled)
    await store.append(id, [title(retitled, 'sk', 'Náš názov', 'mine-1')])
    const theirs = await changeOutside('Pôvodný názov', 'Ich názov')
    const { plan } = await (await rig.start()).open(id)
    expect(plan.title.sk).toBe('Náš názov')
    const [outside] = await generationsIn(rig.files().generations)
    expect(await readFile(outside?.path ?? '')).toEqual(theirs)
  })

  it('while the plan is closed is taken as it is, as a step that can be undone', async () => {
    const store = await rig.start()
    await store.add(retitled)
    await store.append(id, [title(retitled, 'en', 'New title', 'mine-1')])
    await store.close(id)
    await changeOutside('Pôvodný názov', 'Ich názov')
    expect((await store.list()).plans[0]?.title.sk).toBe('Ich názov')
    const { plan, log } = await store.open(id)
    expect(plan.title).toEqual({ sk: 'Ich názov', en: 'New title' })
    expect(historyOf(log).done).toHaveLength(2)
  })

  it('by an older state of itself loses no edit', async () => {
    const store = await rig.start()
    await store.add(retitled)
    const old = await readFile(rig.files().snapshot)
    await store.append(id, [title(retitled, 'en', 'New title', 'mine-1')])
    await store.close(id)
    await writeFile(rig.files().snapshot, old)
    expect((await (await rig.start()).open(id)).plan.title.en).toBe('New title')
  })
})
