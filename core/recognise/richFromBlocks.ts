import { blockText } from './blocks.ts'
import type { ForeignBlock, ForeignParagraph, ForeignRun } from './blocks.ts'
import { slicedParagraph } from './lines.ts'
import { saysNothing } from './words.ts'
import { maxListDepth, plainRun } from '../plan/richText.ts'
import type { Block, List, Mark, Paragraph, RichDocument, Run } from '../plan/richText.ts'

/** A bullet or number typed at the start of a line, where a list was meant. */
const typedItem = /^\s*(?:([-–—•*▪‣·○◦])\s+|•|(\d{1,2}|[a-z])\)\s+)/i

type Item = Readonly<{ paragraph: Paragraph; ordered: boolean; level: number }>

/** Foreign blocks as rich text: paragraphs, real lists, bold, italic and safe links; a table becomes a line per row. */
export function richFromBlocks(blocks: readonly ForeignBlock[]): RichDocument {
  const document: Block[] = []
  let items: Item[] = []
  const closeList = (): void => {
    if (items.length > 0) document.push(...listOf(items, 0, 0))
    items = []
  }
  for (const block of blocks) {
    if (block.type === 'table') {
      closeList()
      for (const row of block.rows) {
        const text = row.cells.map((cell) => cell.blocks.map(blockText).join(' ').trim()).join(' | ')
        if (/[^\s|]/.test(text)) document.push({ type: 'paragraph', runs: [plainRun(text)] })
      }
      continue
    }
    const item = itemOf(block)
    if (item !== null) items.push(item)
    else {
      closeList()
      const paragraph = paragraphOf(block)
      if (paragraph !== null) document.push(paragraph)
    }
  }
  closeList()
  const text = blocks.map(blockText).join(' ')
  return saysNothing(text) ? [] : document
}

function itemOf(block: ForeignParagraph): Item | null {
  if (block.list !== null) {
    const paragraph = paragraphOf(block)
    return paragraph === null
      ? null
      : { paragraph, ordered: block.list.ordered, level: Math.min(block.list.level, maxListDepth - 1) }
  }
  const text = blockText(block)
  const typed = typedItem.exec(text)
  if (typed === null || text.length <= typed[0].length) return null
  const paragraph = paragraphOf(slicedParagraph(block, typed[0].length, text.length))
  return paragraph === null ? null : { paragraph, ordered: typed[2] !== undefined, level: 0 }
}

function paragraphOf(block: ForeignParagraph): Paragraph | null {
  const words = blockText(block)
  const start = words.length - words.trimStart().length
  const runs = slicedParagraph(block, start, words.trimEnd().length).runs.map(runOf)
  return runs.some((run) => run.text.trim() !== '') ? { type: 'paragraph', runs } : null
}

function runOf(run: ForeignRun): Run {
  const marks: Mark[] = []
  if (run.bold) marks.push('bold')
  if (run.italic) marks.push('italic')
  return { text: run.text.replaceAll('\t', ' '), marks, link: run.link }
}

/** Lists of the items from `level` down; a deeper item hangs on the one before it. */
function listOf(items: readonly Item[], level: number, depth: number): Block[] {
  const lists: { type: List['type']; items: { blocks: Block[] }[] }[] = []
  for (let index = 0; index < items.length;) {
    const item = items[index]
    if (item === undefined) break
    const last = lists.at(-1)?.items.at(-1)
    if (item.level > level && last !== undefined && depth + 1 < maxListDepth) {
      const deeper = untilLevel(items, index, level)
      last.blocks.push(...listOf(deeper, item.level, depth + 1))
      index += deeper.length
      continue
    }
    const type = item.ordered ? 'numberedList' : 'bulletList'
    const open = lists.at(-1)
    if (open?.type === type) open.items.push({ blocks: [item.paragraph] })
    else lists.push({ type, items: [{ blocks: [item.paragraph] }] })
    index++
  }
  return lists
}

function untilLevel(items: readonly Item[], start: number, level: number): readonly Item[] {
  const end = items.findIndex((item, index) => index > start && item.level <= level)
  return items.slice(start, end < 0 ? items.length : end)
}
