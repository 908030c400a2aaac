import { AlignmentType, BorderStyle, Paragraph } from 'docx'

import { writeRuns } from './writeRuns.ts'
import type { Pen } from './writeRuns.ts'
import type { OutlineSignature } from '../../../core/outline/outline.ts'

/** Place and date on the left; the line for the signature in the right half, name and position under it (STN 01 6910). */
export function writeSignature(pen: Pen, { place, name, position }: OutlineSignature): readonly Paragraph[] {
  const { colours, textWidth } = pen.design
  const half = { left: Math.round(textWidth / 2) }
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.quiet, space: 6 }
  const hasPlace = place.length > 0
  return [
    ...(hasPlace
      ? [new Paragraph({ keepNext: true, spacing: { before: 360, after: 0 }, children: writeRuns(pen, place) })]
      : []),
    new Paragraph({
      keepNext: position.length > 0,
      alignment: AlignmentType.CENTER,
      indent: half,
      // Room for a hand.
      spacing: { before: hasPlace ? 640 : 1000, after: 0 },
      border: { top: line },
      children: writeRuns(pen, name),
    }),
    ...(position.length === 0
      ? []
      : [new Paragraph({ alignment: AlignmentType.CENTER, indent: half, children: writeRuns(pen, position) })]),
  ]
}
