import { expect, it } from 'vitest'

import { byDay } from './whenText.ts'

it('puts backups of one day together, newest day first as they came', () => {
  const lines = [
    [12, 9],
    [12, 8],
    [11, 16],
  ].map(([day = 0, hour = 0]) => ({
    at: new Date(2026, 8, day, hour).toISOString(),
  }))
  expect(byDay(lines, 'sk')).toEqual([
    { day: 'sobota 12. septembra 2026', lines: lines.slice(0, 2) },
    { day: 'piatok 11. septembra 2026', lines: lines.slice(2) },
  ])
})
