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

/** Signs that must be there are looked for before the pattern itself: most texts have few of them. */
function fixedSpace(needs: RegExp, pattern: RegExp, replacement: string = nbsp): TypographyRule {
  return { id: 'T02', needs, apply: (text) => text.replace(pattern, replacement) }
}

const beforeUnit = fixedSpace(/\d [^\d ]/, new RegExp(`(?<=\\d) (?=${units}${afterUnit})`, 'gu'))
const afterSection = fixedSpace(/§ *\d/, /§[ ]*(?=\d)/gu, `§${nbsp}`)

/** Initials and the surname: `J. M. Hurban`, also where the spaces between them were forgotten. */
const initials = [
  fixedSpace(
    /\p{Lu}\.[ \u00A0]?\p{Lu}\./u,
    /(?<![\p{L}\p{N}])(\p{Lu}\.)[ \u00A0]?(?=\p{Lu}\.[ \u00A0]?\p{Lu}\p{Ll})/gu,
    `$1${nbsp}`,
  ),
  fixedSpace(/\p{Lu}\. \p{Lu}/u, /(?<![\p{L}\p{N}])(\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1${nbsp}`),
]

export const slovakFixedSpaces = [
  // One-letter prepositions and conjunctions never end a line. The end of a piece may go on with an address or a bold word.
  fixedSpace(/[aiouksvz] /i, /([aiouksvzAIOUKSVZ])(?= )(?<![\p{L}\p{N}.].) +(?=\S|$)/gu, `$1${nbsp}`),
  beforeUnit,
  afterSection,
  fixedSpace(/\S (?:\d|$)/, new RegExp(`(?<!\\p{L})(${numberWords}\\.?) (?=\\d|$)`, 'gu'), `$1${nbsp}`),
  fixedSpace(/\.\d/, new RegExp(`(?<![\\p{L}\\p{N}.])(${shortNumberWords}\\.)(?=\\d)`, 'gu'), `$1${nbsp}`),
  fixedSpace(/písm\. /, /(?<!\p{L})(písm\.) (?=\p{L}\))/gu, `$1${nbsp}`),
  fixedSpace(/tel\. /, /(?<!\p{L})(tel\.) (?=č\.|\+)/gu, `$1${nbsp}`),
  fixedSpace(/\. [€Ee]/, /(?<=(?:tis|mil|mld)\.) (?=(?:€|EUR|eur)(?!\p{L}))/gu),
  // A post code is one word; two spaces keep it from the town.
  fixedSpace(
    /\d{3}[ \u00A0]\d{2}[ \u00A0]/,
    /(?<![\p{L}\p{N}]|\d[ \u00A0])(\d{3})[ \u00A0](\d{2})[ \u00A0]+(?=\p{Lu}\p{Ll})/gu,
    `$1${nbsp}$2${nbsp} `,
  ),
  fixedSpace(/\. \p{L}/u, new RegExp(`(?<!\\p{L})(${titles}\\.) (?=\\p{L})`, 'gu'), `$1${nbsp}`),
  fixedSpace(/\d Z/, /(?<=\d\/\d{4}) (?=Zb\.|Z\.[ \u00A0]z\.)/gu),
  ...initials,
  fixedSpace(/p\. \p{Lu}/u, /(?<!\p{L})(p\.) (?=\p{Lu}\p{Ll})/gu, `$1${nbsp}`),
  fixedSpace(/\d\. \p{L}/u, new RegExp(`(?<!\\d)(${day}\\.) (?=${slovakMonths}(?!\\p{L}))`, 'gu'), `$1${nbsp}`),
]

export const englishFixedSpaces = [
  beforeUnit,
  afterSection,
  fixedSpace(/\. \d/, /(?<!\p{L})(No\.|Nos\.|Art\.|p\.|pp\.|para\.) (?=\d)/gu, `$1${nbsp}`),
  fixedSpace(
    /[a-z] \d/,
    /(?<!\p{L})(Section|Article|Chapter|Table|Figure|Annex|Page|page|pages|paragraph) (?=\d)/gu,
    `$1${nbsp}`,
  ),
  fixedSpace(/[rsf]\.? \p{Lu}/u, /(?<!\p{L})((?:Mr|Mrs|Ms|Dr|Prof)\.?) (?=\p{Lu})/gu, `$1${nbsp}`),
  fixedSpace(/[€R] \d/, /(?<=€|\bEUR) (?=\d)/gu),
  fixedSpace(/\d [ap]\./, /(?<=\d) (?=[ap]\.m\.)/gu),
  fixedSpace(/\d \d{3}/, /(?<![\d.,])(\d{1,3}) (?=\d{3}(?: |\u00A0)?(?:€|EUR)(?!\p{L}))/gu, `$1${nbsp}`),
  ...initials,
  fixedSpace(/\d \p{L}/u, new RegExp(`(?<!\\d)(${day}) (?=${englishMonths}(?!\\p{L}))`, 'gu'), `$1${nbsp}`),
]
