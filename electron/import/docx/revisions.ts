import type { DocxContext } from './context.ts'
import type { XmlElement } from '../xml.ts'
import { attribute, childAt } from '../xml.ts'

const insertionNames = ['w:ins', 'w:moveTo']
const deletionNames = ['w:del', 'w:moveFrom']

/** True when an element is a tracked insertion or deletion (a move is one of each). */
export const isRevision = (element: XmlElement): boolean =>
  insertionNames.includes(element.name) || deletionNames.includes(element.name)

/** Whether the chosen view keeps what a revision element holds. */
export function keepsRevision(context: DocxContext, element: XmlElement): boolean {
  return insertionNames.includes(element.name) === (context.view === 'accepted')
}

export function countRevision(context: DocxContext, element: XmlElement): void {
  if (insertionNames.includes(element.name)) context.found.insertions++
  else context.found.deletions++
  const author = attribute(element, 'w:author')
  if (author !== null && author !== '') context.found.authors.add(author)
}

/** The tracked change of a paragraph mark (`properties` is w:rPr) or of a row (w:trPr), or null. */
export function revisionMark(properties: XmlElement | null): XmlElement | null {
  if (properties === null) return null
  for (const name of [...insertionNames, ...deletionNames]) {
    const mark = childAt(properties, name)
    if (mark !== null) return mark
  }
  return null
}
