import { fold } from './words.ts'
import { daysInMonth } from '../plan/dates.ts'
import type { PlanDate } from '../plan/dates.ts'

/** A date in a text. For a quarter or half-year `first` and `last` are its first and last month, else they are equal. */
export type FoundDate = Readonly<{ first: PlanDate; last: PlanDate; index: number; length: number }>

/** The twelve months in Slovak (any case) and English, folded. Whole words: neither "mayor" nor "noviny" is a month. */
const monthNames = [
  'january|januar(?:a|i|u|om)?|jan',
  'february|februar(?:a|i|u|om)?|feb',
  'march|marec|marc(?:a|i|u|om)|mar',
  'april(?:a|i|u|om)?|apr',
  'may|maj(?:a|i|u|om)?',
  'june|jun(?:a|i|u|om)?',
  'july|jul(?:a|i|u|om)?',
  'august(?:a|e|u|om)?|aug',
  'september|septembr(?:a|i|u|om)|sept|sep',
  'october|oktober|oktobr(?:a|i|u|om)|okt|oct',
  'november|novembr(?:a|i|u|om)|nov',
  'december|decembr(?:a|i|u|om)|dec',
]
const months = monthNames.map((names) => new RegExp(`^(?:${names})$`))
const month = `(${monthNames.join('|')})(?![a-z])\\.?`
const ordinals: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  prv: 1,
  druh: 2,
  tret: 3,
  stvrt: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
}
const ordinal = '([1-4]|iv|i{1,3}|prv[a-z]+|druh[a-z]+|tret[a-z]+|stvrt(?:y|om|eho)|first|second|third|fourth)'
const day = '(\\d{1,2})'
const dash = '\\s*-\\s*'

type Rule = Readonly<{
  pattern: RegExp
  read: (groups: readonly string[]) => readonly (readonly [PlanDate, PlanDate] | null)[]
}>

/** Tried in this order at every position; the longer forms first. */
const rules: readonly Rule[] = [
  rule(`${day}\\s?\\.\\s?${day}\\s?\\.?${dash}${day}\\s?\\.\\s?${day}\\s?\\.\\s?(\\d{4})(?!\\d)`, (g) => [
    ymd(g[4], g[1], g[0]),
    ymd(g[4], g[3], g[2]),
  ]),
  rule(`${day}\\s?\\.\\s?${day}\\s?\\.\\s?(\\d{4})(?!\\d)`, (g) => [ymd(g[2], g[1], g[0])]),
  // "31/03/2024"; where that is no date, the month comes first.
  rule(`${day}/${day}/(\\d{4})(?!\\d)`, (g) => [ymd(g[2], g[1], g[0])]),
  rule(`${day}/${day}/(\\d{4})(?!\\d)`, (g) => [ymd(g[2], g[0], g[1])]),
  rule('(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)', (g) => [ymd(g[0], g[1], g[2])]),
  rule('(\\d{4})-(\\d{2})(?![\\d-])', (g) => [ym(g[0], g[1])]),
  rule(`${day}(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+(\\d{4})(?!\\d)`, (g) => [ymd(g[2], named(g[1]), g[0])]),
  rule(`${month}\\s+${day}(?:st|nd|rd|th)?,\\s*(\\d{4})(?!\\d)`, (g) => [ymd(g[2], named(g[0]), g[1])]),
  rule(`${month}${dash}${month}\\s*[/,]?\\s*(\\d{4})(?!\\d)`, (g) => [ym(g[2], named(g[0])), ym(g[2], named(g[1]))]),
  rule(`${month}\\s*(?:[/,.]|\\s)?\\s*(?:roka?\\s+|of\\s+)?(\\d{4})(?!\\d)`, (g) => [ym(g[1], named(g[0]))]),
  rule(`${month}[-/'’](\\d{2})(?![\\d./-])`, (g) => [ym(`20${g[1] ?? ''}`, named(g[0]))]),
  rule(`${day}\\s?[/.]?${dash}${day}\\s?[/.]\\s?(\\d{4})(?!\\d)`, (g) => [ym(g[2], g[0]), ym(g[2], g[1])]),
  rule(`${day}\\s?[/.]\\s?(\\d{4})(?!\\d)`, (g) => [ym(g[1], g[0])]),
  rule(`q([1-4])${dash}q([1-4])\\s*/?\\s*(\\d{4})(?!\\d)`, (g) => [quarter(g[0], g[2]), quarter(g[1], g[2])]),
  rule('q([1-4])\\s*/?\\s*(\\d{4})(?!\\d)', (g) => [quarter(g[0], g[1])]),
  rule(
    `${ordinal}\\.?\\s*(?:q|stvrtrok[a-z]*|kvartal[a-z]*|quarter)\\s*(?:/|of\\s|roku?a?\\s)?\\s*(\\d{4})(?!\\d)`,
    (g) => [quarter(g[0], g[1])],
  ),
  rule('h([12])\\s*/?\\s*(\\d{4})(?!\\d)', (g) => [half(g[0], g[1])]),
  rule(`${ordinal}\\.?\\s*(?:polrok[a-z]*|half)\\s*(?:/|of\\s|roku?a?\\s)?\\s*(\\d{4})(?!\\d)`, (g) => [
    half(g[0], g[1]),
  ]),
  rule(
    '(?:do konca|koniec|koncom|konci|(?:by )?(?:the )?end of)\\s+(?:roku?a?\\s+|the year\\s+)?(\\d{4})(?!\\d)',
    (g) => [ym(g[0], '12')],
  ),
  rule(
    '(?:od zaciatku|zaciatok|zaciatkom|(?:the )?beginning of|(?:the )?start of)\\s+(?:roku?a?\\s+|the year\\s+)?(\\d{4})(?!\\d)',
    (g) => [ym(g[0], '01')],
  ),
]

/** All dates of a text with at least the precision of a month, quarter or half-year, in order. */
export function findDates(text: string): readonly FoundDate[] {
  const folded = fold(text)
  const found: FoundDate[] = []
  for (let at = 0; at < folded.length;) {
    const next = isWordStart(folded, at) && !isNumberOfAct(folded, at) ? dateAt(folded, at) : null
    if (next === null) at++
    else {
      found.push(...next.dates)
      at = next.end
    }
  }
  return found
}

function dateAt(folded: string, at: number): Readonly<{ dates: readonly FoundDate[]; end: number }> | null {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at
    const match = pattern.exec(folded)
    if (match === null) continue
    const dates = read(match.slice(1))
    if (dates.some((date) => date === null)) continue
    const { length } = match[0]
    return {
      dates: dates.flatMap((date) => (date === null ? [] : [{ first: date[0], last: date[1], index: at, length }])),
      end: at + length,
    }
  }
  return null
}

/** Plain years, where a document gives no more. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,/-])(?:19|20)\d{2}(?!\d)/g)].map((match) => Number(match[0]))
}

/** "Ongoing": a date that is none. */
export function isVague(text: string): boolean {
  return /priebezn|ongoing|continuous|permanent|trval|stal[ae]|pravideln|po cel|regularly|throughout/.test(fold(text))
}

export type FoundPeriod = Readonly<{ start: PlanDate | null; end: PlanDate | null }>

/** Two dates are a beginning and an end; a lone one is the end unless the text says "from". */
export function readPeriod(text: string): FoundPeriod {
  const [first, second] = findDates(text)
  if (first === undefined) return { start: null, end: null }
  if (second !== undefined) return { start: first.first, end: second.last }
  const isStart = /(?:^|\s)(?:od|from|since|starting|zaciatok|start)\b/.test(fold(text.slice(0, first.index)))
  return isStart ? { start: first.first, end: null } : { start: null, end: first.last }
}

function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(pattern, 'y'), read }
}

const isWordStart = (text: string, at: number): boolean =>
  /[a-z0-9]/.test(text.charAt(at)) && (at === 0 || !/[a-z0-9]/.test(text.charAt(at - 1)))

/** "č. 5/2023" is a resolution, not May 2023. */
const isNumberOfAct = (text: string, at: number): boolean =>
  /(?:^|[^a-z])(?:c|no|nr|cislo)\.?\s*$/.test(text.slice(Math.max(0, at - 8), at))

const named = (name: string | undefined): string => String(months.findIndex((names) => names.test(name ?? '')) + 1)

function ym(year: string | undefined, monthNumber: string | undefined): readonly [PlanDate, PlanDate] | null {
  const number = Number(monthNumber)
  if (!isYear(year) || number < 1 || number > 12) return null
  const date = `${year}-${String(number).padStart(2, '0')}`
  return [date, date]
}

function ymd(
  year: string | undefined,
  monthNumber: string | undefined,
  dayNumber: string | undefined,
): readonly [PlanDate, PlanDate] | null {
  const inMonth = ym(year, monthNumber)?.[0]
  const number = Number(dayNumber)
  if (inMonth === undefined || number < 1 || number > daysInMonth(inMonth)) return null
  const date = `${inMonth}-${String(number).padStart(2, '0')}`
  return [date, date]
}

function quarter(name: string | undefined, year: string | undefined): readonly [PlanDate, PlanDate] | null {
  const number = ordinalNumber(name)
  return isYear(year) ? monthSpan(year, number * 3 - 2, number * 3) : null
}

function half(name: string | undefined, year: string | undefined): readonly [PlanDate, PlanDate] | null {
  const number = ordinalNumber(name)
  return isYear(year) && number <= 2 ? monthSpan(year, number * 6 - 5, number * 6) : null
}

function ordinalNumber(name: string | undefined): number {
  if (name === undefined) return 1
  if (/^\d$/.test(name)) return Number(name)
  const exact = ordinals[name]
  if (exact !== undefined) return exact
  return Object.entries(ordinals).find(([stem]) => stem.length > 2 && name.startsWith(stem))?.[1] ?? 1
}

function monthSpan(year: string, first: number, last: number): readonly [PlanDate, PlanDate] {
  return [`${year}-${String(first).padStart(2, '0')}`, `${year}-${String(last).padStart(2, '0')}`]
}

/** Plans are of our time; four digits of something else are no year. */
const isYear = (year: string | undefined): year is string => Number(year) >= 1990 && Number(year) <= 2100
