import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { applyEntry } from '../../core/edit/applyEdit.ts'
import { historyOf, undoEntry } from '../../core/edit/history.ts'
import { generationsIn } from './generations.ts'
import { loadPlan } from './loadPlan.ts'
import { makeRig, rigTime as at } from './storeRig.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { StoreRig } from './storeRig.ts'

let rig: StoreRig
let id = ''
beforeEach(async () => {
  rig = await makeRig()
  id = rig.first.id
})
afterEach(() => rig.remove())

describe('the journal', () => {
  it('has what was acknowledged, and the plan’s file is written only at rest', async () => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = await rig.work(store, 1, 5)
    expect(await rig.inFile()).toEqual(rig.first)
    expect((await (await rig.startBeside()).read(id)).plan).toEqual(person.plan())
    expect((await store.list()).plans[0]?.commitments).toBe(person.plan().commitments.length)
    await store.close(id)
    expect(await rig.inFile()).toEqual(person.plan())
  })

  it('is folded into the file once the plan is left alone', async () => {
    const store = await rig.start(rig.data, 1)
    await store.add(rig.first)
    const person = await rig.work(store, 2, 3)
    await expect.poll(rig.inFile).toEqual(person.plan())
  })

  it('replays to the live plan, wherever it was folded and however often the program was killed', async () => {
    const runs = fc.record({
      seed: fc.nat(),
      steps: fc.array(fc.constantFrom('append', 'append', 'append', 'batch', 'close', 'kill'), { maxLength: 15 }),
    })
    await fc.assert(
      fc.asyncProperty(runs, async ({ seed, steps }) => {
        const folder = await mkdtemp(join(rig.data, 'run-'))
        let store = await rig.start(folder)
        await store.add(rig.first)
        const person = rig.desk(seed)
        for (const step of steps) {
          rig.pass(400_000)
          if (step === 'append') await store.append(id, [person.next()])
          else if (step === 'batch') await store.append(id, [person.next(), person.next(), person.next()])
          else if (step === 'close') await store.close(id)
          else store = await rig.start(folder)
        }
        const opened = await (await rig.start(folder)).open(id)
        expect(opened.plan).toEqual(person.plan())
        const history = historyOf(opened.log)
        expect(history.done.map((step) => step.id)).toEqual(person.history().done.map((step) => step.id))
        expect(history.undone.map((step) => step.id)).toEqual(person.history().undone.map((step) => step.id))
        const back = history.done
          .toReversed()
          .reduce((plan: Plan, step) => applyEntry(plan, undoEntry(step, 'undo-1', at)), opened.plan)
        expect(back).toEqual(rig.first)
      }),
      { numRuns: 15 },
    )
  })

  it('ends with the last whole line, at whichever byte the power went', async () => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = await rig.work(store, 3, 4)
    const before = person.plan()
    const { journal } = rig.files()
    const whole = (await readFile(journal)).length
    const last = person.next()
    await store.append(id, [last])
    const bytes = await readFile(journal)
    for (let end = whole; end <= bytes.length; end++) {
      await writeFile(journal, bytes.subarray(0, end))
      // Only the end of the line may be missing from a whole one.
      const plan = end >= bytes.length - 1 ? person.plan() : before
      expect((await loadPlan(rig.files())).plan).toEqual(plan)
      if (end % 97 !== 0 && end < bytes.length - 2) continue
      // Going on after the torn line leaves a whole journal.
      const again = await rig.start()
      await again.append(id, [last])
      expect((await loadPlan(rig.files())).plan).toEqual(person.plan())
      expect((await loadPlan(rig.files())).isJournalWhole).toBe(true)
    }
    expect(await rig.asides('journals')).toEqual([])
  })

  it('takes calls that come at once one after another', async () => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = rig.desk(4)
    const entries = Array.from({ length: 30 }, person.next)
    await Promise.all(entries.map((entry) => store.append(id, [entry])))
    await Promise.all(entries.map((entry) => store.append(id, [entry])))
    const loaded = await loadPlan(rig.files())
    expect(loaded.plan).toEqual(person.plan())
    expect(loaded.lastEntry).toBe(entries.at(-1)?.id)
  })

  it('does not apply an entry again that the page repeats after a restart', async () => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = rig.desk(5)
    const entries: readonly JournalEntry[] = [person.next(), person.next()]
    await store.append(id, entries)
    await (await rig.start()).append(id, entries)
    expect((await loadPlan(rig.files())).plan).toEqual(person.plan())
  })

  it('is written anew when its file was cut or lost while the plan was open', async () => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = await rig.work(store, 6, 6)
    await truncate(rig.files().journal, 100)
    await store.append(id, [person.next()])
    expect((await loadPlan(rig.files())).plan).toEqual(person.plan())
    await rm(rig.files().journal)
    await store.append(id, [person.next()])
    expect((await loadPlan(rig.files())).plan).toEqual(person.plan())
    expect(await rig.asides('journals')).toHaveLength(1)
  })

  it('keeps the steps of the history when it is compacted', async () => {
    const store = await rig.start()
    await store.add(rig.first)
    const person = rig.desk(7)
    for (let batch = 0; batch < 30; batch++) {
      rig.pass(11 * 60_000)
      await store.append(id, Array.from({ length: 12 }, person.next))
      await store.close(id)
    }
    const lines = (await readFile(rig.files().journal, 'utf8')).split('\n').length
    expect(lines).toBeLessThan(30 * 12 * 0.7)
    const { plan, log } = await (await rig.start()).open(id)
    expect(plan).toEqual(person.plan())
    const kept = historyOf(log).done.map((step) => step.id)
    const done = person.history().done.map((step) => step.id)
    expect(kept.length).toBeGreaterThan(50)
    expect(kept).toEqual(done.slice(done.length - kept.length))
    // The oldest generation still leads to the present.
    for (const generation of (await generationsIn(rig.files().generations)).slice(0, -1)) await rm(generation.path)
    await writeFile(rig.files().snapshot, Buffer.alloc(5000))
    expect((await (await rig.start()).read(id)).plan).toEqual(person.plan())
  })
})
