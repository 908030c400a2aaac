import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { ParagraphChild } from 'docx'

import { wordLanguages } from './design.ts'
import { writeCellBlocks } from './writeList.ts'
import { writeRuns } from './writeRuns.ts'
import type { Pen } from './writeRuns.ts'
import type { OutlineCell, OutlineTable } from '../../../core/outline/outline.ts'
import { documentTexts } from '../documentTexts.ts'

/** The caption above and the table: hairlines between rows, a tinted header that repeats on every page. */
export function writeTable(pen: Pen, table: OutlineTable): readonly (Paragraph | Table)[] {
  const { colours, textWidth } = pen.design
  const widths = columnWidths(table.widths, textWidth)
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const rows = [table.header, ...table.rows].map(
    (cells, position) =>
      new TableRow({
        tableHeader: position === 0,
        cantSplit: position === 0 || table.keepsRows,
        // No header without a row under it, no last row (often a sum) alone on a page.
        ...(table.keepsRows && (position === 0 || position === table.rows.length - 1) ? { keepNext: true } : {}),
        children: cells.map((cell, column) => writeCell(pen, cell, widths[column] ?? 0, position === 0)),
      }),
  )
  return [
    ...(table.isCaptionShown ? [writeCaption(pen, table)] : []),
    new Table({
      rows,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: { ...hairline, size: 8, color: colours.accent },
        bottom: { ...hairline, size: 8, color: colours.accent },
        left: none,
        right: none,
        insideHorizontal: hairline,
        insideVertical: none,
      },
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
    }),
  ]
}

function writeCell(pen: Pen, cell: OutlineCell, width: number, isHeader: boolean): TableCell {
  return new TableCell({
    children: [...writeCellBlocks(pen, cell)],
    width: { size: width, type: WidthType.DXA },
    // A number keeps its distance from the words of the next column.
    margins: { top: 70, bottom: 50, left: 115, right: cell.isNumber ? 220 : 115 },
    ...(isHeader ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: pen.design.colours.tint } } : {}),
  })
}

/** "Tabuľka 3: ..." with a number Word counts. */
function writeCaption(pen: Pen, table: OutlineTable): Paragraph {
  const language = table.caption[0]?.language ?? pen.language
  const [before = '', after = ''] = documentTexts[language]('document:label.table', { number: '\n' }).split('\n')
  const foreign = language === pen.language ? {} : { language: { value: wordLanguages[language] } }
  const children: ParagraphChild[] = [
    new TextRun({ ...foreign, text: before }),
    new SequentialIdentifier('Tabulka'),
    new TextRun({ ...foreign, text: `${after} ` }),
    ...writeRuns(pen, table.caption),
  ]
  return new Paragraph({ style: 'Caption', alignment: AlignmentType.LEFT, children })
}

function columnWidths(shares: readonly number[], textWidth: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((textWidth * share) / whole))
}
