import { nbsp } from './typographyRule.ts'
import { isDay } from '../plan/dates.ts'
import type { PlanDate } from '../plan/dates.ts'
import type { Language } from '../plan/localized.ts'

const locales: Readonly<Record<Language, string>> = { sk: 'sk-SK', en: 'en-GB' }

/**
 * A date as people write it: `september 2026`, `31. augusta 2026`; `September 2026`, `31 August 2026`.
 * The short form is for narrow columns: a day is `31. 8. 2026` or `31 Aug 2026`.
 */
export function formatDate(date: PlanDate, language: Language, form: 'long' | 'short' = 'long'): string {
  const known = dates[language][form]
  const found = known.get(date) ?? writeDate(date, language, form)
  known.set(date, found)
  return found
}

/** A plan names the same few dates again and again. */
const dates = {
  sk: { long: new Map<PlanDate, string>(), short: new Map<PlanDate, string>() },
  en: { long: new Map<PlanDate, string>(), short: new Map<PlanDate, string>() },
}

function writeDate(date: PlanDate, language: Language, form: 'long' | 'short'): string {
  const time = new Date(`${isDay(date) ? date : `${date}-01`}T00:00:00Z`)
  const style = (options: Intl.DateTimeFormatOptions): string => dateFormat(language, options).format(time)
  if (!isDay(date)) return style(dateStyles.month)
  if (form === 'long') return style(dateStyles.day).replace(' ', nbsp)
  return style(language === 'sk' ? dateStyles.digits : dateStyles.short).replace(/ /gu, nbsp)
}

const dateStyles = {
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  digits: { day: 'numeric', month: 'numeric', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** `apríl 2024 – august 2026`; one end alone where the other is not known. */
export function formatPeriod(start: PlanDate | null, end: PlanDate | null, language: Language): string {
  return [start, end]
    .filter((date) => date !== null)
    .map((date) => formatDate(date, language))
    .join(`${nbsp}– `)
}

/** Digits in groups of three: `12 500`, `12,500`. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, plainNumber)
    .format(value)
    .replace(/[\u202F ]/gu, nbsp)
}

/** Euros: `12 500 €`, `€12,500`; cents only where there are some. */
export function formatEuros(value: number, language: Language): string {
  return numberFormat(language, Number.isInteger(value) ? wholeEuros : euros)
    .format(value)
    .replace(/[\u202F ]/gu, nbsp)
}

const plainNumber: Intl.NumberFormatOptions = { maximumFractionDigits: 2 }
const inEuros = { style: 'currency', currency: 'EUR' } as const
const wholeEuros: Intl.NumberFormatOptions = { ...inEuros, minimumFractionDigits: 0, maximumFractionDigits: 0 }
const euros: Intl.NumberFormatOptions = { ...inEuros, minimumFractionDigits: 2, maximumFractionDigits: 2 }

// Making a format takes longer than a hundred uses of it; a document has thousands of dates in a handful of forms.
const dateFormat = remembered(
  (language, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }),
)
const numberFormat = remembered(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales[language], options),
)

function remembered<Options extends object, Format>(
  make: (language: Language, options: Options) => Format,
): (language: Language, options: Options) => Format {
  const made = { sk: new Map<Options, Format>(), en: new Map<Options, Format>() } satisfies Record<Language, unknown>
  return (language, options) => {
    const known = made[language].get(options) ?? make(language, options)
    made[language].set(options, known)
    return known
  }
}
