/** One operator of a page's content with what stands before it: where they begin and end, and what they are. */
export type PdfOperation = Readonly<{ operator: string; start: number; end: number }>

/** The operators that paint a path, and those that show letters (ISO 32000-1, tables 60 and 109). */
export const pathPainters: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'])
export const letterShowers: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"'])
/** Those that paint a picture or a shade made elsewhere. */
export const objectPainters: ReadonlySet<string> = new Set(['Do', 'sh'])

/**
 * The operations of a content stream in their order (ISO 32000-1, 7.8.2); null for one that is not understood, such as one
 * with a picture in it.
 */
export function operationsIn(content: string): readonly PdfOperation[] | null {
  const operations: PdfOperation[] = []
  let start = -1
  for (const match of content.matchAll(token)) {
    const [text, string = '', operator = ''] = match
    if (start < 0) start = match.index
    if (string !== '' && !isClosed(string)) return null
    if (operator === '' || values.has(operator)) continue
    if (operator === 'BI') return null
    operations.push({ operator, start, end: match.index + text.length })
    start = -1
  }
  return start < 0 ? operations : null
}

/** Words that are no operators. */
const values: ReadonlySet<string> = new Set(['true', 'false', 'null'])

/** A string in brackets (one inside another at most once, as Chromium never writes them), or an operator; else a name, a number, a dictionary. */
const token =
  /%[^\r\n]*|(\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)?)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]{}]|\/[^\s()<>[\]{}/%]*|[-+.\d][-+.\dEe]*|([A-Za-z'"][A-Za-z0-9*'"]*)/gu

const isClosed = (string: string): boolean => string.endsWith(')')
