import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import type { IRunOptions } from 'docx'

/** A cell: its text, or several paragraphs, or text with spans. */
export type Cell =
  string | readonly string[] | Readonly<{ text: string; span?: number; merge?: 'start' | 'on'; bold?: boolean }>

const headings = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
]

/** Heading of a level; 0 is the title. */
export const h = (level: number, text: string): Paragraph =>
  new Paragraph({ text, heading: headings[level] ?? HeadingLevel.HEADING_6 })
export const p = (text: string): Paragraph =>
  new Paragraph({
    children: text.split('\n').map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 })),
  })
function boldRun(text: string): TextRun {
  const options: IRunOptions = { text, bold: true }
  return new TextRun(options)
}

export const b = (text: string): Paragraph => new Paragraph({ children: [boldRun(text)] })
/** A bold label and a plain value in one paragraph. */
export const labelled = (label: string, value: string): Paragraph =>
  new Paragraph({ children: [boldRun(label), new TextRun(` ${value}`)] })
export const li = (text: string, level = 0): Paragraph => new Paragraph({ text, bullet: { level } })
export const numbered = (text: string): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'plain', level: 0 } })

export function table(rows: readonly (readonly Cell[])[], headerRows = 0): Table {
  return new Table({
    rows: rows.map((cells, index) => new TableRow({ tableHeader: index < headerRows, children: cells.map(toCell) })),
  })
}

function toCell(cell: Cell): TableCell {
  if (typeof cell === 'string') return new TableCell({ children: cell.split('\n').map((text) => new Paragraph(text)) })
  if (isList(cell)) return new TableCell({ children: cell.map((text) => new Paragraph(text)) })
  return new TableCell({
    children: [new Paragraph({ children: [cell.bold === true ? boldRun(cell.text) : new TextRun(cell.text)] })],
    ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
    ...(cell.merge === undefined
      ? {}
      : { verticalMerge: cell.merge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  })
}

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell)

export async function docx(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        { reference: 'plain', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT }] },
      ],
    },
    sections: [{ children: [...children] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
