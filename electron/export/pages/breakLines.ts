import type { ParagraphItem } from './items.ts'
import { plainLines } from './plainLines.ts'
import { faceOf, wordsOf } from './words.ts'
import type { PlacedWord, Word } from './words.ts'
import { lineHeight, textWidth } from '../../../core/print/fonts.ts'
import type { Face } from '../../../core/print/fonts.ts'

/** `spare`: the part of its height that only keeps the next line away, and that the last line of a page does without. */
export type Line = Readonly<{ height: number; spare: number; footnotes: readonly number[] }>

/** Most lines have no notes: they share that. */
const none: readonly number[] = []

/** The lines of a paragraph in a column of that width. */
export function breakLines(paragraph: ParagraphItem, width: number): readonly Line[] {
  const { look } = paragraph
  const right = width - look.right + tolerance
  const [only] = paragraph.pieces
  if (paragraph.picture === 0 && paragraph.pieces.length === 1 && only?.footnote === null) {
    const face = faceOf(only, look.face)
    const room = { first: firstStart(paragraph), left: look.left, right, lean: leanOf(face) }
    const count = plainLines(only.text, face, room)
    if (count !== null) return equalLines(paragraph, count)
  }
  if (paragraph.picture === 0 && isOneLine(paragraph, right)) return equalLines(paragraph, 1)
  const { height, spare } = lineOf(paragraph)
  const lines: { height: number; spare: number; footnotes: readonly number[] }[] = [{ height, spare, footnotes: none }]
  const words = wordsOf(paragraph)
  let at = firstStart(paragraph)
  /** nothing stands on the line yet, so that there is nothing to break before */
  let isFresh = true
  /** spaces since the last word; they hang over the edge and start no line */
  let space = 0
  const start = (): void => {
    lines.push({ height, spare, footnotes: none })
    at = look.left
    isFresh = true
    space = 0
  }
  const jump = (position: number): void => {
    const stop = look.tabs.find((each) => each.position > at + space)
    const rest = stop?.isRight === true ? widthBehind(words, position) : 0
    if (stop !== undefined && at + space + rest > stop.position) start()
    at = stop === undefined ? Math.floor((at + space) / tabStop + 1) * tabStop : stop.position - rest
    space = 0
  }
  const place = (word: PlacedWord): void => {
    const lean = leanOf(word.parts.at(-1)?.face)
    // A space before a word that is too long for any line stays on a line of its own.
    if (at + space + word.width + lean > right && (!isFresh || space > 0)) start()
    if (at + space + word.width + lean <= right) at += space + word.width
    else
      for (const part of word.parts)
        for (const letter of part.text) {
          const own = textWidth(letter, part.face)
          if (at + own + leanOf(part.face) > right && !isFresh) start()
          at += own
          isFresh = false
        }
    const line = lines.at(-1)
    if (word.footnotes.length > 0 && line !== undefined) line.footnotes = [...line.footnotes, ...word.footnotes]
    isFresh = false
    space = 0
  }
  words.forEach((word, position) => {
    switch (word.type) {
      case 'space':
        space += word.width
        break
      case 'break':
        start()
        break
      case 'tab':
        jump(position)
        break
      case 'word':
        place(word)
    }
  })
  return lines
}

/** Lists of so many equal lines by the look they are set in: most paragraphs have one or a few. */
const knownLines = new WeakMap<ParagraphItem['look'], (readonly Line[])[]>()

function equalLines(paragraph: ParagraphItem, count: number): readonly Line[] {
  const known = knownLines.get(paragraph.look) ?? []
  knownLines.set(paragraph.look, known)
  return (known[count] ??= new Array<Line>(count).fill({ ...lineOf(paragraph), footnotes: none }))
}

/** Most paragraphs of a long document are cells of few words: nothing needs to be looked for in them. */
function isOneLine(paragraph: ParagraphItem, right: number): boolean {
  let end = firstStart(paragraph)
  for (const piece of paragraph.pieces) {
    if (piece.footnote !== null || piece.text.includes('\t') || piece.text.includes('\n')) return false
    const face = faceOf(piece, paragraph.look.face)
    end += textWidth(piece.text, face)
    if (end + leanOf(face) > right) return false
  }
  return true
}

/** Room that italic letters need behind them, because they lean: LibreOffice takes a twelfth of their height. */
function leanOf(face: Face | undefined): number {
  return face?.isItalic === true ? Math.trunc(lineHeight(face) / 12) : 0
}

/** Where tabs lead when nothing says. */
const tabStop = 720
/** The program that prints rounds each stretch of text to whole twips. */
const tolerance = 1

/** A label stands in the space the first line starts left of the others, and pushes the text away where it is wider. */
function firstStart({ look, label }: ParagraphItem): number {
  const start = look.left + look.first
  if (label === '') return start
  const end = start + textWidth(label, look.face)
  return end <= look.left && look.first < 0 ? look.left : Math.floor(end / tabStop + 1) * tabStop
}

/** How wide the text behind a tab is, up to the next tab or break. */
function widthBehind(words: readonly Word[], tab: number): number {
  let sum = 0
  for (const word of words.slice(tab + 1)) {
    if (word.type === 'tab' || word.type === 'break') break
    sum += word.width
  }
  return sum
}

/** Spacing between lines multiplies the whole line and loses the fraction, as LibreOffice counts. */
function lineOf({ look, picture }: ParagraphItem): Readonly<{ height: number; spare: number }> {
  if (look.lineRule === 'exact') return { height: look.line, spare: 0 }
  const single = Math.max(lineHeight(look.face), picture)
  const height = look.lineRule === 'auto' ? Math.trunc((single * look.line) / 240) : Math.max(single, look.line)
  return { height, spare: Math.max(0, height - single) }
}
