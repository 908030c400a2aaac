import type { Lists } from './lists.ts'
import type { Looks } from './looks.ts'
import { measureParagraph, textHeight } from './measureParagraph.ts'
import type { MeasuredParagraph } from './measureParagraph.ts'
import { BodyReader } from './bodyReader.ts'
import { propertyReader } from './readProperties.ts'

/** The height of each footnote, in order; the two separators of Word come first and have no number of their own. */
export function noteHeights(footnotes: string, width: number, looks: Looks, lists: Lists): readonly number[] {
  const measured = (note: string): readonly MeasuredParagraph[] => {
    const paragraphs: MeasuredParagraph[] = []
    const reader = new BodyReader(looks, lists, propertyReader(), (item) => {
      if (item.type === 'paragraph') paragraphs.push(measureParagraph(item, width))
    })
    reader.read(note)
    return paragraphs
  }
  return [...footnotes.matchAll(/<w:footnote w:id="\d+">(.*?)<\/w:footnote>/gsu)].map(([, note = '']) =>
    textHeight(measured(note)),
  )
}
