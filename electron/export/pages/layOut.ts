import { mapped } from '../../../core/outline/mapped.ts'
import { withParagraphs } from './items.ts'
import type { Item, ParagraphItem } from './items.ts'
import { readLists } from './lists.ts'
import { readLooks } from './looks.ts'
import { measureParagraph } from './measureParagraph.ts'
import type { Measured } from './neededBehind.ts'
import { noteHeights } from './noteHeights.ts'
import type { Sheet } from './page.ts'
import { placeBlocks } from './placeBlocks.ts'
import type { CountedPages, PlacedBlocks } from './placeBlocks.ts'
import { BodyReader } from './bodyReader.ts'
import { propertyReader } from './readProperties.ts'
import { measureTable } from './tableRows.ts'
import { pageMarks } from '../docx/writeFields.ts'

/** The parts of a written document that decide where its text stands; the body in pieces of whole blocks. */
export type PrintedParts = Readonly<{ body: readonly string[]; styles: string; numbering: string; footnotes: string }>

export type LaidOut = CountedPages &
  Readonly<{
    /** the space above headings that would stay behind at the foot of a page, by the same position as `uncut` */
    spaces: ReadonlyMap<number, number>
  }>

/**
 * Lays a document out as LibreOffice does, in twips, to know which page everything is on. It knows what our own writer
 * writes and the two usual office fonts, and nothing else of Word. How wide the numbers of pages are decides where
 * lines break, so it starts from a guess and goes on until nothing moves any more.
 */
export function layOut({ body, styles, numbering, footnotes }: PrintedParts): LaidOut {
  const lists = readLists(numbering)
  const looks = readLooks(styles, lists.indents)
  const sheet = sheetOf(body)
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
  const reader = new BodyReader(looks, lists, propertyReader(), take)
  for (const piece of body) reader.read(piece)
  const place = (): PlacedBlocks => placeBlocks(blocks, sheet, (footnote) => notes[footnote - 1] ?? 0)
  let pages = place()
  const spaces = new Map<number, number>()
  for (let round = 0; round < mostRounds; round++) {
    let hasMoved = false
    // One after the other: where one goes, what stands behind it moves.
    for (let left = pages.leftBehind; left !== null && spaces.size < mostSpaces; left = pages.leftBehind) {
      const { paragraph, space } = left
      const position = blocks.indexOf(paragraph)
      // What stays behind with that much space too stays so.
      if (spaces.has(position)) break
      spaces.set(position, space)
      blocks[position] = { ...paragraph, look: { ...paragraph.look, before: space } }
      pages = place()
    }
    for (const { position, item } of telling) {
      const measured = measure(withNumbers(item, (bookmark) => String(pages.pageOf(bookmark))))
      hasMoved ||= heightOf(measured) !== heightOf(blocks[position])
      blocks[position] = measured
    }
    if (!hasMoved) break
    pages = place()
  }
  return {
    ...pages,
    spaces: new Map([...spaces].map(([position, space]) => [paragraphsBefore(blocks, position), space])),
  }
}

const paragraphsBefore = (blocks: readonly Measured[], position: number): number =>
  blocks.slice(0, position).filter(({ type }) => type === 'paragraph').length

/** Two pages that push each other to and fro are left after so many. */
const mostRounds = 3
/** So many headings are taken along at most; there is hardly a document that has one. */
const mostSpaces = 12

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
          pieces: mapped(paragraph.pieces, (piece) => ({
            ...piece,
            text: piece.text.replaceAll(pageMarks, (_, bookmark: string) => text(bookmark)),
          })),
        },
  )
}

function sheetOf(body: readonly string[]): Sheet & { width: number } {
  const last = body.findLast((piece) => piece.includes('<w:sectPr')) ?? ''
  const section = last.slice(last.lastIndexOf('<w:sectPr'))
  const of = (element: string, name: string): number =>
    Number(new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`, 'u').exec(section)?.[1] ?? 0)
  return {
    width: of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right'),
    height: of('pgSz', 'h') - of('pgMar', 'top') - of('pgMar', 'bottom'),
    outer: of('pgSz', 'h') - of('pgMar', 'header') - of('pgMar', 'footer'),
  }
}
