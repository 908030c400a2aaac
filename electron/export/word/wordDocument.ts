/** A Word document as the linter and the check of a written file see it: in reading order, without its packaging. */
export type WordDocument = Readonly<{
  title: string
  /** `dc:language` of the properties, '' when missing */
  declaredLanguage: string
  /** language of the document's defaults, '' when missing */
  defaultLanguage: string
  paragraphs: readonly WordParagraph[]
  tables: readonly WordTable[]
  pictures: readonly WordPicture[]
  /** how many text boxes and frames hold content outside the flow; the paragraph that anchors each */
  textBoxes: readonly number[]
  /** headers, footers and notes, each read as a document of its own */
  asides: readonly WordAside[]
  /** the lines of the asides */
  sideTexts: readonly string[]
  /** text inside each bookmark, paragraphs separated by line breaks */
  bookmarks: ReadonlyMap<string, string>
}>

export type WordAside = Readonly<{ kind: 'header' | 'footer' | 'footnote' | 'endnote' }> &
  Pick<WordDocument, 'paragraphs' | 'tables' | 'pictures' | 'textBoxes'>

export type WordParagraph = Readonly<{
  /** position in the document, from 1, tables included */
  number: number
  isTitle: boolean
  /** 1 to 9, or null for a paragraph that is no heading */
  headingLevel: number | null
  isNumbered: boolean
  isInContents: boolean
  runs: readonly WordRun[]
  /** the fill behind it, a hex colour or null */
  fill: string | null
  /** in a cell whose fill is up to the style of its table */
  isOnTableStyle: boolean
}>

export type WordRun = Readonly<{
  text: string
  /** `sk-SK`, or '' when nothing says */
  language: string
  /** hex colour, or null for automatic */
  colour: string | null
  fill: string | null
  /** half-points */
  size: number
  isBold: boolean
  /** where a link leads, '' for a link inside the document, null for no link */
  link: string | null
}>

export type WordTable = Readonly<{
  number: number
  /** the number of the first paragraph inside, or of the one that would come next */
  firstParagraph: number
  rows: readonly WordRow[]
}>
export type WordRow = Readonly<{ isHeader: boolean; cells: readonly WordCell[] }>
export type WordCell = Readonly<{
  text: string
  fill: string | null
  /** of its last words, a hex colour or null */
  colour: string | null
  isMerged: boolean
}>

export type WordPicture = Readonly<{ paragraph: number; hasDescription: boolean }>

export const textOfParagraph = (paragraph: WordParagraph): string => paragraph.runs.map((run) => run.text).join('')
