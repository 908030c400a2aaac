import type { ListKind } from './numbering.ts'
import type { BookmarkEdges } from '../bookmarks.ts'
import type { Design } from '../../../core/house/design.ts'
import type { OutlineFootnote, OutlinePicture } from '../../../core/outline/outline.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** What every piece of a document is written with, and what the pieces leave for the rest of the package. */
export type Pen = Readonly<{
  design: Design
  /** the language of the document's defaults; runs in the other one say so */
  language: Language
  edges: BookmarkEdges
  /** how many bookmarks there are, and the numbers of those that have not ended yet, by their names */
  bookmarks: { count: number; readonly open: Map<string, number> }
  /** address -> the name of its relation */
  links: Map<string, string>
  footnotes: OutlineFootnote[]
  pictures: OutlinePicture[]
  /** lists that count for themselves; the number of each is `listNumber` of its position */
  lists: ListKind[]
  /** bookmarks of the headings, in order; the contents refer to them */
  headings: { value: number }
}>

export function newPen(design: Design, language: Language, edges: BookmarkEdges): Pen {
  return {
    design,
    language,
    edges,
    bookmarks: { count: 0, open: new Map() },
    links: new Map(),
    footnotes: [],
    pictures: [],
    // Bullets need no counting: one list for all of them.
    lists: ['bullets'],
    headings: { value: 0 },
  }
}

/** Far above the numbers the library gives. */
export const listNumber = (position: number): number => 100 + position
export const bulletsNumber = listNumber(0)

/** A list that starts at its first number. */
export function nextList(pen: Pen, kind: ListKind): number {
  return listNumber(pen.lists.push(kind) - 1)
}

export function bookmarkStart({ bookmarks }: Pen, name: string): string {
  const id = ++bookmarks.count
  bookmarks.open.set(name, id)
  return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>`
}

export function bookmarkEnd({ bookmarks }: Pen, name: string): string {
  const id = bookmarks.open.get(name) ?? 0
  bookmarks.open.delete(name)
  return `<w:bookmarkEnd w:id="${id}"/>`
}

/** The bookmark of an anchor of the outline; names that begin so are hidden in Word's list of bookmarks. */
export const anchorName = (anchor: string): string => `_Ref_${anchor}`.slice(0, 40)

/** The bookmark of the n-th heading of a document. */
export const headingBookmark = (position: number): string => `_Toc${position}`

/** Whether a reference may ask for the page of a bookmark; the others are around fields and things with an id. */
export const isReferable = (bookmark: string): boolean => bookmark.startsWith('_Toc') || bookmark.startsWith('_Ref_')
