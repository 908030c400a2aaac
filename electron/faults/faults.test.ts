import { expect, it } from 'vitest'

import { faults } from './faults.ts'
import { runFaults, sumOfRows } from './runFaults.ts'

it('loses no acknowledged edit and no plan under any fault, and the faults are real: plain lowdb loses some', async () => {
  const rows = await runFaults(faults.length * 3, 7, 2)
  const ours = rows.map(({ fault, totals: { ours: totals } }) => ({
    fault,
    lost: totals.lost,
    unreadable: totals.unreadable,
  }))
  expect(ours).toEqual(faults.map(({ name }) => ({ fault: name, lost: 0, unreadable: 0 })))
  expect(sumOfRows(rows, 'ours').acknowledged).toBeGreaterThan(50)
  expect(sumOfRows(rows, 'lowdb').lost).toBeGreaterThan(0)
}, 900_000)
