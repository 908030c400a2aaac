import type { Pen } from './pen.ts'
import { writeRuns } from './writeRuns.ts'
import type { OutlineSignature } from '../../../core/outline/outline.ts'

/** Place and date on the left; the line for the signature in the right half, name and position under it (STN 01 6910). */
export function writeSignature(pen: Pen, { place, name, position }: OutlineSignature): string {
  const { colours, textWidth } = pen.design
  const half = `<w:ind w:left="${Math.round(textWidth / 2)}"/>`
  const line = `<w:pBdr><w:top w:val="single" w:color="${colours.quiet}" w:sz="4" w:space="6"/></w:pBdr>`
  const hasPlace = place.length > 0
  const hasPosition = position.length > 0
  return (
    (hasPlace
      ? `<w:p><w:pPr><w:keepNext/><w:spacing w:before="360" w:after="0"/></w:pPr>${writeRuns(pen, place)}</w:p>`
      : '') +
    // Room for a hand.
    `<w:p><w:pPr>${hasPosition ? '<w:keepNext/>' : ''}${line}<w:spacing w:before="${hasPlace ? 640 : 1000}" w:after="0"/>` +
    `${half}<w:jc w:val="center"/></w:pPr>${writeRuns(pen, name)}</w:p>` +
    (hasPosition ? `<w:p><w:pPr>${half}<w:jc w:val="center"/></w:pPr>${writeRuns(pen, position)}</w:p>` : '')
  )
}
