import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createWorkTimer, usualPauses } from './workTimer.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const minutes = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * 60_000)

it('waits for work, comes soon after the first, then every half an hour of it', async () => {
  let runs = 0
  const timer = createWorkTimer(() => Promise.resolve(++runs > 0))
  await minutes(120)
  expect(runs).toBe(0)
  timer.worked()
  await vi.advanceTimersByTimeAsync(usualPauses.first)
  expect([runs, timer.isDue()]).toEqual([1, false])
  // Two hours of steady work.
  for (let minute = 0; minute < 120; minute++) {
    timer.worked()
    await minutes(1)
  }
  expect(runs).toBe(5)
  await minutes(60)
  expect(runs).toBe(5)
})

it('tries again by itself after a failure, until it succeeds', async () => {
  const results = [false, false, true]
  let runs = 0
  const timer = createWorkTimer(() => Promise.resolve(results[runs++] ?? true))
  timer.worked()
  await minutes(1)
  expect([runs, timer.isDue()]).toEqual([1, true])
  await minutes(5)
  expect(runs).toBe(2)
  await minutes(5)
  expect([runs, timer.isDue()]).toEqual([3, false])
  await minutes(60)
  expect(runs).toBe(3)
})
