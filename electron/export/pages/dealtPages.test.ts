import { describe, expect, it } from 'vitest'

import { bareText, endOfSection, exactLine, printedBefore, startsPage } from './bareDocuments.ts'
import { hasOffice } from '../../documents/office.ts'

const canPrint = await hasOffice()

/** A heading, a text of so many lines, or lines of a twip height that only count. */
type Piece = 'heading' | number | Readonly<{ high: number } | { lines: number }>

/** More lines than the guess has on a page, which all fit on the first one: the next section begins a page earlier. */
const savedPage = exactLine(200).repeat(38) + exactLine(200, startsPage) + endOfSection(40)
/** The text around the last heading: how much room is left for it decides whether it is cut. */
const ends = [20, 140, 180, 220, 260, 300, 340]

const beginnings: Readonly<Record<string, Readonly<{ before: string; pieces: readonly Piece[]; rest: number }>>> = {
  'a section with all its text on one dealt page': {
    before: savedPage,
    pieces: [{ high: 5110 }, 'heading', 34],
    rest: 36,
  },
  'a dealt page emptied before the last heading': {
    before: savedPage,
    pieces: [{ high: 4690 }, { lines: 21 }, 'heading', 34],
    rest: 36,
  },
  'a dealt page whose last text is cut': {
    before: savedPage,
    pieces: [{ high: 4650 }, { lines: 23 }, 'heading', 34],
    rest: 36,
  },
  'left pages where right ones were dealt': {
    before: savedPage,
    pieces: [{ high: 6800 }, 'heading', 36, 'heading', { lines: 21 }, 34, 1, 'heading', 60],
    rest: 20,
  },
  'a text longer than a page': {
    before: '',
    pieces: [{ high: 6800 }, { lines: 24 }, 'heading', 57, { high: 560 }],
    rest: 4,
  },
  'a text longer than a page, drawn back over an empty one': {
    before: savedPage,
    pieces: [{ high: 6800 }, 'heading', 36, 'heading', { lines: 20 }, 34, 1, 'heading', 60],
    rest: 20,
  },
  'a page and no section': {
    before: exactLine(200).repeat(38) + exactLine(200, startsPage),
    pieces: [{ high: 8000 }, { lines: 26 }, 'heading', 34],
    rest: 36,
  },
}

const nameOf = (beginning: string, end: number): string => `${beginning.replaceAll(' ', '-')}-${end}`
const mark = (piece: number): string => `_Toc${piece + 1}`
const label = (piece: number): string => `piece${piece}end`

const piecesOf = (beginning: string, end: number): readonly Piece[] => {
  const { pieces, rest } = beginnings[beginning] ?? { pieces: [], rest: 1 }
  return [...pieces, 1, { high: end }, 'heading', rest, 1, 1]
}

function bodyOf(beginning: string, end: number): string {
  const pieces = piecesOf(beginning, end).map((piece, position) => {
    if (typeof piece === 'object') return 'high' in piece ? exactLine(piece.high) : exactLine(20).repeat(piece.lines)
    const style = piece === 'heading' ? '<w:pStyle w:val="Heading2"/>' : ''
    return bareText(piece === 'heading' ? 1 : piece, mark(position), label(position), style)
  })
  return (beginnings[beginning]?.before ?? '') + pieces.join('')
}

describe.skipIf(!canPrint)(
  'behind a page the guess had too many (skipped where soffice or pdftotext is missing)',
  () => {
    const all = Object.keys(beginnings).flatMap((beginning) => ends.map((end) => [beginning, end] as const))
    const printed = printedBefore(all.map((one) => [nameOf(...one), bodyOf(...one)]))

    it.each(all)('%s, %i: every text is on the page LibreOffice puts it on', (beginning, end) => {
      const { counted, pages } = printed(nameOf(beginning, end))
      expect(pages.length).toBe(2)
      for (const texts of pages)
        piecesOf(beginning, end).forEach((piece, position) => {
          if (typeof piece === 'object') return
          const page = texts.findIndex((text) => text.includes(label(position))) + 1
          expect(counted.pageOf(mark(position)), label(position)).toBe(page)
        })
    })
  },
)
