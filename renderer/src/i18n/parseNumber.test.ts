import { expect, test } from 'vitest'

import { formatNumber } from './format.ts'
import { parseNumber } from './parseNumber.ts'

test('reads amounts as Slovaks and as the English write them', () => {
  const amounts = {
    '12 345,5': 12345.5,
    '12,345.50': 12345.5,
    '1500 €': 1500,
    '1.500': 1500,
    '0': 0,
    '3 000 EUR': 3000,
  }
  expect(Object.keys(amounts).map((typed) => parseNumber(typed, false))).toEqual(Object.values(amounts))
})

test('reads back what it shows', () => {
  for (const value of [0, 7, 1234, 1234567, 12345.5])
    for (const language of ['sk', 'en'] as const) expect(parseNumber(formatNumber(value, language), false)).toBe(value)
})

test('takes nothing for null, and refuses what is no amount', () => {
  expect(parseNumber('  ', false)).toBeNull()
  for (const typed of ['asi 5', '-3', '1,2,3', '1e3'])
    expect([typed, parseNumber(typed, false)]).toEqual([typed, undefined])
  expect(parseNumber('2,5', true)).toBeUndefined()
})
