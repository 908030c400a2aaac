import { day, englishMonths, nbsp, slovakMonths } from './typographyRule.ts'
import type { TypographyRule } from './typographyRule.ts'

const units =
  '(?:%|‰|€|°C|Kč|EUR|eur|km²|m²|m³|km2|m2|km|cm|mm|m|kg|g|t|ha|l|kWh|MWh|kW|MW|kB|MB|GB|TB|hod\\.|h|min\\.|tis\\.|mil\\.|mld\\.|ks)'
const afterUnit = '(?![\\p{L}\\p{N}])'

/** A number and what it belongs to stay together: `č. 5`, `§ 12`, `ods. 1`, `str. 3`. */
const numberWords = '(?:č|ods|písm|čl|bod|str|obr|tab|kap|zv|roč|r|tel)'
/** The same where the space itself was forgotten: `č.5`. */
const shortNumberWords = '(?:č|ods|čl|str|obr|tab|kap|zv|roč)'
const titles =
  '(?:Ing|Mgr|Bc|Doc|doc|Prof|prof|Dr|PhDr|RNDr|JUDr|MUDr|PaedDr|ThDr|MVDr|arch|art|tzv|resp|napr|ul|nám|sv)'

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

export const slovakFixedSpaces = [
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

export const englishFixedSpaces = [
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
