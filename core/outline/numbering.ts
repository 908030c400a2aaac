import type { OutlineBlock, OutlinePart } from './outline.ts'

/** Counts the captions of tables and of pictures, each in its own row, through all parts of a document. */
export function numberCaptions(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  let tables = 0
  let pictures = 0
  const numbered = (block: OutlineBlock): OutlineBlock => {
    if (block.type === 'table') return { ...block, number: block.isCaptionShown ? ++tables : null }
    if (block.type === 'picture') return { ...block, number: ++pictures }
    return block
  }
  return parts.map((part) => ({ ...part, blocks: part.blocks.map(numbered) }))
}
