import type { Margins, ParagraphItem, Piece } from './items.ts'
import type { Lists } from './lists.ts'
import type { ParagraphLook } from './looks.ts'
import type { CellProperties, TableProperties } from './readProperties.ts'

/** A paragraph while it is read. Most have nothing or one thing in their lists: a new list takes less than one that has room to grow. */
export type ParagraphDraft = {
  look: ParagraphLook
  isBold: boolean | null
  isItalic: boolean | null
  pieces: readonly Piece[]
  bookmarks: readonly string[]
  marks: readonly string[]
  picture: number
  endsSection: boolean
}
export type TableDraft = { properties: TableProperties; rows: RowDraft[]; marks: string[] }
export type RowDraft = { isHeader: boolean; isWhole: boolean; cells: CellDraft[] }
export type CellDraft = CellProperties & { margins: Margins; paragraphs: readonly ParagraphItem[] }

/** The list of what has nothing. */
export const none: readonly never[] = []

export const newParagraph = (look: ParagraphLook): ParagraphDraft => ({
  look,
  isBold: null,
  isItalic: null,
  pieces: none,
  bookmarks: none,
  marks: none,
  picture: 0,
  endsSection: false,
})

/** Lists count when a paragraph of theirs ends. */
export function finished(
  { look, pieces, bookmarks, marks, picture, endsSection }: ParagraphDraft,
  lists: Lists,
): ParagraphItem {
  const { numbering } = look
  const label = numbering === null ? '' : lists.next(numbering.list, numbering.level)
  return { type: 'paragraph', look, label, pieces, bookmarks, marks, picture, endsSection }
}
