import { mapped } from './mapped.ts'
import type { OutlineBlock, OutlineCell, OutlineList, OutlineParagraph, OutlinePart, OutlineRun } from './outline.ts'

type Change = (runs: readonly OutlineRun[]) => readonly OutlineRun[]

/** The same part with the runs of the plan's texts changed, line by line in the order of reading; titles stay as they are. */
export function mapRuns(part: OutlinePart, change: Change): OutlinePart {
  return { ...part, blocks: part.blocks.map((block) => mapBlock(block, change)) }
}

function mapBlock(block: OutlineBlock, change: Change): OutlineBlock {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return mapText(block, change)
    case 'table':
      return withChanged(
        block,
        'rows',
        mapAll(block.rows, (row) => mapAll(row, (cell) => mapCell(cell, change))),
      )
    case 'keyValues':
      return {
        ...block,
        items: block.items.map(({ label, value }) => ({ label: change(label), value: change(value) })),
      }
    case 'clauses':
      return {
        ...block,
        parts: block.parts.map(({ lead, points }) => ({
          lead: change(lead),
          points: points.map(({ blocks }) => ({
            blocks: blocks.map((paragraph) => ({ ...paragraph, runs: change(paragraph.runs) })),
          })),
        })),
      }
    case 'signature':
    case 'titlePage':
    case 'tableOfContents':
    case 'heading':
    case 'picture':
      return block
  }
}

function mapCell(cell: OutlineCell, change: Change): OutlineCell {
  return withChanged(
    cell,
    'blocks',
    mapAll(cell.blocks, (block) => mapText(block, change)),
  )
}

function mapText(block: OutlineParagraph | OutlineList, change: Change): OutlineParagraph | OutlineList {
  if (block.type === 'paragraph') return withChanged(block, 'runs', change(block.runs))
  const items = mapAll(block.items, (item) =>
    withChanged(
      item,
      'blocks',
      mapAll(item.blocks, (inner) => mapText(inner, change)),
    ),
  )
  return withChanged(block, 'items', items)
}

/** What stays as it is stays the same thing: of a long document a change mostly touches little. */
function mapAll<Member>(members: readonly Member[], change: (member: Member) => Member): readonly Member[] {
  const changed = mapped(members, change)
  return changed.every((member, position) => member === members[position]) ? members : changed
}

function withChanged<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key, value: Whole[Key]): Whole {
  return whole[key] === value ? whole : { ...whole, [key]: value }
}
