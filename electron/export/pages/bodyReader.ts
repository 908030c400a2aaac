import { finished, newParagraph, none } from './drafts.ts'
import type { CellDraft, ParagraphDraft, RowDraft, TableDraft } from './drafts.ts'
import type { Item, Margins } from './items.ts'
import type { Lists } from './lists.ts'
import type { Looks, ParagraphLook } from './looks.ts'
import type { CellProperties, PropertyReader } from './readProperties.ts'
import { endOf, tagAt } from './tagNames.ts'
import type { TagName } from './tagNames.ts'
import { isReferable } from '../docx/pen.ts'
import { markStart, pageMarks } from '../docx/writeFields.ts'

/**
 * Reads the text our own writer wrote, tag by tag; it knows no more of Word than that. Each item is handed over when it
 * is read, so that a long document need not be kept whole.
 */
export class BodyReader {
  readonly #looks: Looks
  readonly #lists: Lists
  readonly #properties: PropertyReader
  readonly #take: (item: Item) => void
  #body = ''
  /** where the reading goes on */
  #next = 0
  /** whether the tag that is read has nothing in it */
  #isEmpty = false
  #paragraph: ParagraphDraft | null = null
  #table: TableDraft | null = null
  #row: RowDraft | null = null
  #cell: CellDraft | null = null
  readonly #lastLook: LastRead<Pick<ParagraphDraft, 'look' | 'endsSection'>> = { text: '', value: null }
  /** by their column, of tables with those margins */
  readonly #lastCells: LastRead<CellProperties>[] = []
  #lastMargins: Margins | null = null

  constructor(looks: Looks, lists: Lists, properties: PropertyReader, take: (item: Item) => void) {
    this.#looks = looks
    this.#lists = lists
    this.#properties = properties
    this.#take = take
  }

  read(body: string): void {
    this.#body = body
    for (let at = this.#nextTag(0); at >= 0; at = this.#nextTag(this.#next)) {
      const name = tagAt(body, at + 1)
      if (name === null) this.#next = at + 1
      else {
        const end = at + 1 + name.length
        const close = body.charCodeAt(end) === tagEnd ? end : body.indexOf('>', end)
        this.#next = close + 1
        this.#isEmpty = body.charCodeAt(close - 1) === slash
        if (this.#paragraph === null) this.#readAround(name)
        else this.#readInside(this.#paragraph, name, at)
      }
    }
  }

  /** Mostly one tag stands right behind the other, and nothing need be looked for. */
  #nextTag(from: number): number {
    return this.#body.charCodeAt(from) === tagStart ? from : this.#body.indexOf('<', from)
  }

  /** Tables, and where a paragraph begins. */
  #readAround(name: TagName): void {
    switch (name) {
      case 'w:p':
        if (!this.#isEmpty) this.#paragraph = newParagraph(this.#looks.of(''))
        break
      case 'w:tbl':
        this.#table = { properties: this.#properties.table(''), rows: [], marks: [] }
        break
      case '/w:tbl':
        this.#endTable()
        break
      case 'w:tblPr':
        if (this.#table !== null) this.#table.properties = this.#properties.table(this.#inside(name))
        break
      case 'w:tr':
        this.#row = { isHeader: false, isWhole: false, cells: [] }
        this.#table?.rows.push(this.#row)
        break
      case 'w:trPr': {
        const properties = this.#inside(name)
        if (this.#row !== null) {
          this.#row.isHeader = properties.includes('<w:tblHeader/>')
          this.#row.isWhole = properties.includes('<w:cantSplit/>')
        }
        break
      }
      case 'w:tcPr':
        if (this.#table !== null && this.#row !== null) this.#startCell(this.#table, this.#row)
        break
      default:
    }
  }

  #readInside(paragraph: ParagraphDraft, name: TagName, at: number): void {
    switch (name) {
      case '/w:p':
        this.#endParagraph(paragraph)
        break
      case 'w:pPr': {
        const { look, endsSection } = this.#lookHere()
        paragraph.look = look
        paragraph.endsSection = endsSection
        break
      }
      case 'w:r':
        paragraph.isBold = paragraph.isItalic = null
        break
      case 'w:rPr': {
        const properties = this.#inside(name)
        paragraph.isBold = properties.includes('<w:b/>') ? true : null
        paragraph.isItalic = properties.includes('<w:i/>') ? true : null
        break
      }
      case 'w:t':
        addText(paragraph, unescapeXml(this.#inside(name)))
        break
      case 'w:tab':
        addText(paragraph, '\t')
        break
      case 'w:br':
        addText(paragraph, '\n')
        break
      case 'w:bookmarkStart': {
        const bookmark = this.#attribute(at, ' w:name="')
        if (isReferable(bookmark)) paragraph.bookmarks = [...paragraph.bookmarks, bookmark]
        break
      }
      case 'w:footnoteReference': {
        const footnote = Number(this.#attribute(at, ' w:id="'))
        paragraph.pieces = [...paragraph.pieces, { text: '', isBold: null, isItalic: null, footnote }]
        break
      }
      case 'wp:extent':
        paragraph.picture = Math.round(Number(this.#attribute(at, ' cy="')) / 635)
        break
      default:
    }
  }

  #endParagraph(paragraph: ParagraphDraft): void {
    const done = finished(paragraph, this.#lists)
    const cell = this.#cell
    if (cell === null) this.#take(done)
    else cell.paragraphs = cell.paragraphs.length === 0 ? [done] : [...cell.paragraphs, done]
    if (done.marks.length > 0) this.#table?.marks.push(...done.marks)
    this.#paragraph = null
  }

  #endTable(): void {
    const table = this.#table
    if (table !== null) this.#take({ type: 'table', ...table.properties, rows: table.rows, marks: table.marks })
    this.#table = this.#row = this.#cell = null
  }

  #startCell(table: TableDraft, row: RowDraft): void {
    const inherited = table.properties.margins
    if (inherited !== this.#lastMargins) this.#lastCells.length = 0
    this.#lastMargins = inherited
    const last = (this.#lastCells[row.cells.length] ??= { text: '', value: null })
    const { width, margins } = this.#again(last, 'w:tcPr', (text) => this.#properties.cell(text, inherited))
    this.#cell = { width, margins, paragraphs: none }
    row.cells.push(this.#cell)
  }

  #lookHere(): Readonly<{ look: ParagraphLook; endsSection: boolean }> {
    return this.#again(this.#lastLook, 'w:pPr', (text) => {
      const section = text.indexOf('<w:sectPr')
      return { look: this.#looks.of(section < 0 ? text : text.slice(0, section)), endsSection: section >= 0 }
    })
  }

  /** What `read` makes of what stands in the element here. Mostly it is what stood in the one before: then no text is cut out. */
  #again<Value>(last: LastRead<Value>, name: TagName, read: (text: string) => Value): Value {
    if (last.value !== null && !this.#isEmpty && this.#body.startsWith(last.text, this.#next)) {
      this.#next += last.text.length
      return last.value
    }
    const text = this.#inside(name)
    const value = read(text)
    if (!this.#isEmpty) {
      last.text = text + endOf(name)
      last.value = value
    }
    return value
  }

  /** What stands in the element, behind which the reading goes on. */
  #inside(name: TagName): string {
    if (this.#isEmpty) return ''
    const ending = endOf(name)
    const end = this.#body.indexOf(ending, this.#next)
    const text = this.#body.slice(this.#next, end)
    this.#next = end + ending.length
    return text
  }

  /** The value of an attribute of the tag that starts at `from`, '' where it has none; `start` is its name as it stands there. */
  #attribute(from: number, start: string): string {
    const found = this.#body.indexOf(start, from)
    if (found < 0 || found >= this.#next) return ''
    const value = found + start.length
    return this.#body.slice(value, this.#body.indexOf('"', value))
  }
}

/** What was read last, and the text it was read from, with the end of its element. */
type LastRead<Value> = { text: string; value: Value | null }

const [slash, tagStart, tagEnd] = [47, 60, 62]

function addText(paragraph: ParagraphDraft, text: string): void {
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
