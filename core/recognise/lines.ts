import { blocksText } from './blocks.ts'
import type { ForeignBlock, ForeignParagraph, ForeignRun } from './blocks.ts'
import { collapse } from './words.ts'

/** A line of a field's value: a list item, a paragraph, or a part of one between line breaks. */
export type ValueLine = Readonly<{ text: string; from: string; isItem: boolean; level: number }>

/** A bullet a person typed instead of using a list. */
const typedBullet = /^(?:[-–—•*▪‣·○◦]\s+|•)/

export function linesOf(blocks: readonly ForeignBlock[]): readonly ValueLine[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') {
      return block.rows.flatMap((row) =>
        row.cells.filter((cell) => !cell.continues).flatMap((cell) => linesOf(cell.blocks)),
      )
    }
    return blocksText([block])
      .split('\n')
      .map(collapse)
      .filter((line) => line !== '')
      .map((line) => {
        const isTyped = typedBullet.test(line) && line.length > 2
        return {
          text: isTyped ? line.replace(typedBullet, '').trim() : line,
          from: block.from,
          isItem: isTyped || block.list !== null,
          level: block.list?.level ?? 0,
        }
      })
  })
}

/** The runs of a stretch of a paragraph's text. */
export function sliceRuns(runs: readonly ForeignRun[], start: number, end: number): readonly ForeignRun[] {
  const sliced: ForeignRun[] = []
  let at = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (text !== '') sliced.push({ ...run, text })
    at += run.text.length
  }
  return sliced
}

/** A paragraph that holds only a stretch of another one's text. */
export function slicedParagraph(paragraph: ForeignParagraph, start: number, end: number): ForeignParagraph {
  return { ...paragraph, runs: sliceRuns(paragraph.runs, start, end) }
}

/** The words of a field as one line. */
export const oneLine = (blocks: readonly ForeignBlock[]): string =>
  collapse(
    linesOf(blocks)
      .map((line) => line.text)
      .join(' '),
  )
