import { abbreviationParts, legalFormParts } from './abbreviations.ts'
import { englishFixedSpaces, slovakFixedSpaces } from './fixedSpaces.ts'
import { day, englishMonths, gap, month, nbsp, slovakMonths, year } from './typographyRule.ts'
import type { TypographyRule } from './typographyRule.ts'
import type { Language } from '../plan/localized.ts'

/** In the order in which they are applied: spaces are settled before fixed spaces are set. */
export function typographyRules(language: Language): readonly TypographyRule[] {
  return language === 'sk' ? slovakRules : englishRules
}

/** Not those between a post code and its town, which belong there. */
const repeatedSpaces: TypographyRule = {
  id: 'T05',
  needs: /[ \u00A0]{2}|^[ \u00A0]/,
  apply: (text, before) =>
    (/[ \u00A0]/u.test(before) ? text.replace(/^[ \u00A0]+(?=\S)/u, '') : text).replace(
      /(?<=\S)(?<!(?<!\d)\d{3}[ \u00A0]\d{2})[ \u00A0]{2,}(?=\S)/gu,
      ' ',
    ),
}
const spaceBeforePunctuation: TypographyRule = {
  id: 'T08',
  needs: /[ \u00A0][,;]/,
  apply: (text) => text.replace(/(?<=[\p{L}\p{N})“”"])[ \u00A0]+(?=[,;](?:\s|$))/gu, ''),
}

/** Brackets hold their words tight, and so does a slash between numbers. */
const tightSigns: TypographyRule = {
  id: 'T08',
  needs: /[()[\]/]/,
  apply: (text) =>
    text
      .replace(/(?<=[([])[ \u00A0]+(?=\S)/gu, '')
      .replace(/(?<=[^\s\u00A0([])[ \u00A0]+(?=[)\]])/gu, '')
      .replace(/(?<=\d)[ \u00A0]+\/[ \u00A0]*(?=\d)|(?<=\d)\/[ \u00A0]+(?=\d)/gu, '/'),
}

/** What a typewriter had for quotation marks: ,,slovo''. Two apostrophes close only what such a sign opened. */
const typewriterQuotes: TypographyRule = {
  id: 'T03',
  needs: /,,/,
  apply: (text, before) =>
    text
      .replace(/(?<![^\s([{–—/\u00A0]),,(?=[\p{L}\p{N}])/gu, (signs, offset: number) =>
        offset === 0 && !beforeOpening.test(before) ? signs : '„',
      )
      .replace(/(„[^„“”"\n]*?)''/gu, '$1“'),
}

const someQuote = /["“”„‟]/
const beforeOpening = /^$|[\s([{–—/\u00A0„‚]/u

function quotes(opening: string, closing: string): TypographyRule {
  const printedSign = (sign: string, left: string, right: string, isOpen: boolean): string => {
    // A low sign opens in Slovak, whatever stands around it; a sign between two spaces opens unless a quotation is open.
    const isBeforeSpace = /[\s\u00A0]/u.test(right)
    if (sign === opening && opening === '„') return opening
    if (isBeforeSpace && beforeOpening.test(left)) return isOpen ? closing : opening
    const isOpening = beforeOpening.test(left) && right !== '' && !isBeforeSpace
    // At the edge of a run the context is missing: a sign that is one-sided already says what it is.
    if (right === '' && left === '') return sign === '„' ? opening : sign === '"' ? sign : closing
    return isOpening ? opening : closing
  }
  return {
    id: 'T03',
    needs: someQuote,
    apply: (text, before) => {
      let isOpen = false
      return text.replace(/["“”„‟]/gu, (sign, offset: number) => {
        const left = offset === 0 ? before : (text[offset - 1] ?? '')
        // 5" is a measure, not a quotation; "Mapa 2030" is one, and so is 2030 in a run of its own.
        if (sign === '"' && !isOpen && offset > 0 && /\d/u.test(left)) return sign
        const printed = printedSign(sign, left, text[offset + 1] ?? '', isOpen)
        isOpen = printed === opening
        return printed
      })
    },
  }
}

/** No space between a quotation mark and the words it holds. */
function tightQuotes(opening: string, closing: string): TypographyRule {
  const after = new RegExp(`(?<=${opening})[ \\u00A0]+(?=\\S)`, 'gu')
  const ahead = new RegExp(`(?<=[^\\s\\u00A0${opening}])[ \\u00A0]+(?=${closing}(?:[\\s\\u00A0.,;:!?)]|$))`, 'gu')
  return { id: 'T03', needs: someQuote, apply: (text) => text.replace(after, '').replace(ahead, '') }
}

function ranges(months: string): TypographyRule {
  const dash = `${nbsp}– `
  // Not a part of a longer code, date or number: 363/2005-MsZ, 2024-05-01, 048-433.
  const number = new RegExp(
    `(?<![\\p{L}\\p{N}/.,–-])(\\d{1,4})${gap}[-–]${gap}(\\d{1,4})(?![\\p{L}\\p{N}/–-]|[.,]\\d)`,
    'gu',
  )
  const monthPair = new RegExp(`(?<!\\p{L})(${months}(?: ${year})?)${gap}[-–]${gap}(?=${months}(?!\\p{L}))`, 'giu')
  const dayPair = new RegExp(`(?<![\\d.])(${day}\\.)${gap}[-–]${gap}(?=${day}\\.[ \\u00A0]${months}(?!\\p{L}))`, 'gu')
  const times = /(?<![\d:])(\d{1,2}:\d{2})[ \u00A0]*[-–][ \u00A0]*(?=\d{1,2}:\d{2}(?![\d:]))/gu
  const dated = new RegExp(`(${year}|\\d\\.)${gap}[-–]${gap}(?=${day}\\.${gap}${month}\\.)`, 'gu')
  return {
    id: 'T04',
    needs: /[-–]/,
    apply: (text) =>
      text
        .replace(number, (whole, from: string, to: string) => (isRange(from, to) ? `${from}${dash}${to}` : whole))
        .replace(monthPair, `$1${dash}`)
        .replace(dated, `$1${dash}`)
        .replace(dayPair, `$1${dash}`)
        .replace(times, `$1${dash}`)
        .replace(/(?<=[^\s\u00A0])[ \u00A0]+[-–][ \u00A0]+(?=\S)/gu, dash),
  }
}

function isRange(from: string, to: string): boolean {
  const isPlain = (part: string): boolean => part === '0' || !part.startsWith('0')
  return isPlain(from) && isPlain(to) && Number(from) < Number(to)
}

const numericDate = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${day})\\.${gap}(${month})\\.(?:${gap}(${year}))?(?![\\p{L}\\p{N}]|\\.\\d)`,
  'gu',
)

const numericDates: TypographyRule = {
  id: 'T01',
  needs: /\d\./,
  apply: (text) =>
    text.replace(numericDate, (whole, dayText: string, monthText: string, yearText: string | undefined) => {
      // "1.2." alone is a section number unless it is spaced like a date.
      if (yearText === undefined) return /\.[ \u00A0]/u.test(whole) ? `${dayText}.${nbsp}${monthText}.` : whole
      return `${dayText}.${nbsp}${monthText}.${nbsp}${yearText}`
    }),
}

const percentAndCurrency: TypographyRule = {
  id: 'T06',
  needs: /\d[%‰€°]/,
  apply: (text) => text.replace(/(?<=\d)(?=[%‰€](?![-\p{L}\p{N}])|°C(?!\p{L}))/gu, nbsp),
}

const thousands: TypographyRule = {
  id: 'T07',
  needs: /\d[ \u00A0]\d|\d{4}/,
  apply: (text) =>
    text
      // Groups of three that are there already; not a telephone number or a year before a number.
      .replace(/(?<![\p{L}\p{N}+/.,-]|\d[ \u00A0])[1-9]\d{0,2}(?:[ \u00A0]\d{3})+(?![\p{N}]|[ \u00A0]\d)/gu, (whole) =>
        whole.replace(/ /gu, nbsp),
      )
      // Without groups only where a currency proves that it is an amount, not a code.
      .replace(/(?<![\p{L}\p{N}+/.,-])[1-9]\d{3,8}(?=(?:,\d+)?[ \u00A0]?(?:€|EUR|eur)(?!\p{L}))/gu, (whole) =>
        whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, nbsp),
      ),
}

/** ‘Inner’ quotations first: what is left are apostrophes. */
const apostrophes: TypographyRule = {
  id: 'T03',
  needs: /'/,
  apply: (text) =>
    text
      .replace(/(?<![\p{L}\p{N}])'(\p{L}[^'\n]*?)'(?![\p{L}\p{N}])/gu, '‘$1’')
      .replace(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, '’'),
}

const slovakRules: readonly TypographyRule[] = [
  repeatedSpaces,
  spaceBeforePunctuation,
  abbreviationParts,
  numericDates,
  typewriterQuotes,
  quotes('„', '“'),
  tightQuotes('„', '“'),
  tightSigns,
  ranges(slovakMonths),
  thousands,
  percentAndCurrency,
  ...slovakFixedSpaces,
]

const englishRules: readonly TypographyRule[] = [
  repeatedSpaces,
  spaceBeforePunctuation,
  legalFormParts,
  quotes('“', '”'),
  tightQuotes('“', '”'),
  tightSigns,
  apostrophes,
  ranges(englishMonths),
  ...englishFixedSpaces,
]
