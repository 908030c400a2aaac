import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { applyEntry } from './applyEdit.ts'
import { deskOf } from './desk.ts'
import type { JournalEntry } from './entry.ts'
import { historyOf, redoEntry, undoEntry } from './history.ts'
import type { History, Step } from './history.ts'
import { compactLog, recentLog, squashLog } from './shortLog.ts'
import { createPlan } from '../plan/create.ts'
import { countingIds } from '../plan/ids.ts'
import { localized } from '../plan/localized.ts'
import { randomFrom } from '../plan/samples/random.ts'
import type { Plan } from '../plan/schema.ts'

const start = createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal')
const at = '2026-09-12T08:00:00.000Z'

/** A log of random work, and the plan it leads to. */
function work(seed: number, length: number): Readonly<{ log: readonly JournalEntry[]; plan: Plan }> {
  const desk = deskOf(start, randomFrom(seed), countingIds('id'), at)
  const log = Array.from({ length }, desk.next)
  return { log, plan: desk.plan() }
}
const logs = fc
  .record({ seed: fc.integer(), length: fc.integer({ min: 0, max: 60 }) })
  .map(({ seed, length }) => work(seed, length))
const ids = (steps: readonly Step[]): readonly string[] => steps.map(({ id }) => id)
const undoAll = (history: History, plan: Plan): Plan =>
  history.done.toReversed().reduce((reached, step) => applyEntry(reached, undoEntry(step, 'undo-1', at)), plan)
const redoAll = (history: History, plan: Plan): Plan =>
  history.undone.toReversed().reduce((reached, step) => applyEntry(reached, redoEntry(step, 'redo-1', at)), plan)

describe('a whole log', () => {
  it('replays to the live plan, and undoing everything gives the first state', () => {
    fc.assert(
      fc.property(logs, ({ log, plan }) => {
        expect(log.reduce(applyEntry, start)).toEqual(plan)
        expect(undoAll(historyOf(log), plan)).toEqual(start)
      }),
    )
  })

  it('is the same history when runs of typing are squashed', () => {
    fc.assert(
      fc.property(logs, ({ log, plan }) => {
        const squashed = squashLog(log)
        const [whole, short] = [historyOf(log), historyOf(squashed)]
        expect([ids(short.done), ids(short.undone)]).toEqual([ids(whole.done), ids(whole.undone)])
        expect(squashed.reduce(applyEntry, start)).toEqual(plan)
        expect(undoAll(short, plan)).toEqual(start)
        expect(redoAll(short, plan)).toEqual(redoAll(whole, plan))
      }),
    )
  })
})

describe('a shortened log', () => {
  /** The steps it has are the newest, and undoing them one by one passes the same states. */
  function expectSameEnd(short: readonly JournalEntry[], log: readonly JournalEntry[], plan: Plan): void {
    const [whole, kept] = [historyOf(log), historyOf(short)]
    expect(ids(kept.done)).toEqual(ids(whole.done).slice(whole.done.length - kept.done.length))
    expect(ids(kept.undone)).toEqual(ids(whole.undone).slice(whole.undone.length - kept.undone.length))
    const end = { done: whole.done.slice(whole.done.length - kept.done.length), undone: [] }
    expect(undoAll(kept, plan)).toEqual(undoAll(end, plan))
    const next = { done: [], undone: whole.undone.slice(whole.undone.length - kept.undone.length) }
    expect(redoAll(kept, plan)).toEqual(redoAll(next, plan))
  }

  it('holds whole steps only, the newest, within its limit', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 0, max: 60 }), ({ log, plan }, entries) => {
        const short = recentLog(log, { entries, characters: Infinity })
        expect(short.length).toBeLessThanOrEqual(entries)
        expect(short).toEqual(log.slice(log.length - short.length))
        expectSameEnd(short, log, plan)
      }),
    )
  })

  it('is as small as its limit of characters', () => {
    const { log } = work(1, 40)
    const characters = 12_000
    const short = recentLog(log, { entries: 40, characters })
    expect(short.length).toBeGreaterThan(0)
    expect(short.map((entry) => JSON.stringify(entry)).join('').length).toBeLessThanOrEqual(characters)
  })

  it('when compacted, still leads from every stored state that is needed, and keeps what can be undone', () => {
    const limits = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(logs, fc.nat(), limits, ({ log, plan }, wish, entries) => {
        const neededFrom = wish % (log.length + 1)
        const compacted = compactLog(log, neededFrom, { entries, characters: Infinity })
        expect(compacted.log.slice(compacted.neededFrom)).toEqual(log.slice(neededFrom))
        expectSameEnd(compacted.log, log, plan)
        const kept = historyOf(compacted.log)
        if (entries === 60) expect(ids(kept.done)).toEqual(ids(historyOf(log).done))
      }),
    )
  })

  it('drops steps that were undone and forgotten', () => {
    const { log } = work(7, 60)
    const { done, undone } = historyOf(log)
    const reachable = new Set(ids([...done, ...undone]))
    const compacted = compactLog(log, log.length, { entries: 60, characters: Infinity }).log
    expect(compacted.length).toBeLessThan(log.length)
    expect(compacted.every(({ undoes, redoes, step }) => reachable.has(undoes ?? redoes ?? step))).toBe(true)
  })
})
