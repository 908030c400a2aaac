import { blockText } from './blocks.ts'
import type { ForeignBlock, ForeignParagraph, ForeignTable } from './blocks.ts'
import { matchCommitmentPart } from './labels/commitmentLabels.ts'
import { matchPlanPart } from './labels/planLabels.ts'
import { slicedParagraph } from './lines.ts'
import { collapse, numberDepth } from './words.ts'

/** A paragraph, or a line of one where labels stand on lines of their own. */
export type DocumentLine = Readonly<{
  type: 'line'
  from: string
  /** the words with plain spaces */
  text: string
  paragraph: ForeignParagraph
  /** by style: 0 title, 1 to 9 headings */
  heading: number | null
  /** no style, but wholly bold and short: a heading made by hand */
  isEmphasised: boolean
  /** how high it stands: 1 for a chapter; deeper numbers are deeper. Guessed where no style tells. */
  rank: number
}>

export type DocumentItem = DocumentLine | ForeignTable

/** The document as lines and tables. */
export function toItems(blocks: readonly ForeignBlock[]): readonly DocumentItem[] {
  return blocks.flatMap((block): readonly DocumentItem[] =>
    block.type === 'table' ? [block] : linesOfParagraph(block),
  )
}

export const isHeadingLike = (line: DocumentLine): boolean => line.heading !== null || line.isEmphasised

function linesOfParagraph(paragraph: ForeignParagraph): readonly DocumentLine[] {
  const text = blockText(paragraph)
  const pieces = text.split('\n')
  if (paragraph.heading !== null || pieces.length < 2 || !pieces.some(isLabelled)) return [toLine(paragraph)]
  let at = 0
  return pieces.flatMap((piece) => {
    const start = at
    at += piece.length + 1
    return piece.trim() === '' ? [] : [toLine(slicedParagraph(paragraph, start, start + piece.length))]
  })
}

function isLabelled(piece: string): boolean {
  const label = piece.includes(':') ? piece.slice(0, piece.indexOf(':')) : piece
  return [matchCommitmentPart, matchPlanPart].some((match) => (match(collapse(label))?.confidence ?? 0) >= 0.99)
}

export function toLine(paragraph: ForeignParagraph): DocumentLine {
  const text = collapse(blockText(paragraph))
  const { heading } = paragraph
  const isEmphasised =
    heading === null &&
    paragraph.list === null &&
    text !== '' &&
    text.length <= 220 &&
    paragraph.runs.every((run) => run.bold || run.text.trim() === '')
  return {
    type: 'line',
    from: paragraph.from,
    text,
    paragraph,
    heading,
    isEmphasised,
    rank: heading ?? guessedRank(text),
  }
}

/** Capitals make a chapter; a typed number tells its depth; a bold line otherwise stands lowest. */
function guessedRank(text: string): number {
  const depth = numberDepth(text)
  if (depth > 0) return 1 + depth
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() ? 1 : 6
}
