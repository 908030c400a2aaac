import type { ForeignBlock } from './blocks.ts'
import { toItems } from './documentLine.ts'
import type { DocumentItem } from './documentLine.ts'
import type { DocumentStructure } from './structure.ts'
import { startWalk } from './walkState.ts'
import type { Walk } from './walkState.ts'
import { walkLine } from './walkLines.ts'
import { walkTable } from './walkTable.ts'
import { fold } from '../text/fold.ts'

/** Cuts a document into the parts of a plan, in one walk from its first block to its last. */
export function readStructure(blocks: readonly ForeignBlock[]): DocumentStructure {
  const walk = startWalk()
  walkBlocks(walk, blocks)
  return walk.structure
}

function walkBlocks(walk: Walk, blocks: readonly ForeignBlock[]): void {
  const items = toItems(blocks)
  for (const [index, item] of items.entries()) {
    if (walk.structure.commitments.length > 0 && opensOtherVersion(item)) {
      leaveUnread(walk, items.slice(index))
      return
    }
    if (item.type === 'table') walkTable(walk, item, walkBlocks)
    else walkLine(walk, items, index, item)
  }
}

/** A chapter that holds the same plan in the other language, as an attachment or behind the first: read once is enough. */
function opensOtherVersion(item: DocumentItem): boolean {
  return item.type !== 'table' && item.heading === 1 && otherVersion.test(fold(item.text))
}

const otherVersion = /\b(anglick|slovensk)\w* (zneni|verzi)|\b(english|slovak) (version|translation)\b/

function leaveUnread(walk: Walk, items: readonly DocumentItem[]): void {
  for (const item of items) if (item.type !== 'table') walk.structure.unread.push({ text: item.text, from: item.from })
}
