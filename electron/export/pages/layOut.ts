import { paragraphsOf, withParagraphs } from './items.ts'
import type { Item, ParagraphItem } from './items.ts'
import { readLists } from './lists.ts'
import { readLooks } from './looks.ts'
import { measureParagraph } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import { neededBehind } from './neededBehind.ts'
import type { Measured } from './neededBehind.ts'
import { noteHeights } from './noteHeights.ts'
import { Page } from './page.ts'
import { placeParagraph } from './placeParagraph.ts'
import { placeTable } from './placeTable.ts'
import { readBody } from './readBody.ts'
import { measureTable } from './tableRows.ts'
import { pageMarks } from '../docx/writeFields.ts'

/** The parts of a written document that decide where its text stands. */
export type PrintedParts = Readonly<{ body: string; styles: string; numbering: string; footnotes: string }>
export type CountedPages = Readonly<{
  total: number
  /** the page a bookmark is on, from 1; known of those whose page is told somewhere, 1 for any other */
  pageOf: (bookmark: string) => number
}>

/**
 * Lays a document out as LibreOffice does, in twips, to know which page everything is on. It knows what our own writer
 * writes and the two usual office fonts, and nothing else of Word. How wide the numbers of pages are decides where
 * lines break, so it starts from a guess and goes on until they stay as they are.
 */
export function layOut(parts: PrintedParts): CountedPages {
  const place = placing(parts)
  let pages = place(() => '00')
  for (let round = 0; round < mostRounds; round++) {
    const before = pages
    pages = place((bookmark) => String(before.pageOf(bookmark)))
    if (pages.isLike(before)) break
  }
  return pages
}

/** Two pages that push each other to and fro are left after so many. */
const mostRounds = 3

type Placed = CountedPages & Readonly<{ isLike: (other: CountedPages) => boolean }>

/** Everything is measured once; a paragraph or table that tells the number of a page, each time. */
function placing({ body, styles, numbering, footnotes }: PrintedParts): (text: (bookmark: string) => string) => Placed {
  const lists = readLists(numbering)
  const looks = readLooks(styles, lists.indents)
  const sheet = sheetOf(body)
  const notes = noteHeights(footnotes, sheet.width, looks, lists)
  const measure = (item: Item): Measured =>
    item.type === 'table' ? measureTable(item) : measureParagraph(item, sheet.width)
  const blocks = readBody(body, looks, lists).map((item) => {
    const marks = marksIn(item)
    return marks.length === 0 ? { marks, item, measured: measure(item) } : { marks, item, measured: null }
  })
  const marks = blocks.flatMap((block) => block.marks)
  const wanted = new Set(marks)
  return (text) => {
    const measured = blocks.map((block) => block.measured ?? measure(withNumbers(block.item, text)))
    const page = new Page(sheet.height, (footnote) => notes[footnote - 1] ?? 0)
    const { total, pages } = placeAll(measured, page, wanted)
    const pageOf = (bookmark: string): number => pages.get(bookmark) ?? 1
    return { total, pageOf, isLike: (other) => marks.every((mark) => pageOf(mark) === other.pageOf(mark)) }
  }
}

function placeAll(
  blocks: readonly Measured[],
  page: Page,
  wanted: ReadonlySet<string>,
): { total: number; pages: ReadonlyMap<string, number> } {
  const pages = new Map<string, number>()
  const note = (paragraph: MeasuredParagraph): void => {
    for (const bookmark of paragraph.item.bookmarks) if (wanted.has(bookmark)) pages.set(bookmark, page.number)
  }
  blocks.forEach((block, position) => {
    if (block.type === 'table') placeTable(page, block, note)
    else
      placeParagraph(page, block, neededBehind(blocks, position), () => {
        note(block)
      })
  })
  return { total: page.number, pages }
}

/** The bookmarks whose pages are told there. */
function marksIn(item: Item): readonly string[] {
  return paragraphsOf(item).flatMap((paragraph) =>
    paragraph.pieces.flatMap((piece) =>
      piece.text.startsWith('\u0001') ? [...piece.text.matchAll(pageMarks)].map(([, bookmark = '']) => bookmark) : [],
    ),
  )
}

function withNumbers(item: Item, text: (bookmark: string) => string): Item {
  return withParagraphs(item, (paragraph): ParagraphItem => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => ({
      ...piece,
      text: piece.text.replaceAll(pageMarks, (_, bookmark: string) => text(bookmark)),
    })),
  }))
}

function sheetOf(body: string): { width: number; height: number } {
  const section = body.slice(Math.max(0, body.lastIndexOf('<w:sectPr')))
  const of = (element: string, name: string): number =>
    Number(new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`, 'u').exec(section)?.[1] ?? 0)
  return {
    width: of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right'),
    height: of('pgSz', 'h') - of('pgMar', 'top') - of('pgMar', 'bottom'),
  }
}
