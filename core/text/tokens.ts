import { normaliseTypography } from './fold.ts'

/** A word, number or sign as it stands in a text, with the space after it, and the key that equal ones share. */
export type Token = Readonly<{ text: string; space: string; key: string }>

// Thousands written with a space are one number ("1 500"); a soft hyphen does not break a word.
const tokenPattern =
  /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+|\.{3}|''|,,|[^\s\p{L}\p{M}\p{N}]/gu

export type Tokens = Readonly<{ lead: string; tokens: readonly Token[] }>

/** A text cut into tokens: `lead` and all texts with their spaces joined give the text back. */
export function tokensOf(text: string): Tokens {
  const matches = [...text.matchAll(tokenPattern)]
  const lead = matches[0] === undefined ? text : text.slice(0, matches[0].index)
  const tokens = matches.map((match, position) => {
    const end = match.index + match[0].length
    return { text: match[0], space: text.slice(end, matches[position + 1]?.index), key: keyOf(match[0]) }
  })
  return { lead, tokens }
}

/** Plain letters of the languages written here, composed: their key is themselves. */
const plainWord = /^[A-Za-z\u00C0-\u017F]+$/u

function keyOf(token: string): string {
  if (plainWord.test(token)) return token
  return /^\d/u.test(token) ? token.replace(/[ \u00A0\u202F]/gu, '') : normaliseTypography(token)
}

/** What a text says once typography and white space are set aside: two texts with the same wording are the same. */
export function wordingOf(text: string): string {
  return tokensOf(text)
    .tokens.map((token) => token.key)
    .filter((key) => key !== '')
    .join(' ')
}

/** True when only typography or white space tells the texts apart. */
export function isSameWording(left: string, right: string): boolean {
  return (
    left === right || normaliseTypography(left) === normaliseTypography(right) || wordingOf(left) === wordingOf(right)
  )
}
