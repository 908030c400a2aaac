import { guessPages } from './firstGuess.ts'
import { endOfCompany, obstacleTo } from './drawBack.ts'
import { withParagraphs } from './items.ts'
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
import { propertyReader } from './readProperties.ts'
import { measureTable } from './tableRows.ts'
import { pageMarks } from '../docx/writeFields.ts'

/** The parts of a written document that decide where its text stands; the body in pieces of whole blocks. */
export type PrintedParts = Readonly<{ body: readonly string[]; styles: string; numbering: string; footnotes: string }>
export type CountedPages = Readonly<{
  total: number
  /** the page a bookmark of a heading or of something referred to is on, from 1; 1 for any other */
  pageOf: (bookmark: string) => number
  /** tables that must not begin where they do, by their position among the tables; see Page.tight */
  tight: readonly number[]
  /** paragraphs Word would cut and LibreOffice does not, by their position among those outside of tables; see obstacleTo */
  uncut: readonly number[]
}>

/**
 * Lays a document out as LibreOffice does, in twips, to know which page everything is on. It knows what our own writer
 * writes and the two usual office fonts, and nothing else of Word. How wide the numbers of pages are decides where
 * lines break, so it starts from a guess and goes on until nothing moves any more.
 */
export function layOut({ body, styles, numbering, footnotes }: PrintedParts): CountedPages {
  const lists = readLists(numbering)
  const looks = readLooks(styles, lists.indents)
  const sheet = sheetOf(body)
  const properties = propertyReader()
  const notes = noteHeights(footnotes, sheet.width, looks, lists)
  const measure = (item: Item): Measured =>
    item.type === 'table' ? measureTable(item) : measureParagraph(item, sheet.width)
  // Everything is measured once; what tells the number of a page, again when it changes.
  const blocks: Measured[] = []
  const telling: Readonly<{ position: number; item: Item }>[] = []
  const take = (item: Item): void => {
    if (item.marks.length > 0) telling.push({ position: blocks.length, item })
    blocks.push(measure(item.marks.length > 0 ? withNumbers(item, () => '00') : item))
  }
  for (const piece of body) readBody(piece, looks, lists, properties, take)
  const place = (): CountedPages => placeAll(blocks, new Page(sheet.height, (footnote) => notes[footnote - 1] ?? 0))
  let pages = place()
  for (let round = 0; round < mostRounds; round++) {
    let hasMoved = false
    for (const { position, item } of telling) {
      const measured = measure(withNumbers(item, (bookmark) => String(pages.pageOf(bookmark))))
      hasMoved ||= heightOf(measured) !== heightOf(blocks[position])
      blocks[position] = measured
    }
    if (!hasMoved) break
    pages = place()
  }
  return pages
}

/** Two pages that push each other to and fro are left after so many. */
const mostRounds = 3

function placeAll(blocks: readonly Measured[], page: Page): CountedPages {
  const pages = new Map<string, number>()
  const note = (paragraph: MeasuredParagraph): void => {
    for (const bookmark of paragraph.bookmarks) pages.set(bookmark, page.number)
  }
  const guesses = guessPages(blocks)
  const uncut = new Set<Measured>()
  blocks.forEach((block, position) => {
    if (block.type === 'table') placeTable(page, block, note)
    else {
      const obstacle =
        guesses[position] === page.number && !page.isEmpty ? obstacleTo(page, blocks, position, guesses) : null
      if (obstacle?.isUncut === true) uncut.add(obstacle.paragraph)
      if (obstacle !== null) page.turn()
      placeParagraph(page, block, neededBehind(blocks, position, endOfCompany(page, blocks, position, guesses)), () => {
        note(block)
      })
    }
  })
  const placesIn = (type: Measured['type'], wanted: ReadonlySet<Measured>): readonly number[] =>
    blocks.filter((block) => block.type === type).flatMap((block, position) => (wanted.has(block) ? [position] : []))
  return {
    total: page.number,
    pageOf: (bookmark) => pages.get(bookmark) ?? 1,
    tight: placesIn('table', page.tight),
    uncut: placesIn('paragraph', uncut),
  }
}

/** What decides where everything behind a block stands; '' for none. */
function heightOf(block: Measured | undefined): string {
  if (block === undefined) return ''
  return block.type === 'table' ? block.rows.map((row) => row.height).join() : String(block.lines.length)
}

function withNumbers(item: Item, text: (bookmark: string) => string): Item {
  return withParagraphs(item, (paragraph): ParagraphItem =>
    paragraph.marks.length === 0
      ? paragraph
      : {
          ...paragraph,
          pieces: paragraph.pieces.map((piece) => ({
            ...piece,
            text: piece.text.replaceAll(pageMarks, (_, bookmark: string) => text(bookmark)),
          })),
        },
  )
}

function sheetOf(body: readonly string[]): { width: number; height: number } {
  const last = body.findLast((piece) => piece.includes('<w:sectPr')) ?? ''
  const section = last.slice(last.lastIndexOf('<w:sectPr'))
  const of = (element: string, name: string): number =>
    Number(new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`, 'u').exec(section)?.[1] ?? 0)
  return {
    width: of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right'),
    height: of('pgSz', 'h') - of('pgMar', 'top') - of('pgMar', 'bottom'),
  }
}
