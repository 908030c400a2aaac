import { styleIds } from './design.ts'
import { listIndent } from './numbering.ts'
import { bulletsNumber, nextList } from './pen.ts'
import type { Pen } from './pen.ts'
import { writeRuns } from './writeRuns.ts'
import type { OutlineCell, OutlineList, OutlineParagraph, ParagraphRole } from '../../../core/outline/outline.ts'
import { spaceBehindList } from '../../../core/pages/looks.ts'
import { maxListDepth } from '../../../core/plan/richText.ts'

const roleStyles: Readonly<Record<ParagraphRole, string | null>> = {
  body: null,
  leadIn: null,
  lead: styleIds.lead,
  label: styleIds.label,
  note: styleIds.note,
}

export function writeParagraph(pen: Pen, paragraph: OutlineParagraph): string {
  const style = roleStyles[paragraph.role]
  const look = (style === null ? '' : styleXml(style)) + keepOf(paragraph)
  return `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${writeRuns(pen, paragraph.runs)}</w:p>`
}

const keepOf = ({ role }: OutlineParagraph): string => (role === 'leadIn' ? '<w:keepNext/>' : '')

export const styleXml = (style: string): string => `<w:pStyle w:val="${style}"/>`
export const numberingXml = (level: number, number: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`

const listStyle = 'ListParagraph'

/** A list as Word knows it; the second paragraph of an item stands under the first, without a bullet of its own. */
export function writeList(pen: Pen, list: OutlineList, style = listStyle, keep = '', depth = 0): string {
  const level = Math.min(depth, maxListDepth - 1)
  const number = list.isNumbered ? nextList(pen, 'ordered') : bulletsNumber
  const last = list.items.length - 1
  let xml = ''
  list.items.forEach((item, itemPosition) => {
    item.blocks.forEach((block, position) => {
      if (block.type === 'list') xml += writeList(pen, block, style, keep, depth + 1)
      else {
        const numbering = position === 0 ? numberingXml(level, number) : ''
        const indent = position === 0 ? '' : `<w:ind w:left="${listIndent(level)}"/>`
        // In a cell the row decides what stays together, and its foot is the space under the list.
        const isFree = style === listStyle
        const isEnd = isFree && depth === 0 && itemPosition === last && position === item.blocks.length - 1
        const kept = isFree ? keepOf(block) : keep
        const space = isEnd ? `<w:spacing w:after="${spaceBehindList}"/>` : ''
        xml += `<w:p><w:pPr>${styleXml(style)}${kept}${numbering}${space}${indent}</w:pPr>${writeRuns(pen, block.runs)}</w:p>`
      }
    })
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
