import { normaliseTypography } from '../../core/text/fold.ts'
import { printable } from '../../core/text/typography.ts'

/**
 * A text without what printing may change: where lines break, hyphens at their ends, ligatures, and signs no font of
 * the printer has.
 */
export function bare(text: string): string {
  return normaliseTypography(printable(text).normalize('NFKC'))
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200B-\u200F\u2028\u2060\uFE0F\uFFFD]/gu, '')
    .replace(/[\s-]/gu, '')
}

/** `words`: what is written from right to left, which programs read back in the order of seeing it. */
export type PrintedText = Readonly<{ text: string; words: string }>

/** All pages as one text, without the running headers and footers that cut what goes on on the next page. */
export function textOfPages(pages: readonly string[], headers: readonly string[]): PrintedText {
  const running = headers.map((header) => split(header).text).filter((header) => header !== '')
  const printed = pages.map((page) => {
    const { text: whole, words } = split(page)
    const text = whole.replace(/(?:(?:Strana\d+z|Page\d+of)\d+\/?)+$/u, '')
    const header = running.find((each) => text.startsWith(each)) ?? ''
    // Our own pages say their number before their text.
    return { text: text.slice(header.length).replace(/^(?:(?:Strana\d+z|Page\d+of)\d+\/?)+/u, ''), words }
  })
  return { text: printed.map(({ text }) => text).join(''), words: printed.map(({ words }) => words).join('') }
}

/** The bare text of both directions, each by itself. */
function split(text: string): PrintedText {
  const whole = bare(text)
  return { text: leftToRight(text), words: whole.match(rightToLeft)?.join('') ?? '' }
}

/** What of a text is written from left to right, bare. */
export const leftToRight = (text: string): string => bare(text).replace(rightToLeft, '')

const rightToLeft = /[\u0590-\u08FF\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/gu
const shortestPiece = 6

/**
 * Whether a line was printed; one that goes on on the next page may be cut by the other column, even behind its first
 * word where a long one follows.
 */
export function isPrinted(printed: PrintedText, line: string): boolean {
  if (!line.split(/\s+/u).every((word) => isWordPrinted(printed.words, split(word).words))) return false
  const whole = leftToRight(line)
  if (isCutInPieces(printed.text, whole, line)) return true
  // Beside what is written from right to left, numbers and their signs change places with it.
  const numbers = whole.match(/\d+/gu) ?? []
  return (
    bare(line) !== whole &&
    numbers.every((number) => printed.text.includes(number)) &&
    isCutInPieces(lettersOf(printed.text), lettersOf(whole), line)
  )
}

const lettersOf = (text: string): string => text.replace(/[\p{N}\p{P}\p{S}]/gu, '')

function isCutInPieces(text: string, whole: string, line: string): boolean {
  let rest = whole
  while (rest !== '') {
    let length = rest.length
    if (!text.includes(rest)) {
      let [low, high] = [0, rest.length]
      while (low + 1 < high) {
        const middle = (low + high) >> 1
        if (text.includes(rest.slice(0, middle))) low = middle
        else high = middle
      }
      length = low
    }
    const isFirstWord = rest.length === whole.length && length === leftToRight(line.split(' ')[0] ?? '').length
    if (length < Math.min(shortestPiece, rest.length) && !isFirstWord) return false
    rest = rest.slice(length)
  }
  return true
}

const isWordPrinted = (words: string, word: string): boolean =>
  words.includes(word) || words.includes(Array.from(word).reverse().join(''))
