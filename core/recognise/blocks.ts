/**
 * What a reader hands to recognition: the words of a foreign document with the little structure every word processor
 * has. Readers of other formats produce the same blocks, so recognition is written once.
 */

/** Text of one appearance. A line break inside the paragraph is "\n". */
export type ForeignRun = Readonly<{ text: string; bold: boolean; italic: boolean; link: string | null }>

export type ForeignParagraph = Readonly<{
  type: 'paragraph'
  /** where a person finds it: "paragraph 14", "table 2 row 3" */
  from: string
  runs: readonly ForeignRun[]
  /** 0 for the document's title, 1 to 9 for headings by style or outline level, null for other paragraphs */
  heading: number | null
  list: Readonly<{ ordered: boolean; level: number }> | null
  /** the number Word prints before the paragraph ("1.2."), or "" */
  number: string
}>

export type ForeignCell = Readonly<{
  /** first grid column, from 0 */
  column: number
  /** how many grid columns it covers */
  span: number
  /** covered by the cell above; `blocks` are then those of that cell */
  continues: boolean
  blocks: readonly ForeignBlock[]
}>

export type ForeignRow = Readonly<{ from: string; isHeader: boolean; cells: readonly ForeignCell[] }>
export type ForeignTable = Readonly<{ type: 'table'; from: string; rows: readonly ForeignRow[] }>
export type ForeignBlock = ForeignParagraph | ForeignTable

export type RevisionView = 'accepted' | 'original'

/** Something the reader or recognition wants a person to know; each has a sentence in importWarnings.json. */
export const importWarningCodes = [
  'changedInDocument',
  'commentsFound',
  'embeddedDocument',
  'guessedHeadings',
  'hiddenText',
  'imagesSkipped',
  'manyCommitments',
  'missingDates',
  'removedInDocument',
  'revisionsAccepted',
  'revisionsRejected',
  'unsafeLinks',
  'vagueDates',
  'yearsOnly',
] as const
export type ImportWarningCode = (typeof importWarningCodes)[number]

export type ForeignDocument = Readonly<{
  /** which reader made it: "docx" */
  reader: string
  /** the program that wrote the document, as it names itself, or "" */
  producer: string
  /** the title in the document's properties, or "" */
  title: string
  blocks: readonly ForeignBlock[]
  revisions: Readonly<{
    insertions: number
    deletions: number
    view: RevisionView
    authors: readonly string[]
  }> | null
  /** `from` is the paragraph or row a comment is attached to */
  comments: readonly Readonly<{ author: string; at: string | null; text: string; from: string | null }>[]
  /** text that stands outside the body: headers, footers, notes, text boxes */
  unread: readonly Readonly<{ text: string; from: string }>[]
  warnings: readonly ImportWarningCode[]
}>

/** The words of a block, a line per paragraph. */
export function blockText(block: ForeignBlock): string {
  return block.type === 'paragraph'
    ? block.runs.map((run) => run.text).join('')
    : block.rows
        .map((row) =>
          row.cells
            .filter((cell) => !cell.continues)
            .map((cell) => blocksText(cell.blocks))
            .join(' | '),
        )
        .join('\n')
}

export const blocksText = (blocks: readonly ForeignBlock[]): string => blocks.map(blockText).join('\n')
