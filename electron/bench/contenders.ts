import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'

import { usualDesign } from '../../core/house/design.ts'
import { makeOutline } from '../../core/outline/makeOutline.ts'
import { textOf } from '../../core/outline/outline.ts'
import type { OutlineBlock, OutlineCell, OutlineDocument } from '../../core/outline/outline.ts'
import { generatePlan } from '../../core/plan/samples/generatePlan.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { documentTexts } from '../export/documentTexts.ts'
import { writeDocx } from '../export/docx/writeDocx.ts'
import { makeDocument } from '../export/makeDocument.ts'

/** What is compared: ours from the plan and from its text, ours with the check of every field, and the bare library. */
export const contenders = {
  write: (plan: Plan) => writeDocx(outlineOf(plan), plan, usualDesign, new Date(0)),
  text: (plan: Plan) => writeDocx(preparedOutline(plan), plan, usualDesign, new Date(0)),
  make: async (plan: Plan) => (await makeDocument(plan, { preset: 'council', language: 'sk' }, new Date(0))).bytes,
  bare: (plan: Plan) => bareDocument(preparedOutline(plan)),
} as const
export type Contender = keyof typeof contenders

export const planOf = (commitments: number): Plan => generatePlan({ seed: 1, commitments })

function outlineOf(plan: Plan): OutlineDocument {
  return makeOutline(plan, 'council', 'sk', documentTexts)
}

/** Whoever begins with the text, as other programs do, gets it made before the clock starts. */
export const isGivenText = (name: Contender): boolean => name === 'text' || name === 'bare'

const prepared = new WeakMap<Plan, OutlineDocument>()
export function preparedOutline(plan: Plan): OutlineDocument {
  const outline = prepared.get(plan) ?? outlineOf(plan)
  prepared.set(plan, outline)
  return outline
}

/** As many paragraphs and cells with the same words, and nothing else: no fields, bookmarks, contents or page numbers. */
async function bareDocument(outline: OutlineDocument): Promise<Uint8Array> {
  const children = outline.parts.flatMap((part) => part.blocks.flatMap(bareBlock))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

function bareBlock(block: OutlineBlock): (Paragraph | Table)[] {
  switch (block.type) {
    case 'titlePage':
      return [...block.institutions, ...block.titles, ...block.lines].map((runs) => new Paragraph(textOf(runs)))
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: textOf(block.runs) })]
    case 'paragraph':
      return [new Paragraph(textOf(block.runs))]
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(bareBlock))
    case 'keyValues':
      return block.items.map((item) => new Paragraph(textOf([...item.label, ...item.value])))
    case 'picture':
      return [new Paragraph(textOf(block.caption))]
    case 'table':
      return [
        new Paragraph(textOf(block.caption)),
        new Table({
          rows: [block.header, ...block.rows].map((cells) => new TableRow({ children: cells.map(bareCell) })),
        }),
      ]
    case 'tableOfContents':
      return [new Paragraph(textOf(block.title))]
    case 'clauses':
    case 'signature':
      // Not in the plans measured here.
      return []
  }
}

function bareCell(cell: OutlineCell): TableCell {
  return new TableCell({ children: cell.blocks.flatMap(bareBlock) })
}
