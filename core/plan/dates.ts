import { z } from 'zod'

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/
const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** A calendar month, `YYYY-MM`: the precision of the OGP form and of the city's own plans. */
export const monthSchema = z.string().regex(monthPattern).meta({ id: 'Month', description: 'YYYY-MM' })
/** A month or a day, `YYYY-MM` or `YYYY-MM-DD`; the text itself tells how precise it is. */
export const planDateSchema = z
  .string()
  .refine((value) => monthPattern.test(value) || isRealDay(value))
  .meta({ id: 'PlanDate', description: 'YYYY-MM or YYYY-MM-DD', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' })
/** `YYYY-MM` or `YYYY-MM-DD`. */
export type PlanDate = string

export const isDay = (date: PlanDate): boolean => dayPattern.test(date)
export const monthOf = (date: PlanDate): string => date.slice(0, 7)

/** Months since year 0, for arithmetic. */
export function monthIndex(date: PlanDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

export function addMonths(date: PlanDate, months: number): string {
  const index = monthIndex(date) + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

export function daysInMonth(date: PlanDate): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isRealDay(value: string): boolean {
  return dayPattern.test(value) && Number(value.slice(8)) <= daysInMonth(value)
}

/** The first day a date can mean, `YYYY-MM-DD`. */
export const firstDay = (date: PlanDate): string => (isDay(date) ? date : `${date}-01`)
/** The last day a date can mean, `YYYY-MM-DD`. */
export const lastDay = (date: PlanDate): string => (isDay(date) ? date : `${date}-${daysInMonth(date)}`)

/** True when `start` can not be before or in `end`, whatever their precision. */
export const isAfter = (start: PlanDate, end: PlanDate): boolean => firstDay(start) > lastDay(end)
