import { mapped } from '../../../core/outline/mapped.ts'
import type { ParagraphLook } from './looks.ts'

/** The text of a document as it will be laid out, in its order; lengths in twips. */
export type Item = ParagraphItem | TableItem
export type ParagraphItem = Readonly<{
  type: 'paragraph'
  look: ParagraphLook
  /** the number or bullet its list puts before it, '' for none */
  label: string
  pieces: readonly Piece[]
  /** the bookmarks that start in it and that something refers to */
  bookmarks: readonly string[]
  /** the bookmarks whose pages it tells */
  marks: readonly string[]
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
export type TableItem = Readonly<{
  type: 'table'
  border: number
  inner: number
  rows: readonly Row[]
  marks: readonly string[]
}>
export type Row = Readonly<{ isHeader: boolean; isWhole: boolean; cells: readonly Cell[] }>
export type Margins = Readonly<{ top: number; bottom: number; left: number; right: number }>
export type Cell = Readonly<{ width: number; margins: Margins; paragraphs: readonly ParagraphItem[] }>

/** The item with other paragraphs in the same places. */
export function withParagraphs(item: Item, change: (paragraph: ParagraphItem) => ParagraphItem): Item {
  if (item.type === 'paragraph') return change(item)
  const rows = mapped(item.rows, (row) => ({
    ...row,
    cells: mapped(row.cells, (cell) => ({ ...cell, paragraphs: mapped(cell.paragraphs, change) })),
  }))
  return { ...item, rows }
}
