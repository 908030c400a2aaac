import { parsePdfObjects, pdfText, referenceIn } from './pdfObjects.ts'
import type { PdfObjects } from './pdfObjects.ts'

/** What a PDF says of itself, as far as it is read back. */
export type ReadPdf = Readonly<{
  pages: number
  title: string
  /** BCP 47, '' where the file does not say */
  language: string
  /** holds a structure for those who hear it */
  isTagged: boolean
  bookmarks: number
  /** the page of every place links of the file lead to, by its name */
  pagesOf: ReadonlyMap<string, number>
}>

/** Reads a PDF as Chromium writes it: objects in the open, one table of their places. Null for anything else. */
export function readPdf(bytes: Uint8Array): ReadPdf | null {
  const file = parsePdfObjects(bytes)
  if (file === null) return null
  const catalog = file.object(file.root)
  const info = file.info === null ? '' : file.object(file.info)
  const pages = pageNumbers(file, referenceIn(catalog, 'Pages'))
  const outlines = referenceIn(catalog, 'Outlines')
  return {
    pages: pages.size,
    title: pdfText(info, 'Title'),
    language: pdfText(catalog, 'Lang'),
    isTagged: /\/Marked true/u.test(catalog) && referenceIn(catalog, 'StructTreeRoot') !== null,
    bookmarks: outlines === null ? 0 : Number(/\/Count (\d+)/u.exec(file.object(outlines))?.[1] ?? 0),
    pagesOf: destinations(file, referenceIn(catalog, 'Dests'), pages),
  }
}

/** Page objects in their order, counted from 1. */
function pageNumbers(file: PdfObjects, root: number | null): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  const visited = new Set<number>()
  const walk = (id: number): void => {
    if (visited.has(id)) return
    visited.add(id)
    const node = file.object(id)
    const kids = /\/Kids \[([^\]]*)\]/u.exec(node)?.[1]
    if (kids === undefined) numbers.set(id, numbers.size + 1)
    else for (const [, kid] of kids.matchAll(/(\d+) 0 R/gu)) walk(Number(kid))
  }
  if (root !== null) walk(root)
  return numbers
}

function destinations(
  file: PdfObjects,
  table: number | null,
  pages: ReadonlyMap<number, number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  if (table === null) return found
  for (const [, name, page] of file.object(table).matchAll(/\/([^\s/[]+) \[(\d+) 0 R/gu)) {
    const number = pages.get(Number(page))
    if (name !== undefined && number !== undefined) found.set(name, number)
  }
  return found
}
