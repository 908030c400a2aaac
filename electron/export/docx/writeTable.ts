import type { Pen } from './pen.ts'
import { writeCaption } from './writeCaption.ts'
import { writeCellBlocks } from './writeList.ts'
import { escapeXml } from './xml.ts'
import { textOf } from '../../../core/outline/outline.ts'
import type { OutlineCell, OutlineTable } from '../../../core/outline/outline.ts'
import { staysTogether, staysWhole } from '../../../core/outline/staysWhole.ts'

/** The caption above and the table: hairlines between rows, a tinted header that repeats on every page. */
export function writeTable(pen: Pen, table: OutlineTable): string {
  const widths = columnWidths(pen.design.textWidth, table.widths)
  const last = table.rows.length - 1
  const caption = table.number === null ? '' : writeCaption(pen, 'table', table.number, table.caption, '')
  const isTogether = staysTogether(table)
  let rows = ''
  ;[table.header, ...table.rows].forEach((cells, position) => {
    const isHeader = position === 0
    // No header without a row under it, no last row (often a sum) alone on a page.
    const keeps = isTogether ? position <= last : table.keepsRows && (isHeader || position === last)
    const keep = keeps ? '<w:keepNext/>' : ''
    rows +=
      `<w:tr>${isHeader ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : staysWhole(table, cells) ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}` +
      cells
        .map((cell, column) =>
          writeCell(pen, cell, { width: widths[column] ?? 0, isLast: column === cells.length - 1, isHeader, keep }),
        )
        .join('') +
      '</w:tr>'
  })
  return `${caption}<w:tbl>${propertiesOf(pen, table)}<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
}

function propertiesOf({ design }: Pen, table: OutlineTable): string {
  const border = (side: string, size: number, colour: string): string =>
    `<w:${side} w:val="${size === 0 ? 'none' : 'single'}" w:color="${colour}" w:sz="${size}"/>`
  const { accent, line } = design.colours
  const title = textOf(table.caption)
  return (
    `<w:tblPr><w:tblW w:type="dxa" w:w="${design.textWidth}"/><w:tblBorders>` +
    border('top', 8, accent) +
    border('left', 0, 'auto') +
    border('bottom', 8, accent) +
    border('right', 0, 'auto') +
    border('insideH', 4, line) +
    border('insideV', 0, 'auto') +
    `</w:tblBorders><w:tblLayout w:type="fixed"/>${cellMargins}` +
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    // For a reader who can not see the table.
    `<w:tblCaption w:val="${escapeXml(title)}"/><w:tblDescription w:val="${escapeXml(table.description)}"/></w:tblPr>`
  )
}

/** Twips above the words of a cell. */
export const cellTop = 70
/** The edges of all cells; said once a table, for a long document has tens of thousands of cells. */
const cellMargins = `<w:tblCellMar><w:top w:type="dxa" w:w="${cellTop}"/><w:left w:type="dxa" w:w="115"/><w:bottom w:type="dxa" w:w="50"/><w:right w:type="dxa" w:w="115"/></w:tblCellMar>`

function writeCell(
  pen: Pen,
  cell: OutlineCell,
  { width, isLast, isHeader, keep }: Readonly<{ width: number; isLast: boolean; isHeader: boolean; keep: string }>,
): string {
  const shade = isHeader ? `<w:shd w:fill="${pen.design.colours.tint}" w:color="auto" w:val="clear"/>` : ''
  // A number keeps its distance from the words of the next column.
  const margins = cell.isNumber && !isLast ? '<w:tcMar><w:right w:type="dxa" w:w="220"/></w:tcMar>' : ''
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${shade}${margins}</w:tcPr>${writeCellBlocks(pen, cell, keep)}</w:tc>`
}

function columnWidths(textWidth: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((textWidth * share) / whole))
}
