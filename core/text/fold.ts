const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const doubleQuotes = /[\u201C-\u201F\u00AB\u00BB\u2033"]|''|,,/gu
const singleQuotes = /[\u2018-\u201B\u2039\u203A\u2032\u00B4`]/gu
const dashes = /[\u2010-\u2015\u2212]/gu
/** Anything of the above, or white space that is not one space between words; most texts have none of it. */
const variable = /[\u00AD\u200B-\u200F\u2010-\u203A\u2060\u2212\uFEFF\u00AB\u00BB\u00B4`]|''|,,|[^\S ]|\s\s|^\s|\s$/u
/** Letters that Unicode does not take apart into a base and a mark. */
const undivided: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/**
 * One spelling for what typography writes in several: quotes, dashes, ellipsis, non-breaking and repeated spaces,
 * soft hyphens. For comparing, never for showing.
 */
export function normaliseTypography(text: string): string {
  const composed = text.normalize('NFC')
  if (!variable.test(composed)) return composed
  return composed
    .replace(invisible, '')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(/\u2026/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Lower case without diacritics and typography, so that `zavazok` finds `Záväzok`. */
export function fold(text: string): string {
  const bare = normaliseTypography(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return normaliseTypography(bare.replace(/[łøđßæœ]/gu, (letter) => undivided[letter] ?? letter))
}
