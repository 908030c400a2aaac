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
      return { ...block, rows: block.rows.map((row) => row.map((cell) => mapCell(cell, change))) }
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
    case 'clauses':
    case 'signature':
      return block
  }
}

function mapCell(cell: OutlineCell, change: Change): OutlineCell {
  return { ...cell, blocks: cell.blocks.map((block) => mapText(block, change)) }
}

function mapText(block: OutlineParagraph | OutlineList, change: Change): OutlineParagraph | OutlineList {
  if (block.type === 'paragraph') return { ...block, runs: change(block.runs) }
  return {
    ...block,
    items: block.items.map((item) => ({ blocks: item.blocks.map((inner) => mapText(inner, change)) })),
  }
}
