import type { Measured } from './neededBehind.ts'
import type { MeasuredTable } from './tableRows.ts'

/**
 * The page each block is put on before anything is laid out, from 0. LibreOffice deals a text out by counting paragraphs
 * and rows; then it fills page after page, pushing forward what has no room and drawing back what has. Both ways
 * have rules of their own, so that where a block comes from decides how it is broken (`SwLayHelper` of its source).
 */
export function guessPages(blocks: readonly Measured[]): readonly number[] {
  const most = mostOnPage(nodesOf(blocks))
  let page = 0
  let count = 0
  let startsPage = false
  const turn = (): void => {
    page++
    count = 0
  }
  return blocks.map((block, position) => {
    const rows = block.type === 'table' ? block.rows.length : 1
    count += rows
    const isLong = block.type === 'table' && count > most + spareRows
    if (!isLong) {
      const isBroken = startsPage || (block.type === 'paragraph' && block.look.startsPage)
      if (position > 0 && (count > most || isBroken)) turn()
      startsPage = block.type === 'paragraph' && block.endsSection
      return page
    }
    // A table that is too long begins here, or on a page of its own where it is not cut; what follows is behind its end.
    const pieces = piecesOf(block, most)
    if (startsPage || pieces === 1) turn()
    startsPage = false
    const start = page
    for (let piece = 1; piece < pieces; piece++) turn()
    return start
  })
}

/** How many more rows than there is room for a table may have and still be put where it is. */
const spareRows = 10

function piecesOf({ rows }: MeasuredTable, most: number): number {
  const columns = (rows[1] ?? rows[0])?.cells.length ?? 1
  const atOnce = rows.length > 3 * most ? most : Math.max(2, Math.floor(most / columns))
  return Math.ceil(rows.length / atOnce)
}

/** The paragraphs of a page: guessed from the length of the whole document, always the same number for a short one. */
function mostOnPage(nodes: number): number {
  return nodes > fewNodes ? Math.min(Math.max(20, 20 + Math.floor(nodes / 1000) * 3), 53) : 25
}
const fewNodes = 100

/** The length of a document as it is reckoned there: tables count less than they have. */
function nodesOf(blocks: readonly Measured[]): number {
  let nodes = 2
  for (const block of blocks) nodes += block.type === 'paragraph' ? 1 : nodesIn(block)
  return nodes
}

function nodesIn({ rows }: MeasuredTable): number {
  let nodes = 2 - tableNodes
  for (const { cells } of rows) for (const { paragraphs } of cells) nodes += 2 + paragraphs.length
  return nodes
}
const tableNodes = 25
