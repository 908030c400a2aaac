import type { ParagraphLook, Looks } from './looks.ts'

/** The text of a document as it will be laid out, in its order. */
export type Item = ParagraphItem | TableItem
export type ParagraphItem = Readonly<{
  type: 'paragraph'
  look: ParagraphLook
  pieces: readonly Piece[]
  bookmarks: readonly string[]
  /** height of the picture that stands in it, 0 for none */
  picture: number
  /** after it a new section starts on a new page */
  endsSection: boolean
}>
export type Piece = Readonly<{
  /** a tab is "\t", a line break "\n" */
  text: string
  isBold: boolean | null
  isItalic: boolean | null
  /** the number of the footnote that stands behind the piece, or null */
  footnote: number | null
}>
export type TableItem = Readonly<{ type: 'table'; border: number; inner: number; rows: readonly Row[] }>
export type Row = Readonly<{ isHeader: boolean; isWhole: boolean; cells: readonly Cell[] }>
export type Cell = Readonly<{
  width: number
  top: number
  bottom: number
  left: number
  right: number
  paragraphs: readonly ParagraphItem[]
}>

const tokens =
  /<(\/?)(w:p|w:tbl|w:tr|w:tc|w:pPr|w:r|w:rPr|w:t|w:tab|w:br|w:bookmarkStart|w:footnoteReference|w:tcPr|w:trPr|w:tblPr|wp:extent)(\s[^>]*?)?(\/?)>/gu

/** Reads the text our own writer wrote; it knows no more of Word than that. */
export function readBody(body: string, looks: Looks): readonly Item[] {
  const items: Item[] = []
  let paragraph: Draft | null = null
  let table: { border: number; inner: number; rows: RowDraft[] } | null = null
  for (const match of body.matchAll(tokens)) {
    const [whole, slash = '', name = '', attributes = '', selfClosing = ''] = match
    const isEnd = slash === '/'
    const inside = (): string => body.slice(match.index + whole.length, body.indexOf(`</${name}>`, match.index))
    switch (name) {
      case 'w:p':
        if (!isEnd && selfClosing === '') paragraph = newDraft(looks)
        else if (isEnd && paragraph !== null) {
          const done = finish(paragraph)
          const cell = table?.rows.at(-1)?.cells.at(-1)
          if (cell === undefined) items.push(done)
          else cell.paragraphs.push(done)
          paragraph = null
        }
        break
      case 'w:pPr':
        if (!isEnd && paragraph !== null) {
          const properties = inside()
          paragraph.look = looks.of(properties.replace(/<w:sectPr.*/su, ''))
          paragraph.endsSection = properties.includes('<w:sectPr')
        }
        break
      case 'w:r':
        if (!isEnd && paragraph !== null) paragraph.run = ''
        break
      case 'w:rPr':
        if (!isEnd && paragraph !== null) paragraph.run = inside()
        break
      case 'w:t':
        if (!isEnd && paragraph !== null) addText(paragraph, unescapeXml(inside()))
        break
      case 'w:tab':
        // A tab stop stands in properties and says where it is.
        if (paragraph !== null && !attributes.includes('w:pos')) addText(paragraph, '\t')
        break
      case 'w:br':
        if (paragraph !== null) addText(paragraph, '\n')
        break
      case 'w:bookmarkStart':
        paragraph?.bookmarks.push(/w:name="([^"]+)"/u.exec(attributes)?.[1] ?? '')
        break
      case 'w:footnoteReference':
        paragraph?.pieces.push({
          text: '',
          isBold: null,
          isItalic: null,
          footnote: Number(/w:id="(\d+)"/u.exec(attributes)?.[1] ?? 0),
        })
        break
      case 'wp:extent':
        if (paragraph !== null) paragraph.picture = Math.round(Number(/cy="(\d+)"/u.exec(attributes)?.[1] ?? 0) / 635)
        break
      case 'w:tbl':
        if (isEnd) {
          if (table !== null) items.push({ type: 'table', ...table })
          table = null
        } else table = { border: 0, inner: 0, rows: [] }
        break
      case 'w:tblPr':
        if (!isEnd && table !== null) {
          const properties = inside()
          table.border = borderOf(properties, 'top')
          table.inner = borderOf(properties, 'insideH')
        }
        break
      case 'w:tr':
        if (!isEnd) table?.rows.push({ isHeader: false, isWhole: false, cells: [] })
        break
      case 'w:trPr': {
        const row = table?.rows.at(-1)
        if (!isEnd && row !== undefined) {
          const properties = inside()
          row.isHeader = properties.includes('<w:tblHeader/>')
          row.isWhole = properties.includes('<w:cantSplit/>')
        }
        break
      }
      case 'w:tc':
        if (!isEnd) table?.rows.at(-1)?.cells.push({ width: 0, top: 0, bottom: 0, left: 0, right: 0, paragraphs: [] })
        break
      case 'w:tcPr': {
        const cell = table?.rows.at(-1)?.cells.at(-1)
        if (!isEnd && cell !== undefined) measureCell(cell, inside())
        break
      }
    }
  }
  return items
}

type Draft = {
  look: ParagraphLook
  run: string
  pieces: Piece[]
  bookmarks: string[]
  picture: number
  endsSection: boolean
}
type CellDraft = {
  width: number
  top: number
  bottom: number
  left: number
  right: number
  paragraphs: ParagraphItem[]
}
type RowDraft = { isHeader: boolean; isWhole: boolean; cells: CellDraft[] }

const newDraft = (looks: Looks): Draft => ({
  look: looks.of(''),
  run: '',
  pieces: [],
  bookmarks: [],
  picture: 0,
  endsSection: false,
})

function finish({ look, pieces, bookmarks, picture, endsSection }: Draft): ParagraphItem {
  return { type: 'paragraph', look, pieces, bookmarks, picture, endsSection }
}

function addText(paragraph: Draft, text: string): void {
  const { run } = paragraph
  paragraph.pieces.push({
    text,
    isBold: run.includes('<w:b/>') ? true : null,
    isItalic: run.includes('<w:i/>') ? true : null,
    footnote: null,
  })
}

function measureCell(cell: CellDraft, properties: string): void {
  const of = (side: string): number =>
    Number(new RegExp(`<w:${side} w:type="dxa" w:w="(\\d+)"`, 'u').exec(properties)?.[1] ?? 0)
  cell.width = of('tcW')
  cell.top = of('top')
  cell.bottom = of('bottom')
  cell.left = of('left')
  cell.right = of('right')
}

/** Widths of borders are given in eighths of a point. */
function borderOf(properties: string, side: string): number {
  const found = new RegExp(`<w:${side} w:val="single"[^>]* w:sz="(\\d+)"`, 'u').exec(properties)?.[1]
  return found === undefined ? 0 : Math.round(Number(found) * 2.5)
}

function unescapeXml(text: string): string {
  return text.includes('&')
    ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    : text
}
