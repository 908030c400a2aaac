import type { Language } from '../plan/localized.ts'

/** Fixed space: keeps its neighbours on one line. */
export const nbsp = '\u00A0'

/**
 * One habit of good typesetting. `apply` changes a piece of running text, already cut free of addresses and ids;
 * `before` is the character that stands in front of the piece ('' at the start of a paragraph).
 * A text in which `needs` is not found stays as it is: most texts have nothing a rule could change, and are let by quickly.
 * The ids are those of the typography rules the document linter reports.
 */
export type TypographyRule = Readonly<{
  id: TypographyRuleId
  needs: RegExp
  apply: (text: string, before: string) => string
}>
export type TypographyRuleId = 'T01' | 'T02' | 'T03' | 'T04' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09'

/** In the order in which they are applied: spaces are settled before fixed spaces are set. */
export function typographyRules(language: Language): readonly TypographyRule[] {
  return language === 'sk' ? slovakRules : englishRules
}

const year = '(?:1[89]|20|21)\\d\\d'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const slovakMonths =
  '(?:január|február|marec|apríl|máj|jún|júl|august|september|október|november|december|' +
  'januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra)'
const englishMonths =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const units =
  '(?:%|‰|€|°C|Kč|EUR|eur|km²|m²|m³|km2|m2|km|cm|mm|m|kg|g|t|ha|l|kWh|MWh|kW|MW|kB|MB|GB|TB|hod\\.|h|min\\.|tis\\.|mil\\.|mld\\.|ks)'
const afterUnit = '(?![\\p{L}\\p{N}])'
/** Plain space or fixed space, at most one of them missing. */
const gap = '[ \\u00A0]*'

/** Abbreviations of several parts, as their parts: each part is followed by a full stop. */
const abbreviations = [
  ['s', 'r', 'o'],
  ['v', 'o', 's'],
  ['t', 'j'],
  ['t', 'č'],
  ['t', 'r'],
  ['n', 'o'],
  ['o', 'z'],
  ['a', 's'],
  ['č', 'p'],
  ['p', 't'],
  ['Z', 'z'],
  ['m', 'n', 'm'],
  ['v', 'r'],
  ['h', 'c'],
  ['o', 'i'],
  ['p', 'č'],
  ['k', 'ú'],
  ['š', 'p'],
].map((parts) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.])${parts.map((part) => `${part}\\.`).join(gap)}(?![\\p{L}\\p{N}])`, 'gu'),
  text: parts.map((part) => `${part}.`).join(nbsp),
}))

/** A number and what it belongs to stay together: `č. 5`, `§ 12`, `ods. 1`, `str. 3`. */
const numberWords = '(?:č|ods|písm|čl|bod|str|obr|tab|kap|zv|roč|r|tel)'
/** The same where the space itself was forgotten: `č.5`. */
const shortNumberWords = '(?:č|ods|čl|str|obr|tab|kap|zv|roč)'
const titles =
  '(?:Ing|Mgr|Bc|Doc|doc|Prof|prof|Dr|PhDr|RNDr|JUDr|MUDr|PaedDr|ThDr|MVDr|arch|art|tzv|resp|napr|ul|nám|sv)'

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

const someQuote = /["“”„‟]/

function quotes(opening: string, closing: string): TypographyRule {
  const opens = /[\s([{–—/\u00A0„‚]/u
  return {
    id: 'T03',
    needs: someQuote,
    apply: (text, before) =>
      text.replace(/["“”„‟]/gu, (sign, offset: number) => {
        const left = offset === 0 ? before : (text[offset - 1] ?? '')
        const right = text[offset + 1] ?? ''
        // 5" is a measure, not a quotation.
        if (sign === '"' && /\d/u.test(left) && !text.slice(0, offset).includes(opening)) return sign
        // A low sign opens in Slovak, whatever stands around it; a sign between two spaces opens unless a quotation is open.
        const isAlone = left !== '' && right !== '' && opens.test(left) && /[\s\u00A0]/u.test(right)
        const isStart = left === '' && /[\s\u00A0]/u.test(right)
        if (sign === opening && opening === '„') return opening
        if (isAlone || isStart) return isOpenBefore(text.slice(0, offset)) ? closing : opening
        const isOpening = (left === '' || opens.test(left)) && right !== '' && !/\s/u.test(right)
        // At the edge of a run the context is missing: a sign that is one-sided already says what it is.
        if (right === '' && left === '') return sign === '„' ? opening : sign === '"' ? sign : closing
        return isOpening ? opening : closing
      }),
  }
}

function isOpenBefore(text: string): boolean {
  return (text.match(/["“”„‟]/gu)?.length ?? 0) % 2 === 1
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

function spacedParts(parts: typeof abbreviations): TypographyRule {
  return {
    id: 'T09',
    needs: /\.[ \u00A0]*[a-zčú]\./,
    apply: (text) => parts.reduce((result, { pattern, text: spaced }) => result.replace(pattern, spaced), text),
  }
}
const abbreviationParts = spacedParts(abbreviations)
/** Slovak companies and associations keep the form in their names in English texts too: `Dialogue Centre, n. o.` */
const legalForms = new Set(
  ['s. r. o.', 'v. o. s.', 'n. o.', 'o. z.', 'a. s.'].map((form) => form.replaceAll(' ', nbsp)),
)
const legalFormParts = spacedParts(abbreviations.filter(({ text }) => legalForms.has(text)))

const beforeUnit: readonly [RegExp, string] = [new RegExp(`(?<=\\d) (?=${units}${afterUnit})`, 'gu'), nbsp]

function fixedSpaces(needs: RegExp, replacements: readonly (readonly [RegExp, string])[]): TypographyRule {
  return {
    id: 'T02',
    needs,
    apply: (text) =>
      replacements.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text),
  }
}

/** Initials and the surname: `J. M. Hurban`, also where the spaces between them were forgotten. */
const initials: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(\p{Lu}\.)[ \u00A0]?(?=\p{Lu}\.[ \u00A0]?\p{Lu}\p{Ll})/gu, `$1${nbsp}`],
  [/(?<![\p{L}\p{N}])(\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1${nbsp}`],
]

const slovakFixedSpaces = [
  fixedSpaces(/[aiouksvz] /i, [
    // One-letter prepositions and conjunctions never end a line. The end of a piece may go on with an address or a bold word.
    [/([aiouksvzAIOUKSVZ])(?= )(?<![\p{L}\p{N}.].) +(?=\S|$)/gu, `$1${nbsp}`],
  ]),
  fixedSpaces(/[\d§]|[.a-zč] $/, [
    beforeUnit,
    [/§[ ]*(?=\d)/gu, `§${nbsp}`],
    [new RegExp(`(?<!\\p{L})(${numberWords}\\.?) (?=\\d|$)`, 'gu'), `$1${nbsp}`],
    [new RegExp(`(?<![\\p{L}\\p{N}.])(${shortNumberWords}\\.)(?=\\d)`, 'gu'), `$1${nbsp}`],
  ]),
  fixedSpaces(/\./, [
    [/(?<!\p{L})(písm\.) (?=\p{L}\))/gu, `$1${nbsp}`],
    [/(?<!\p{L})(tel\.) (?=č\.|\+)/gu, `$1${nbsp}`],
    [/(?<=(?:tis|mil|mld)\.) (?=(?:€|EUR|eur)(?!\p{L}))/gu, nbsp],
  ]),
  // A post code is one word; two spaces keep it from the town.
  fixedSpaces(/\d{3}[ \u00A0]\d{2}[ \u00A0]/, [
    [/(?<![\p{L}\p{N}]|\d[ \u00A0])(\d{3})[ \u00A0](\d{2})[ \u00A0]+(?=\p{Lu}\p{Ll})/gu, `$1${nbsp}$2${nbsp} `],
  ]),
  fixedSpaces(/\. |\d \S|\.\p{Lu}/u, [
    [new RegExp(`(?<!\\p{L})(${titles}\\.) (?=\\p{L})`, 'gu'), `$1${nbsp}`],
    [/(?<=\d\/\d{4}) (?=Zb\.|Z\.[ \u00A0]z\.)/gu, nbsp],
    ...initials,
    [/(?<!\p{L})(p\.) (?=\p{Lu}\p{Ll})/gu, `$1${nbsp}`],
    [new RegExp(`(?<!\\d)(${day}\\.) (?=${slovakMonths}(?!\\p{L}))`, 'gu'), `$1${nbsp}`],
  ]),
]

const englishFixedSpaces = [
  fixedSpaces(/\d|§/, [
    beforeUnit,
    [/§[ ]*(?=\d)/gu, `§${nbsp}`],
    [/(?<!\p{L})(No\.|Nos\.|Art\.|p\.|pp\.|para\.) (?=\d)/gu, `$1${nbsp}`],
    [/(?<!\p{L})(Section|Article|Chapter|Table|Figure|Annex|Page|page|pages|paragraph) (?=\d)/gu, `$1${nbsp}`],
  ]),
  fixedSpaces(/[rs]\.? |Prof/, [[/(?<!\p{L})((?:Mr|Mrs|Ms|Dr|Prof)\.?) (?=\p{Lu})/gu, `$1${nbsp}`]]),
  fixedSpaces(/\d/, [
    [/(?<=€|\bEUR) (?=\d)/gu, nbsp],
    [/(?<=\d) (?=[ap]\.m\.)/gu, nbsp],
    [/(?<![\d.,])(\d{1,3}) (?=\d{3}(?: |\u00A0)?(?:€|EUR)(?!\p{L}))/gu, `$1${nbsp}`],
  ]),
  fixedSpaces(/\p{Lu}\./u, initials),
  fixedSpaces(/\d /, [[new RegExp(`(?<!\\d)(${day}) (?=${englishMonths}(?!\\p{L}))`, 'gu'), `$1${nbsp}`]]),
]

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
