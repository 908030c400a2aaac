import { Paragraph } from 'docx'

import { clauseNumbering, listIndent } from './numbering.ts'
import { styleIds } from './design.ts'
import { writeRuns } from './writeRuns.ts'
import type { Pen } from './writeRuns.ts'
import type { OutlineClauses } from '../../../core/outline/outline.ts'

/** A resolution: Word counts its parts in Roman numbers and their points in Arabic ones; a single point is not counted. */
export function writeClauses(pen: Pen, clauses: OutlineClauses): readonly Paragraph[] {
  const instance = pen.nextList()
  return clauses.parts.flatMap(({ lead, points }) => [
    new Paragraph({
      style: styleIds.clause,
      keepNext: points.length > 0,
      numbering: { reference: clauseNumbering, level: 0, instance },
      children: writeRuns(pen, lead),
    }),
    ...points.flatMap(({ blocks }) => {
      const isCounted = points.length > 1
      const indent = { left: listIndent(isCounted ? 2 : 1) }
      return blocks.map(
        (block, position) =>
          new Paragraph({
            // Who answers and until when stays with what is to be done.
            keepNext: position < blocks.length - 1,
            keepLines: true,
            ...(position < blocks.length - 1 ? { spacing: { after: 40 } } : {}),
            ...(position === 0 && isCounted
              ? { numbering: { reference: clauseNumbering, level: 1, instance } }
              : { indent }),
            children: writeRuns(pen, block.runs),
          }),
      )
    }),
  ])
}
