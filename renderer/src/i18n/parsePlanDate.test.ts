import { expect, test } from 'vitest'

import { formatPlanDate } from './format.ts'
import { parsePlanDate } from './parsePlanDate.ts'

test('understands a month however it is typed', () => {
  for (const typed of [
    '4/2024',
    '04/2024',
    '4.2024',
    '4. 2024',
    '2024-04',
    '2024/4',
    'apríl 2024',
    'Apr 2024',
    'apríla 2024',
    'April 2024',
  ])
    expect([typed, parsePlanDate(typed, 'month')]).toEqual([typed, '2024-04'])
})

test('understands a day, and takes its month where a month is all that is asked', () => {
  for (const typed of [
    '12. 9. 2026',
    '12.9.2026',
    '12/9/2026',
    '2026-09-12',
    '12. septembra 2026',
    '12 September 2026',
  ]) {
    expect([typed, parsePlanDate(typed, 'date')]).toEqual([typed, '2026-09-12'])
    expect([typed, parsePlanDate(typed, 'month')]).toEqual([typed, '2026-09'])
  }
  expect(parsePlanDate('31. 2. 2026', 'month')).toBeUndefined()
})

test('takes a year outside our times for a slip of the finger', () => {
  for (const typed of ['12/1027', '12/3027', '1. 1. 0027'])
    for (const precision of ['month', 'date'] as const)
      expect([typed, parsePlanDate(typed, precision)]).toEqual([typed, undefined])
  expect(parsePlanDate('1/1990', 'month')).toBe('1990-01')
})

test('takes nothing for null and nonsense for undefined', () => {
  expect(parsePlanDate('  ', 'month')).toBeNull()
  for (const typed of ['13/2024', '0/2024', '2024', 'priebežne', '31. 2. 2026', '4/24', '1.2.3.2024', 'ma 2024'])
    expect([typed, parsePlanDate(typed, 'date')]).toEqual([typed, undefined])
})

test('reads back every month and day as it is shown in both languages', () => {
  for (let month = 1; month <= 12; month++)
    for (const language of ['sk', 'en'] as const) {
      const value = `2025-${String(month).padStart(2, '0')}`
      expect(parsePlanDate(formatPlanDate(value, language), 'month')).toBe(value)
      expect(parsePlanDate(formatPlanDate(`${value}-28`, language), 'date')).toBe(`${value}-28`)
    }
})
