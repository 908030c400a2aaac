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

/** All pages as one text, without the running headers and footers that cut what goes on on the next page. */
export function textOfPages(pages: readonly string[], headers: readonly string[]): string {
  const running = headers.map(bare).filter((header) => header !== '')
  return pages
    .map((page) => {
      const text = bare(page).replace(/(?:Strana\d+z|Page\d+of)\d+$/u, '')
      const header = running.find((each) => text.startsWith(each))
      return header === undefined ? text : text.slice(header.length)
    })
    .join('')
}

const shortestPiece = 6
const rightToLeft = /[\u0590-\u08FF]/u

/** Whether a line was printed; one that goes on on the next page may be cut by the other column. */
export function isPrinted(text: string, line: string): boolean {
  // Programs disagree about the order in which mixed directions are read back.
  if (rightToLeft.test(line)) return line.split(/\s+/u).every((word) => isWordPrinted(text, bare(word)))
  let rest = bare(line)
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
    if (length < Math.min(shortestPiece, rest.length)) return false
    rest = rest.slice(length)
  }
  return true
}

const isWordPrinted = (text: string, word: string): boolean =>
  text.includes(word) || text.includes(Array.from(word).reverse().join(''))
