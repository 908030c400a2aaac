import type { PdfFile } from './pdfFile.ts'
import { referenceIn } from './pdfObjects.ts'

/** Lets the structure forget pieces of pages that are decoration now: numbers of marks, by the object of their page. */
export function forgetContent(file: PdfFile, freed: ReadonlyMap<number, ReadonlySet<number>>): void {
  if (freed.size === 0) return
  const trees = parentTrees(file)
  for (const [page, numbers] of freed) {
    const tree = trees.get(Number(/\/StructParents (\d+)/u.exec(file.object(page))?.[1] ?? NaN))
    if (tree !== undefined) forgetHolders(file, tree, numbers)
  }
  for (const id of file.ids) {
    const element = file.object(id)
    if (element.startsWith('<</Type /StructElem')) file.change(id, withoutContent(element, freed))
  }
}

/** Where each page tells which element its content belongs to, by the number of the page (ISO 32000-1, 14.7.4.4). */
function parentTrees(file: PdfFile): ReadonlyMap<number, number> {
  const trees = new Map<number, number>()
  const structure = file.object(referenceIn(file.object(file.root), 'StructTreeRoot') ?? 0)
  const read = (id: number | null): void => {
    const node = id === null ? '' : file.object(id)
    const pairs = /\/Nums \[([^\]]*)\]/u.exec(node)?.[1] ?? ''
    for (const [, key, tree] of pairs.matchAll(/(\d+) (\d+) 0 R/gu)) trees.set(Number(key), Number(tree))
    for (const kid of (/\/Kids \[([^\]]*)\]/u.exec(node)?.[1] ?? '').match(/\d+(?= 0 R)/gu) ?? []) read(Number(kid))
  }
  read(referenceIn(structure, 'ParentTree'))
  return trees
}

function forgetHolders(file: PdfFile, tree: number, numbers: ReadonlySet<number>): void {
  let position = 0
  const held = file.object(tree).replace(/\d+ 0 R|null/gu, (holder) => (numbers.has(position++) ? 'null' : holder))
  file.change(tree, held)
}

/** An element without those pieces of pages: numbers of its own page, or of one that is named with them. */
function withoutContent(element: string, freed: ReadonlyMap<number, ReadonlySet<number>>): string {
  const kids = /\/K (?:\[((?:[^[\]])*)\]|(\d+)(?!\d| 0 R)|(<<[^<>]*>>))/u.exec(element)
  if (kids === null) return element
  const page = referenceIn(element.replace(kids[0], ''), 'Pg') ?? -1
  const isFreed = (kid: string): boolean => {
    if (/^\d+$/u.test(kid)) return freed.get(page)?.has(Number(kid)) ?? false
    const number = /\/MCID (\d+)/u.exec(kid)?.[1]
    return number !== undefined && (freed.get(referenceIn(kid, 'Pg') ?? page)?.has(Number(number)) ?? false)
  }
  const all = (kids[1] ?? kids[2] ?? kids[3] ?? '').match(/<<[^<>]*>>|\d+ 0 R|\d+/gu) ?? []
  const left = all.filter((kid) => !isFreed(kid))
  if (left.length === all.length) return element
  return element.replace(kids[0], left.length === 0 ? '' : `/K [${left.join(' ')}]`)
}
