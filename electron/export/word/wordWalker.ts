import { BookmarkTexts } from './bookmarkTexts.ts'
import { objectsIn } from './wordObjects.ts'
import { appearanceOf, noAppearance, over } from './wordStyles.ts'
import type { Appearance, WordStyles } from './wordStyles.ts'
import type { WordCell, WordDocument, WordParagraph, WordPicture, WordRow, WordRun, WordTable } from './wordDocument.ts'
import { attribute, childAt, elements, textOf } from '../../import/xml.ts'
import type { XmlElement } from '../../import/xml.ts'

type OpenTable = {
  number: number
  firstParagraph: number
  /** its style shades some of its cells */
  isShaded: boolean
  rows: { isHeader: boolean; cells: OpenCell[] }[]
}
type OpenCell = { text: string; fill: string | null; colour: string | null; isMerged: boolean }
type Place = Readonly<{
  style: Appearance
  fill: string | null
  link: string | null
  isInContents: boolean
  runs: WordRun[]
}>
type Reading = Omit<WordDocument, 'title' | 'declaredLanguage' | 'defaultLanguage' | 'asides' | 'sideTexts'>

/** Walks a body in reading order and notes what stands there; deleted text and the codes of fields are not there. */
export class WordWalker {
  readonly #styles: WordStyles
  readonly #links: ReadonlyMap<string, string>
  readonly #paragraphs: WordParagraph[] = []
  readonly #tables: WordTable[] = []
  readonly #pictures: WordPicture[] = []
  readonly #textBoxes: number[] = []
  readonly #bookmarks = new BookmarkTexts()
  readonly #openTables: OpenTable[] = []
  #started = 0
  /** how many fields are still in their code, not in their result */
  #fieldCodes = 0
  readonly #fields: { isInCode: boolean; hasResult: boolean }[] = []

  constructor(styles: WordStyles, links: ReadonlyMap<string, string>) {
    this.#styles = styles
    this.#links = links
  }

  result(): Reading {
    return {
      paragraphs: this.#paragraphs,
      tables: this.#tables,
      pictures: this.#pictures,
      textBoxes: this.#textBoxes,
      bookmarks: this.#bookmarks.texts,
    }
  }

  walk(parent: XmlElement, isInContents = false, fill: string | null = null): void {
    for (const child of elements(parent)) {
      switch (child.name) {
        case 'w:p':
          this.#paragraph(child, isInContents, fill)
          break
        case 'w:tbl':
          this.#table(child, isInContents)
          break
        case 'w:sdt':
          this.#content(child, (content) => this.walk(content, isInContents || isContents(child), fill))
          break
        case 'w:bookmarkStart':
        case 'w:bookmarkEnd':
          this.#bookmarks.mark(child)
          break
        case 'w:ins':
        case 'w:moveTo':
        case 'w:customXml':
          this.walk(child, isInContents, fill)
          break
      }
    }
  }

  #paragraph(element: XmlElement, isInContents: boolean, cellFill: string | null): void {
    const number = ++this.#started
    const properties = childAt(element, 'w:pPr')
    const styleId =
      (properties === null ? null : attribute(childAt(properties, 'w:pStyle'), 'w:val')) ?? this.#styles.normalId
    const own = appearanceOf(properties, null)
    const style = over(own, over(this.#styles.byId.get(styleId) ?? noAppearance, this.#styles.defaults))
    if (properties !== null && childAt(properties, 'w:framePr') !== null) this.#textBoxes.push(number)
    const runs: WordRun[] = []
    const isEntry = isInContents || /^toc \d/iu.test(style.name)
    this.#inline(element, { style, fill: style.fill ?? cellFill, link: null, isInContents: isEntry, runs })
    this.#bookmarks.add('\n')
    this.#addToCell(`${runs.map((run) => run.text).join('')}\n`, runs.at(-1)?.colour ?? null)
    this.#paragraphs.push({
      number,
      isTitle: /^title$/iu.test(style.name),
      headingLevel: headingLevel(style),
      isNumbered: style.isNumbered ?? false,
      isInContents: isEntry,
      runs,
      fill: style.fill ?? cellFill,
      isOnTableStyle: this.#openTables.at(-1)?.isShaded ?? false,
    })
  }

  #inline(parent: XmlElement, place: Place): void {
    for (const child of elements(parent)) {
      switch (child.name) {
        case 'w:r':
          this.#run(child, place)
          break
        case 'w:hyperlink':
          this.#inline(child, { ...place, link: this.#links.get(attribute(child, 'r:id') ?? '') ?? '' })
          break
        case 'w:sdt':
          this.#content(child, (content) => this.#inline(content, place))
          break
        case 'w:bookmarkStart':
        case 'w:bookmarkEnd':
          this.#bookmarks.mark(child)
          break
        case 'w:ins':
        case 'w:moveTo':
        case 'w:smartTag':
        case 'w:fldSimple':
        case 'w:customXml':
          this.#inline(child, place)
          break
      }
    }
  }

  #run(element: XmlElement, place: Place): void {
    const properties = childAt(element, 'w:rPr')
    const characterStyle = properties === null ? null : attribute(childAt(properties, 'w:rStyle'), 'w:val')
    const named = this.#styles.byId.get(characterStyle ?? '') ?? noAppearance
    // Most runs say nothing about themselves.
    const near = properties === null ? named : over(appearanceOf(null, properties), named)
    const look = near === noAppearance ? place.style : over(near, place.style)
    let text = ''
    for (const child of elements(element)) {
      if (child.name === 'w:fldChar') text += this.#fieldMark(attribute(child, 'w:fldCharType') ?? '')
      else if (child.name === 'w:t' && this.#fieldCodes === 0) {
        text += textOf(child)
        for (const field of this.#fields) field.hasResult = true
      } else if (child.name === 'w:tab' || child.name === 'w:br' || child.name === 'w:cr')
        text += child.name === 'w:tab' ? '\t' : '\n'
      else if (child.name === 'w:noBreakHyphen') text += '-'
      else if (['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'].includes(child.name)) this.#object(child)
    }
    if (text === '') return
    this.#bookmarks.add(text)
    place.runs.push({
      text,
      language: look.language ?? '',
      colour: hex(look.colour),
      fill: hex(near.fill ?? place.fill),
      size: look.size ?? 20,
      isBold: look.isBold ?? false,
      link: place.link,
    })
  }

  /** What a field shows that has not been computed yet, such as the number of a page: some number. */
  #fieldMark(type: string): string {
    if (type === 'begin') {
      this.#fields.push({ isInCode: true, hasResult: false })
      this.#fieldCodes++
    } else if (type === 'separate') {
      const field = this.#fields.at(-1)
      if (field?.isInCode === true) {
        field.isInCode = false
        this.#fieldCodes--
      }
    } else if (type === 'end') {
      const field = this.#fields.pop()
      if (field?.isInCode === true) this.#fieldCodes--
      if (field?.hasResult === false && this.#fieldCodes === 0) return '0'
    }
    return ''
  }

  /** Pictures need words; the text of a box is read where the box is anchored. */
  #object(element: XmlElement): void {
    const { descriptions, boxes } = objectsIn(element)
    this.#pictures.push(...descriptions.map((hasDescription) => ({ paragraph: this.#started, hasDescription })))
    for (const box of boxes) {
      this.#textBoxes.push(this.#started)
      this.walk(box)
    }
  }

  #table(element: XmlElement, isInContents: boolean): void {
    const table: OpenTable = {
      number: 0,
      firstParagraph: this.#started + 1,
      isShaded: this.#isShaded(element),
      rows: [],
    }
    this.#openTables.push(table)
    for (const row of rowsOf(element)) {
      const properties = childAt(row, 'w:trPr')
      const header = properties === null ? null : childAt(properties, 'w:tblHeader')
      table.rows.push({
        isHeader: header !== null && !['0', 'false', 'off'].includes(attribute(header, 'w:val') ?? '1'),
        cells: [],
      })
      for (const cell of elements(row).filter((child) => child.name === 'w:tc')) this.#cell(cell, table, isInContents)
    }
    this.#openTables.pop()
    this.#tables.push({
      number: this.#tables.length + 1,
      firstParagraph: table.firstParagraph,
      rows: table.rows satisfies readonly WordRow[],
    })
  }

  #cell(element: XmlElement, table: OpenTable, isInContents: boolean): void {
    const properties = childAt(element, 'w:tcPr')
    const of = (name: string, key: string): string | null =>
      properties === null ? null : attribute(childAt(properties, name), key)
    const isMerged =
      Number(of('w:gridSpan', 'w:val') ?? 1) > 1 || (properties !== null && childAt(properties, 'w:vMerge') !== null)
    const cell: OpenCell = { text: '', fill: hex(of('w:shd', 'w:fill')), colour: null, isMerged }
    table.rows.at(-1)?.cells.push(cell satisfies WordCell)
    this.walk(element, isInContents, cell.fill)
  }

  #content(sdt: XmlElement, walk: (content: XmlElement) => void): void {
    const content = childAt(sdt, 'w:sdtContent')
    if (content !== null) walk(content)
  }

  #isShaded(table: XmlElement): boolean {
    const properties = childAt(table, 'w:tblPr')
    const style = properties === null ? null : attribute(childAt(properties, 'w:tblStyle'), 'w:val')
    return this.#styles.shadedTables.has(style ?? '')
  }

  #addToCell(text: string, colour: string | null): void {
    const cell = this.#openTables.at(-1)?.rows.at(-1)?.cells.at(-1)
    if (cell === undefined) return
    cell.text += text
    cell.colour = colour ?? cell.colour
  }
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elements(table).flatMap((child) =>
    child.name === 'w:tr' ? [child] : child.name === 'w:sdt' ? rowsOf(childAt(child, 'w:sdtContent') ?? child) : [],
  )
}

function isContents(sdt: XmlElement): boolean {
  const gallery = childAt(sdt, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')
  return attribute(gallery, 'w:val') === 'Table of Contents'
}

function headingLevel(style: Appearance): number | null {
  const named = /^heading (\d)$/iu.exec(style.name)?.[1]
  const level = named === undefined ? style.outlineLevel : Number(named) - 1
  return level === null || level > 8 ? null : level + 1
}

const hex = (colour: string | null): string | null =>
  colour !== null && /^[0-9a-f]{6}$/iu.test(colour) ? colour : null
