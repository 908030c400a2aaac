import type { PlanDate } from '../../../core/plan/dates.ts'
import { isDay } from '../../../core/plan/dates.ts'
import type { Language } from '../../../core/plan/localized.ts'

const localeOf: Readonly<Record<Language, string>> = { sk: 'sk-SK', en: 'en-GB' }

/** "12. 9. 2026 10:42", today only "10:42". */
export function formatTime(iso: string, language: Language): string {
  const time = new Date(iso)
  const isToday = time.toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(localeOf[language], {
    ...(isToday ? {} : { day: 'numeric', month: 'numeric', year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(time)
}

/** "10:42" */
export function formatClock(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], { hour: 'numeric', minute: '2-digit' }).format(new Date(iso))
}

/** "12. 9. 2026 10:42" on every day, for what will be read later too. */
export function formatFullTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(iso))
}

/** "sobota 12. septembra 2026" */
export function formatDay(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(iso))
}

/** "september 2026" or "12. septembra 2026", as precise as the date is. */
export function formatPlanDate(date: PlanDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  const time = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
  return new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(isDay(date) ? { day: 'numeric' } : {}),
  }).format(time)
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language]).format(value)
}

/** A share from 0 to 1 as whole per cent; not rounded up to 100 before everything is there. */
export function formatPercent(share: number, language: Language): string {
  const percent = share < 1 ? Math.min(99, Math.round(share * 100)) : 100
  return new Intl.NumberFormat(localeOf[language], { style: 'percent' }).format(percent / 100)
}
