import { styleIds } from './design.ts'
import { listIndent } from './numbering.ts'
import { nextList } from './pen.ts'
import type { Pen } from './pen.ts'
import { numberingXml, styleXml } from './writeList.ts'
import { writeRuns } from './writeRuns.ts'
import type { OutlineClauses } from '../../../core/outline/outline.ts'

/** A resolution: Word counts its parts in Roman numbers and their points in Arabic ones; a single point is not counted. */
export function writeClauses(pen: Pen, clauses: OutlineClauses): string {
  const list = nextList(pen, 'clauses')
  let xml = ''
  for (const { lead, points } of clauses.parts) {
    const keep = points.length > 0 ? '<w:keepNext/>' : ''
    xml += `<w:p><w:pPr>${styleXml(styleIds.clause)}${keep}${numberingXml(0, list)}</w:pPr>${writeRuns(pen, lead)}</w:p>`
    const isCounted = points.length > 1
    for (const { blocks } of points)
      blocks.forEach((block, position) => {
        const isLast = position === blocks.length - 1
        const isNumbered = position === 0 && isCounted
        // Who answers and until when stays with what is to be done.
        xml +=
          `<w:p><w:pPr>${isLast ? '' : '<w:keepNext/>'}<w:keepLines/>${isNumbered ? numberingXml(1, list) : ''}` +
          `${isLast ? '' : '<w:spacing w:after="40"/>'}${isNumbered ? '' : `<w:ind w:left="${listIndent(isCounted ? 2 : 1)}"/>`}</w:pPr>` +
          `${writeRuns(pen, block.runs)}</w:p>`
      })
  }
  return xml
}
