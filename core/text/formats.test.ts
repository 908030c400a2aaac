import { expect, it } from 'vitest'

import { formatDate, formatEuros, formatNumber, formatPeriod } from './formats.ts'

const shown = (text: string): string => text.replaceAll('\u00A0', '~')

it('writes months and days in the case each language wants', () => {
  expect(
    [
      formatDate('2026-09', 'sk'),
      formatDate('2026-08-31', 'sk'),
      formatDate('2026-08-31', 'sk', 'short'),
      formatDate('2026-09', 'en'),
      formatDate('2026-08-31', 'en'),
      formatDate('2026-08-31', 'en', 'short'),
    ].map(shown),
  ).toEqual(['september 2026', '31.~augusta 2026', '31.~8.~2026', 'September 2026', '31~August 2026', '31~Aug~2026'])
})

it('writes periods with a spaced en dash and lone ends alone', () => {
  expect(shown(formatPeriod('2024-04', '2026-08', 'sk'))).toBe('apríl 2024~– august 2026')
  expect(formatPeriod(null, '2026-08', 'en')).toBe('August 2026')
  expect(formatPeriod(null, null, 'en')).toBe('')
})

it('groups digits and places the euro sign as each language does', () => {
  expect([formatNumber(4251, 'sk'), formatEuros(12500, 'sk'), formatEuros(0.5, 'sk')].map(shown)).toEqual([
    '4~251',
    '12~500~€',
    '0,50~€',
  ])
  expect([formatNumber(4251, 'en'), formatEuros(12500, 'en')]).toEqual(['4,251', '€12,500'])
})
