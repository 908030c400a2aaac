import { isRealDay, monthOf } from '../../../core/plan/dates.ts'
import type { PlanDate } from '../../../core/plan/dates.ts'
import { fold } from '../../../core/text/fold.ts'

/**
 * A date as a person types it, in either language: "4/2024", "04.2024", "2024-04", "apríl 2024", "12. 9. 2026",
 * "12 September 2026". Where a month is asked, a day is read as its month. `undefined` when it can not be understood,
 * null for nothing at all.
 */
export function parsePlanDate(typed: string, precision: 'month' | 'date'): PlanDate | null | undefined {
  const text = fold(typed).replace(/\s*([./-])\s*/gu, '$1')
  if (text === '') return null
  const parts = text.split(/[\s./,-]+/u).filter((part) => part !== '')
  const date = fromNumbers(parts.map(monthAsNumber))
  return date !== undefined && precision === 'month' ? monthOf(date) : date
}

/** Year first or year last; a day only beside a month. */
function fromNumbers(parts: readonly string[]): PlanDate | undefined {
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d+$/u.test(part))) return undefined
  const isYearFirst = parts[0]?.length === 4
  const ordered = isYearFirst ? parts : parts.toReversed()
  const [year = '', month = '', day] = ordered
  if (!/^(19|20|21)\d\d$/u.test(year) || month.length > 2 || Number(month) < 1 || Number(month) > 12) return undefined
  const start = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return start
  const whole = `${start}-${day.padStart(2, '0')}`
  return isRealDay(whole) ? whole : undefined
}

function monthAsNumber(part: string): string {
  const position = monthStems.findIndex((stems) => stems.some((stem) => part.length >= 3 && part.startsWith(stem)))
  return position < 0 || /^\d/u.test(part) ? part : String(position + 1)
}

/** Beginnings that tell a month in Slovak and English, any case and any case ending, folded. */
const monthStems: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
]
