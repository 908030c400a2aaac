import { AlignmentType, Paragraph } from 'docx'

import { styleIds } from './design.ts'
import { bulletNumbering, listIndent, orderedNumbering } from './numbering.ts'
import { writeRuns } from './writeRuns.ts'
import type { Pen } from './writeRuns.ts'
import type { OutlineCell, OutlineList, OutlineParagraph, ParagraphRole } from '../../../core/outline/outline.ts'
import { maxListDepth } from '../../../core/plan/richText.ts'

const roleStyles: Readonly<Record<ParagraphRole, string | null>> = {
  body: null,
  lead: styleIds.lead,
  label: styleIds.label,
  note: styleIds.note,
}

export function writeParagraph(pen: Pen, paragraph: OutlineParagraph): Paragraph {
  const style = roleStyles[paragraph.role]
  return new Paragraph({ ...(style === null ? {} : { style }), children: writeRuns(pen, paragraph.runs) })
}

/** A list as Word knows it; the second paragraph of an item stands under the first, without a bullet of its own. */
export function writeList(
  pen: Pen,
  list: OutlineList,
  style: string = 'ListParagraph',
  depth = 0,
): readonly Paragraph[] {
  const level = Math.min(depth, maxListDepth - 1)
  const instance = pen.nextList()
  return list.items.flatMap((item) =>
    item.blocks.flatMap((block, position) =>
      block.type === 'list'
        ? writeList(pen, block, style, depth + 1)
        : [
            new Paragraph({
              style,
              children: writeRuns(pen, block.runs),
              ...(position === 0
                ? {
                    numbering: {
                      reference: list.isNumbered ? orderedNumbering : bulletNumbering,
                      level,
                      ...(list.isNumbered ? { instance } : {}),
                    },
                  }
                : { indent: { left: listIndent(level) } }),
            }),
          ],
    ),
  )
}

export function writeCellBlocks(pen: Pen, cell: OutlineCell): readonly Paragraph[] {
  return cell.blocks.flatMap((block) =>
    block.type === 'list'
      ? writeList(pen, block, styleIds.cell)
      : [
          new Paragraph({
            style: styleIds.cell,
            ...(cell.isNumber ? { alignment: AlignmentType.RIGHT } : {}),
            children: writeRuns(pen, block.runs),
          }),
        ],
  )
}
