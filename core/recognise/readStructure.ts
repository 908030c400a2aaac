import type { ForeignBlock } from './blocks.ts'
import { toItems } from './documentLine.ts'
import type { DocumentStructure } from './structure.ts'
import { startWalk } from './walkState.ts'
import type { Walk } from './walkState.ts'
import { walkLine } from './walkLines.ts'
import { walkTable } from './walkTable.ts'

/** Cuts a document into the parts of a plan, in one walk from its first block to its last. */
export function readStructure(blocks: readonly ForeignBlock[]): DocumentStructure {
  const walk = startWalk()
  walkBlocks(walk, blocks)
  return walk.structure
}

function walkBlocks(walk: Walk, blocks: readonly ForeignBlock[]): void {
  const items = toItems(blocks)
  for (const [index, item] of items.entries()) {
    if (item.type === 'table') walkTable(walk, item, walkBlocks)
    else walkLine(walk, items, index, item)
  }
}
