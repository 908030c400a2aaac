import { operationsIn } from './contentTokens.ts'
import type { PdfFile } from './pdfFile.ts'
import { referenceIn } from './pdfObjects.ts'

/**
 * Chromium counts the rules and grounds of tables, cells and paragraphs to what they say. They are decoration as well (PDF/UA, 7.1):
 * their marks are changed, and the structure forgets them. Lines of a picture stay: they are what it shows.
 */
export function freeRules(file: PdfFile): void {
  const freed = new Map<number, ReadonlySet<number>>()
  const trees = parentTrees(file)
  for (const id of file.ids) {
    const page = file.object(id)
    const contents = page.startsWith('<</Type /Page\n') ? referenceIn(page, 'Contents') : null
    const content = contents === null ? null : file.content(contents)
    const rules = content === null ? null : rulesIn(content)
    if (contents === null || rules === null || rules.numbers.size === 0) continue
    file.changeContent(contents, rules.content)
    freed.set(id, rules.numbers)
    const tree = trees.get(Number(/\/StructParents (\d+)/u.exec(page)?.[1] ?? NaN))
    if (tree !== undefined) forgetHolders(file, tree, rules.numbers)
  }
  if (freed.size === 0) return
  for (const id of file.ids) {
    const element = file.object(id)
    if (element.startsWith('<</Type /StructElem')) file.change(id, withoutContent(element, freed))
  }
}

const shows: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh'])
const paints: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'])

/** What may be drawn instead of written: pictures, and the signs of lists. */
const says: ReadonlySet<string> = new Set(['Figure', 'Formula', 'Lbl'])

/** The content with marks around nothing but paths made marks of decoration, and the numbers those had. */
function rulesIn(content: string): Readonly<{ content: string; numbers: ReadonlySet<number> }> {
  const numbers = new Set<number>()
  const open: { start: number; end: number; number: number | null; paints: boolean; says: boolean }[] = []
  let changed = ''
  let end = 0
  for (const { operator, start, end: behind } of operationsIn(content) ?? []) {
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = /\/(\w+) <<\/MCID (\d+) ?>>\s*BDC$/u.exec(content.slice(start, behind))
      const number = mark === null || says.has(mark[1] ?? '') ? null : Number(mark[2])
      for (const around of open) around.says = true
      open.push({ start, end: behind, number, paints: false, says: false })
    } else if (operator === 'EMC') {
      const mark = open.pop()
      if (mark === undefined || mark.number === null || mark.says || !mark.paints) continue
      numbers.add(mark.number)
      changed += `${content.slice(end, mark.start)}/Artifact BMC`
      end = mark.end
    } else
      for (const mark of open) {
        mark.paints ||= paints.has(operator)
        mark.says ||= shows.has(operator)
      }
  }
  return { content: changed + content.slice(end), numbers }
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
