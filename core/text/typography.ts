import { typographyRules } from './typographyRules.ts'
import type { Language } from '../plan/localized.ts'

/**
 * A text as a careful typesetter of that language prints it: dates, ranges, quotes, grouped numbers and fixed spaces
 * (STN 01 6910). For output only: the plan keeps what people typed. Addresses, e-mails, ids and codes stay untouched.
 * `before` is the last character in front of the text, where the text continues a paragraph.
 */
export function typeset(text: string, language: Language, before = ''): string {
  if (text.length > longestKnown || before !== '') return typesetAnew(text, language, before)
  const known = knownTexts[language]
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const result = typesetAnew(text, language, before)
  known.set(text, result)
  return result
}

/** A document says the same names, dates and labels again and again: what was typeset lately is remembered. */
const knownTexts: Readonly<Record<Language, Map<string, string>>> = { sk: new Map(), en: new Map() }
const longestKnown = 200
const mostKnown = 5000

function typesetAnew(text: string, language: Language, before: string): string {
  const rules = typographyRules(language)
  let left = before
  let result = ''
  for (const piece of piecesOf(printable(text))) {
    const printed = piece.isProtected
      ? piece.text
      : rules.reduce((words, rule) => (rule.needs.test(words) ? rule.apply(words, left) : words), piece.text)
    result += printed
    left = printed.at(-1) ?? left
  }
  return result
}

/**
 * A text without what no file may hold: control characters and halves of letters, as old documents and broken
 * clipboards leave behind. Line breaks stay; the two that only Unicode knows become usual ones.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F\uFFFE\uFFFF]/gu, ' ')
}

export type TextPiece = Readonly<{ text: string; isProtected: boolean }>

const untouchable = new RegExp(
  [
    'https?://[^\\s<>"„“”]+',
    'www\\.[^\\s<>"„“”]+',
    '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
    '(?<![\\p{L}\\p{N}@.-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:sk|cz|eu|com|org|net|gov|info|pdf|docx?|xlsx?|csv)(?:/[^\\s<>"„“”]*)?(?![\\p{L}\\p{N}])',
    // Codes: SKBBA0004, 363/2005-MsZ, 2024-05-01.
    '(?<![\\p{L}\\p{N}])\\p{Lu}{2,}\\d{2,}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])\\d+/\\d{4}(?:-\\p{L}+)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])\\d{4}-\\d{2}-\\d{2}(?![\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
)

/** All of them have one of these; most texts have none, and are let by quickly. */
const mayBeUntouchable = /@|https?:|www\.|\.[a-z]{2}|\p{Lu}\d{2}|\/\d{4}-|\d{4}-\d{2}-/u

/** A text cut into running text and what typesetting must not touch. */
export function piecesOf(text: string): readonly TextPiece[] {
  if (!mayBeUntouchable.test(text)) return text === '' ? [] : [{ text, isProtected: false }]
  const pieces: TextPiece[] = []
  let end = 0
  for (const match of text.matchAll(untouchable)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isProtected: false })
    pieces.push({ text: match[0], isProtected: true })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isProtected: false })
  return pieces
}
