import { styleIds } from './design.ts'
import { listIndent } from './numbering.ts'
import { bulletsNumber, nextList } from './pen.ts'
import type { Pen } from './pen.ts'
import { writeRuns } from './writeRuns.ts'
import type { OutlineCell, OutlineList, OutlineParagraph, ParagraphRole } from '../../../core/outline/outline.ts'
import { maxListDepth } from '../../../core/plan/richText.ts'

const roleStyles: Readonly<Record<ParagraphRole, string | null>> = {
  body: null,
  lead: styleIds.lead,
  label: styleIds.label,
  note: styleIds.note,
}

export function writeParagraph(pen: Pen, paragraph: OutlineParagraph): string {
  const style = roleStyles[paragraph.role]
  return `<w:p>${style === null ? '' : `<w:pPr>${styleXml(style)}</w:pPr>`}${writeRuns(pen, paragraph.runs)}</w:p>`
}

export const styleXml = (style: string): string => `<w:pStyle w:val="${style}"/>`
export const numberingXml = (level: number, number: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`

/** A list as Word knows it; the second paragraph of an item stands under the first, without a bullet of its own. */
export function writeList(pen: Pen, list: OutlineList, style = 'ListParagraph', keep = '', depth = 0): string {
  const level = Math.min(depth, maxListDepth - 1)
  const number = list.isNumbered ? nextList(pen, 'ordered') : bulletsNumber
  let xml = ''
  for (const item of list.items)
    item.blocks.forEach((block, position) => {
      if (block.type === 'list') xml += writeList(pen, block, style, keep, depth + 1)
      else {
        const numbering = position === 0 ? numberingXml(level, number) : ''
        const indent = position === 0 ? '' : `<w:ind w:left="${listIndent(level)}"/>`
        xml += `<w:p><w:pPr>${styleXml(style)}${keep}${numbering}${indent}</w:pPr>${writeRuns(pen, block.runs)}</w:p>`
      }
    })
  return xml
}

/** `keep` holds the row together with the next one, paragraph by paragraph, as Word asks for. */
export function writeCellBlocks(pen: Pen, cell: OutlineCell, keep: string): string {
  const look = `<w:pPr>${styleXml(styleIds.cell)}${keep}${cell.isNumber ? '<w:jc w:val="right"/>' : ''}</w:pPr>`
  let xml = ''
  for (const block of cell.blocks)
    xml +=
      block.type === 'list'
        ? writeList(pen, block, styleIds.cell, keep)
        : `<w:p>${look}${writeRuns(pen, block.runs)}</w:p>`
  return xml
}
