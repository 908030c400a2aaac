import type { Item, Margins, ParagraphItem, Piece } from './items.ts'
import type { Lists } from './lists.ts'
import type { Looks, ParagraphLook } from './looks.ts'
import type { CellProperties, PropertyReader, TableProperties } from './readProperties.ts'
import { endOf, tagAt } from './tagNames.ts'
import type { TagName } from './tagNames.ts'
import { isReferable } from '../docx/pen.ts'
import { markStart, pageMarks } from '../docx/writeFields.ts'

/**
 * Reads the text our own writer wrote, tag by tag; it knows no more of Word than that. Each item is handed over when it
 * is read, so that a long document need not be kept whole.
 */
export function readBody(
  body: string,
  looks: Looks,
  lists: Lists,
  read: PropertyReader,
  take: (item: Item) => void,
): void {
  let paragraph: Draft | null = null
  let table: TableDraft | null = null
  let row: RowDraft | null = null
  let cell: CellDraft | null = null
  let name: TagName | null = null
  let isEmpty = false
  let next = 0
  /** What stands in the element, behind which the reading goes on. */
  const inside = (): string => {
    if (isEmpty || name === null) return ''
    const ending = endOf(name)
    const end = body.indexOf(ending, next)
    const text = body.slice(next, end)
    next = end + ending.length
    return text
  }
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', next)) {
    name = tagAt(body, at + 1)
    const close = body.indexOf('>', at)
    isEmpty = body.charCodeAt(close - 1) === slash
    next = close + 1
    switch (name) {
      case 'w:p':
        if (!isEmpty) paragraph = newDraft(looks)
        break
      case '/w:p':
        if (paragraph !== null) {
          const done = finish(paragraph, lists)
          if (cell === null) take(done)
          else cell.paragraphs = cell.paragraphs.length === 0 ? [done] : [...cell.paragraphs, done]
          if (done.marks.length > 0) table?.marks.push(...done.marks)
          paragraph = null
        }
        break
      case 'w:pPr':
        if (paragraph !== null) {
          const properties = inside()
          const section = properties.indexOf('<w:sectPr')
          paragraph.look = looks.of(section < 0 ? properties : properties.slice(0, section))
          paragraph.endsSection = section >= 0
        }
        break
      case 'w:r':
        if (paragraph !== null) paragraph.isBold = paragraph.isItalic = null
        break
      case 'w:rPr':
        if (paragraph !== null) {
          const properties = inside()
          paragraph.isBold = properties.includes('<w:b/>') ? true : null
          paragraph.isItalic = properties.includes('<w:i/>') ? true : null
        }
        break
      case 'w:t':
        if (paragraph !== null) addText(paragraph, unescapeXml(inside()))
        break
      case 'w:tab':
        if (paragraph !== null) addText(paragraph, '\t')
        break
      case 'w:br':
        if (paragraph !== null) addText(paragraph, '\n')
        break
      case 'w:bookmarkStart':
        if (paragraph !== null) {
          const bookmark = attribute(body, at, close, 'w:name')
          if (isReferable(bookmark)) paragraph.bookmarks = [...paragraph.bookmarks, bookmark]
        }
        break
      case 'w:footnoteReference':
        if (paragraph !== null) {
          const footnote = Number(attribute(body, at, close, 'w:id'))
          paragraph.pieces = [...paragraph.pieces, { text: '', isBold: null, isItalic: null, footnote }]
        }
        break
      case 'wp:extent':
        if (paragraph !== null) paragraph.picture = Math.round(Number(attribute(body, at, close, 'cy')) / 635)
        break
      case 'w:tbl':
        table = { properties: read.table(''), rows: [], marks: [] }
        break
      case '/w:tbl':
        if (table !== null) take({ type: 'table', ...table.properties, rows: table.rows, marks: table.marks })
        table = row = cell = null
        break
      case 'w:tblPr':
        if (table !== null) table.properties = read.table(inside())
        break
      case 'w:tr':
        row = { isHeader: false, isWhole: false, cells: [] }
        table?.rows.push(row)
        break
      case 'w:trPr': {
        const properties = inside()
        if (row !== null) {
          row.isHeader = properties.includes('<w:tblHeader/>')
          row.isWhole = properties.includes('<w:cantSplit/>')
        }
        break
      }
      case 'w:tcPr':
        if (table !== null) {
          const { width, margins } = read.cell(inside(), table.properties.margins)
          cell = { width, margins, paragraphs: none }
          row?.cells.push(cell)
        }
        break
      case null:
    }
  }
}

type Draft = {
  look: ParagraphLook
  isBold: boolean | null
  isItalic: boolean | null
  // Lists that most paragraphs have nothing or one thing in: a new one takes less than one that has room to grow.
  pieces: readonly Piece[]
  bookmarks: readonly string[]
  marks: readonly string[]
  picture: number
  endsSection: boolean
}
type TableDraft = { properties: TableProperties; rows: RowDraft[]; marks: string[] }
type RowDraft = { isHeader: boolean; isWhole: boolean; cells: CellDraft[] }
type CellDraft = CellProperties & { margins: Margins; paragraphs: readonly ParagraphItem[] }

const slash = 47

function attribute(body: string, from: number, to: number, name: string): string {
  const start = body.indexOf(` ${name}="`, from) + name.length + 3
  return start > to || start < from + name.length + 3 ? '' : body.slice(start, body.indexOf('"', start))
}

const none: readonly never[] = []
const newDraft = (looks: Looks): Draft => ({
  look: looks.of(''),
  isBold: null,
  isItalic: null,
  pieces: none,
  bookmarks: none,
  marks: none,
  picture: 0,
  endsSection: false,
})

function finish({ look, pieces, bookmarks, marks, picture, endsSection }: Draft, lists: Lists): ParagraphItem {
  const { numbering } = look
  const label = numbering === null ? '' : lists.next(numbering.list, numbering.level)
  return { type: 'paragraph', look, label, pieces, bookmarks, marks, picture, endsSection }
}

function addText(paragraph: Draft, text: string): void {
  const { isBold, isItalic } = paragraph
  if (text.startsWith(markStart))
    paragraph.marks = [...paragraph.marks, ...[...text.matchAll(pageMarks)].map(([, bookmark = '']) => bookmark)]
  paragraph.pieces = [...paragraph.pieces, { text, isBold, isItalic, footnote: null }]
}

function unescapeXml(text: string): string {
  return text.includes('&')
    ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    : text
}
