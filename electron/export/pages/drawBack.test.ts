import { describe, expect, it } from 'vitest'

import { bareText, exactLine, printedBefore, startsPage } from './bareDocuments.ts'
import { hasOffice } from '../../documents/office.ts'

const canPrint = await hasOffice()

/** What stands at the end of a page: headings by their level, the lines of a text, a line that keeps with the next, one with a note, one with both. */
type Piece = 'h1' | 'h2' | 'h3' | 'keep' | 'note' | 'keepNote' | number
/** `before`: paragraphs above it on its page; from twenty on, the first guess parts the pieces. */
type Series = Readonly<{ before: number; pieces: readonly Piece[] }>

const endings: readonly (readonly Piece[])[] = [
  ['h2', 4, 2],
  ['h1', 'h2', 4, 2],
  ['h2', 'h3', 5, 1],
  ['h2', 'keep', 'keep', 'keep', 1, 2],
  ['h2', 1, 2],
  ['note', 3, 2],
  ['note', 'note', 2, 1],
  ['h2', 'keepNote', 2],
]
/** Every case ends on the page behind its own. */
const muchText = 30
const series: readonly Series[] = [3, 17, 18, 19, 20].flatMap((before) =>
  endings.map((pieces) => ({ before, pieces: [...pieces, muchText] })),
)
const cases = 32
const step = 40

const nameOf = ({ before, pieces }: Series): string => `${before}-${pieces.join('-')}`
const mark = (number: number, piece: number): string => `_Toc${number * 10 + piece + 1}`
const label = (number: number, piece: number): string => `case${number}piece${piece}end`

/** Pages that differ only in how much room is left for their last pieces. */
function bodyOf({ before, pieces }: Series): string {
  let body = ''
  for (let number = 0; number < cases; number++) {
    body += exactLine(11_000 - before * 40 + number * step, number === 0 ? '' : startsPage)
    body += exactLine(40).repeat(before)
    pieces.forEach((piece, position) => {
      body += paragraph(piece, mark(number, position), label(number, position))
    })
  }
  return body
}

function paragraph(piece: Piece, bookmark: string, words: string): string {
  const style = typeof piece === 'string' && piece.startsWith('h') ? `<w:pStyle w:val="Heading${piece.slice(1)}"/>` : ''
  const keep = piece === 'keep' || piece === 'keepNote' ? '<w:keepNext/>' : ''
  const note = piece === 'note' || piece === 'keepNote' ? '<w:r><w:footnoteReference w:id="1"/></w:r>' : ''
  return bareText(typeof piece === 'number' ? piece : 1, bookmark, words, style + keep, note)
}

/** One of a line, for all that refer to it. */
const footnote =
  '<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:footnoteRef/></w:r><w:r><w:t>note</w:t></w:r></w:p></w:footnote>'

describe.skipIf(!canPrint)('at the end of a page (skipped where soffice or pdftotext is missing)', () => {
  const printed = printedBefore(
    series.map((one) => [nameOf(one), bodyOf(one)]),
    footnote,
  )

  it.each(series.map((one) => [nameOf(one), one] as const))(
    '%s: every piece is on the page LibreOffice puts it on, also when Word is told to do the same',
    (name, one) => {
      const { counted, pages: prints } = printed(name)
      for (const pages of prints)
        for (let number = 0; number < cases; number++)
          one.pieces.forEach((_, position) => {
            const page = pages.findIndex((text) => text.includes(label(number, position))) + 1
            expect(counted.pageOf(mark(number, position)), label(number, position)).toBe(page)
          })
    },
  )

  it('knows which texts LibreOffice does not cut though Word would', () => {
    const uncutIn = (name: string): readonly number[] => printed(name).counted.uncut
    expect(uncutIn('3-h2-4-2-30')).toEqual([])
    // Of filler, twenty paragraphs, heading, text of four lines, of two and of thirty.
    expect(uncutIn('20-h2-4-2-30').length).toBeGreaterThan(0)
    for (const position of uncutIn('20-h2-4-2-30')) expect(position % 25).toBe(22)
  })
})
