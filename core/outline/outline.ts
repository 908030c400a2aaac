import type { Drawing } from '../pictures/drawing.ts'
import type { Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { Mark } from '../plan/richText.ts'

/**
 * A document before it is a file: what stands in it and in what role, without any appearance.
 * The Word writer, the preview and the check of a written file all read this tree.
 */
export type OutlineDocument = Readonly<{
  title: string
  /** the organisation the document speaks for; never a person */
  creator: string
  /** the language of the whole; runs may speak the other one */
  language: Language
  parts: readonly OutlinePart[]
}>

/** A stretch of pages with one running header; every part starts a page. */
export type OutlinePart = Readonly<{
  language: Language
  /** what its pages speak beside that language; null for nothing */
  second: Language | null
  header: readonly OutlineRun[]
  blocks: readonly OutlineBlock[]
}>

/** Text of one appearance and one language. `place` is the field of the plan it prints, or null for the document's own words. */
export type OutlineRun = Readonly<{
  text: string
  language: Language
  marks: readonly Mark[]
  link: string | null
  place: Place | null
  /** the name by which other runs refer to this one, unique in the document */
  anchor: string | null
  /** what this run says about another place; its `text` is what stands there when nothing computes it anew */
  reference: OutlineReference | null
  /** stands under the text of the page, its number behind this run */
  footnote: OutlineFootnote | null
}>

/** `text`: the words of the place; `number`: its number as a heading; `page`: the page it is on, which the printer knows. */
export type OutlineReference = Readonly<{ anchor: string; shows: 'text' | 'number' | 'page' }>

/** Numbered through the document, in the order of reading. */
export type OutlineFootnote = Readonly<{ number: number; text: string }>

export type OutlineBlock =
  | TitlePage
  | TableOfContents
  | OutlineHeading
  | OutlineParagraph
  | OutlineList
  | OutlineTable
  | OutlinePicture
  | KeyValues
  | OutlineClauses
  | OutlineSignature

export type TitlePage = Readonly<{
  type: 'titlePage'
  /** who answers for the document, above the title */
  institutions: readonly (readonly OutlineRun[])[]
  /** what the document was made for, between them and the title; with it the page leaves room for what follows */
  occasion: readonly (readonly OutlineRun[])[]
  /** one line per language; the first is the title of the document */
  titles: readonly (readonly OutlineRun[])[]
  lines: readonly (readonly OutlineRun[])[]
}>

export type TableOfContents = Readonly<{ type: 'tableOfContents'; title: readonly OutlineRun[]; levels: 1 | 2 }>

export type OutlineHeading = Readonly<{
  type: 'heading'
  level: 1 | 2 | 3
  /** numbered by the document itself: `1.` on level 2, `1.1.` on level 3, starting again under every level 1 */
  isNumbered: boolean
  startsPage: boolean
  runs: readonly OutlineRun[]
}>

/**
 * `leadIn`: text that stays on the page of what it leads to; `lead`: the summary under a title; `label`: words that introduce
 * what follows; `note`: an aside of the document.
 */
export type ParagraphRole = 'body' | 'leadIn' | 'lead' | 'label' | 'note'
export type OutlineParagraph = Readonly<{ type: 'paragraph'; role: ParagraphRole; runs: readonly OutlineRun[] }>

export type OutlineList = Readonly<{ type: 'list'; isNumbered: boolean; items: readonly OutlineListItem[] }>
export type OutlineListItem = Readonly<{ blocks: readonly (OutlineParagraph | OutlineList)[] }>

export type OutlineTable = Readonly<{
  type: 'table'
  caption: readonly OutlineRun[]
  /** for a reader who can not see the table */
  description: string
  /** a table that only sets two texts side by side needs no caption on the page */
  isCaptionShown: boolean
  /** counted among the captions of tables, from 1 through the document; null where no caption is shown */
  number: number | null
  /** shares of the page's width, one per column */
  widths: readonly number[]
  header: readonly OutlineCell[]
  rows: readonly (readonly OutlineCell[])[]
  /** all rows stay whole on one page; where they hold long texts, see staysWhole */
  keepsRows: boolean
}>
export type OutlineCell = Readonly<{ blocks: readonly (OutlineParagraph | OutlineList)[]; isNumber: boolean }>

/** A picture computed from the plan, with its caption under it. */
export type OutlinePicture = Readonly<{
  type: 'picture'
  caption: readonly OutlineRun[]
  /** the content of the picture in words, for a reader who can not see it */
  description: string
  /** counted among the pictures, from 1 through the document */
  number: number
  drawing: Drawing
}>

/** Lines of the form "label: value". */
export type KeyValues = Readonly<{
  type: 'keyValues'
  items: readonly Readonly<{ label: readonly OutlineRun[]; value: readonly OutlineRun[] }>[]
}>

/**
 * What a council resolves, part by part under Roman numbers. The points of a part are counted where there are several;
 * the first paragraph of a point is its wording, the others say who answers for it and until when.
 */
export type OutlineClauses = Readonly<{
  type: 'clauses'
  parts: readonly Readonly<{
    lead: readonly OutlineRun[]
    points: readonly Readonly<{ blocks: readonly OutlineParagraph[] }>[]
  }>[]
}>

/** Where and when a document is signed, and the line for the name of who signs it. */
export type OutlineSignature = Readonly<{
  type: 'signature'
  place: readonly OutlineRun[]
  name: readonly OutlineRun[]
  position: readonly OutlineRun[]
}>

/** All runs in the order in which they are read. */
export function runsOf(document: OutlineDocument): readonly OutlineRun[] {
  return linesOf(document).flat()
}

/** The runs of each paragraph, in the order in which they are read. */
export function linesOf(document: OutlineDocument): readonly OutlineLine[] {
  return linesIn(document.parts.flatMap(({ blocks }) => blocks))
}

export const partLines = ({ blocks }: OutlinePart): readonly OutlineLine[] => linesIn(blocks)

export type OutlineLine = readonly OutlineRun[]

export const blockRuns = (block: OutlineBlock): readonly OutlineRun[] => blockLines(block).flat()

/** The words of runs without their looks. */
export const textOf = (runs: readonly OutlineRun[]): string => runs.map((run) => run.text).join('')

/** The same run with other words. Each field is named, for V8 compiles all that reads runs anew when one is written over. */
export function withText(run: OutlineRun, text: string): OutlineRun {
  const { language, marks, link, place, anchor, reference, footnote } = run
  return { text, language, marks, link, place, anchor, reference, footnote }
}

export const blockLines = (block: OutlineBlock): readonly OutlineLine[] => linesIn([block])

export function cellLines({ blocks }: OutlineCell): readonly OutlineLine[] {
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'paragraph' ? [only.runs] : linesIn(blocks)
}

function linesIn(blocks: readonly OutlineBlock[]): readonly OutlineLine[] {
  const lines: OutlineLine[] = []
  for (const block of blocks) addLines(block, lines)
  return lines
}

/** Gathered in one list: a long document has tens of thousands of them, most in the cells of its tables. */
function addLines(block: OutlineBlock, lines: OutlineLine[]): void {
  switch (block.type) {
    case 'titlePage':
      lines.push(...block.institutions, ...block.occasion, ...block.titles, ...block.lines)
      break
    case 'tableOfContents':
      lines.push(block.title)
      break
    case 'heading':
    case 'paragraph':
      lines.push(block.runs)
      break
    case 'list':
      for (const item of block.items) for (const inner of item.blocks) addLines(inner, lines)
      break
    case 'table':
      lines.push(block.caption)
      addCells(block.header, lines)
      for (const row of block.rows) addCells(row, lines)
      break
    case 'picture':
      lines.push(block.caption)
      break
    case 'keyValues':
      for (const { label, value } of block.items) lines.push([...label, ...value])
      break
    case 'clauses':
      for (const { lead, points } of block.parts) {
        lines.push(lead)
        for (const point of points) for (const inner of point.blocks) addLines(inner, lines)
      }
      break
    case 'signature':
      lines.push(block.place, block.name, block.position)
  }
}

function addCells(cells: readonly OutlineCell[], lines: OutlineLine[]): void {
  for (const { blocks } of cells)
    for (const block of blocks)
      if (block.type === 'paragraph') lines.push(block.runs)
      else addLines(block, lines)
}
