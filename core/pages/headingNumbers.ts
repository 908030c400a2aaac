import { element } from './pageElement.ts'
import type { PageNode } from './pageElement.ts'
import type { OutlineDocument, OutlineHeading } from '../outline/outline.ts'

/** A heading with the name links use and the number it carries, '' for none. */
export type NumberedHeading = Readonly<{ heading: OutlineHeading; id: string; number: string }>

/** Counts the headings as Word does: level 2 starts again under every level 1, and every part counts for itself. */
export function headingNumbers(document: OutlineDocument): ReadonlyMap<OutlineHeading, NumberedHeading> {
  const numbered = new Map<OutlineHeading, NumberedHeading>()
  for (const part of document.parts) {
    let second = 0
    let third = 0
    for (const heading of part.blocks) {
      if (heading.type !== 'heading') continue
      let number = ''
      if (heading.level === 1) second = third = 0
      else if (heading.isNumbered && heading.level === 2) {
        second += 1
        third = 0
        number = `${second}.`
      } else if (heading.isNumbered) {
        third += 1
        number = `${second}.${third}.`
      }
      numbered.set(heading, { heading, id: `h${numbered.size + 1}`, number })
    }
  }
  return numbered
}

/** A heading's number; the space keeps it apart from the title for those who hear or copy them. */
export const countNodes = (number: string): readonly PageNode[] =>
  number === '' ? [] : [element('span', { class: 'count' }, `${number} `)]
