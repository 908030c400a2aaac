import { readLists } from './lists.ts'
import { readLooks } from './looks.ts'
import { measureParagraph } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import { Page } from './page.ts'
import { neededBehind } from './neededBehind.ts'
import { noteHeights } from './noteHeights.ts'
import { placeParagraph } from './placeParagraph.ts'
import { placeTable } from './placeTable.ts'
import { readBody } from './readBody.ts'
import { measureTable } from './tableRows.ts'

/** The parts of a written document that decide where its text stands. */
export type PrintedParts = Readonly<{ body: string; styles: string; numbering: string; footnotes: string }>
export type CountedPages = Readonly<{
  total: number
  /** the page a bookmark is on, from 1; 1 for one that does not exist */
  pageOf: (bookmark: string) => number
}>

/**
 * Lays a document out as LibreOffice does, in twips, to know which page everything is on. It knows what our own writer
 * writes and the two usual office fonts, and nothing else of Word.
 */
export function countPages(parts: PrintedParts): CountedPages {
  const lists = readLists(parts.numbering)
  const looks = readLooks(parts.styles, lists.indents)
  const sheet = sheetOf(parts.body)
  const notes = noteHeights(parts.footnotes, sheet.width, looks, lists)
  const page = new Page(sheet.height, (footnote) => notes[footnote - 1] ?? 0)
  const pages = new Map<string, number>()
  const blocks = readBody(parts.body, looks).map((item) =>
    item.type === 'table' ? measureTable(item, lists) : measureParagraph(item, sheet.width, lists),
  )
  const note = (paragraph: MeasuredParagraph): void => {
    for (const bookmark of paragraph.item.bookmarks) pages.set(bookmark, page.number)
  }
  blocks.forEach((block, position) => {
    if (block.type === 'table') placeTable(page, block, note)
    else
      placeParagraph(page, block, neededBehind(blocks, position), () => {
        note(block)
      })
  })
  return { total: page.number, pageOf: (bookmark) => pages.get(bookmark) ?? 1 }
}

function sheetOf(body: string): { width: number; height: number } {
  const of = (element: string, name: string): number =>
    Number(new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`, 'u').exec(body)?.[1] ?? 0)
  return {
    width: of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right'),
    height: of('pgSz', 'h') - of('pgMar', 'top') - of('pgMar', 'bottom'),
  }
}
