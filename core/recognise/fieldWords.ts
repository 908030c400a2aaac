import type { Assembly } from './assembly.ts'
import type { ForeignBlock, ForeignParagraph } from './blocks.ts'
import { isVague, yearsIn } from './findDates.ts'
import { oneLine } from './lines.ts'
import { saysNothing } from './words.ts'

/** The words of a field on one line; "" for a dash and its like. */
export function fieldWords(blocks: readonly ForeignBlock[] | undefined): string {
  const text = blocks === undefined ? '' : oneLine(blocks)
  return saysNothing(text) ? '' : text
}

/** Words cut out of a paragraph as a paragraph of their own. */
export const textBlock = (text: string, from: string): ForeignParagraph => ({
  type: 'paragraph',
  from,
  runs: text === '' ? [] : [{ text, bold: false, italic: false, link: null }],
  heading: null,
  list: null,
  number: '',
})

/** "Ongoing" and bare years are told, not turned into dates nobody wrote. */
export function reportUnclearDate(assembly: Assembly, text: string): void {
  if (isVague(text)) assembly.warnings.add('vagueDates')
  else if (yearsIn(text).length > 0) assembly.warnings.add('yearsOnly')
}
