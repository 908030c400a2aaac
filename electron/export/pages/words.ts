import { textWidth } from '../../../core/print/fonts.ts'
import type { Face } from '../../../core/print/fonts.ts'
import type { ParagraphItem, Piece } from './items.ts'

/** What a line is made of: a word is never broken unless it is longer than a line. */
export type Word =
  PlacedWord | Readonly<{ type: 'space'; width: number }> | Readonly<{ type: 'tab' }> | Readonly<{ type: 'break' }>
export type PlacedWord = Readonly<{
  type: 'word'
  width: number
  parts: readonly WordPart[]
  footnotes: readonly number[]
}>
export type WordPart = Readonly<{ text: string; face: Face }>

/** A paragraph as words, whatever runs they are written in. */
export function wordsOf(paragraph: ParagraphItem): readonly Word[] {
  const words: Word[] = []
  const usual = paragraph.look.face
  // Most words are of one part and call no note: a new list takes less than one that has room to grow.
  let parts: readonly WordPart[] = none
  let footnotes: readonly number[] = none
  /** how many signs stand since the last space, or no space before them */
  let since = Infinity
  const close = (): void => {
    if (parts.length === 0) return
    let width = 0
    for (const part of parts) width += textWidth(part.text, part.face)
    words.push({ type: 'word', width, parts, footnotes })
    parts = footnotes = none
  }
  const add = (part: WordPart): void => {
    parts = parts.length === 0 ? [part] : [...parts, part]
  }
  for (const piece of paragraph.pieces) {
    const face = faceOf(piece, usual)
    if (piece.footnote !== null) {
      // A small raised number that stays with the word before it.
      add({ text: String(piece.footnote), face: { ...face, size: face.size * raised } })
      footnotes = [...footnotes, piece.footnote]
      since++
      continue
    }
    for (const text of unitsOf(piece.text)) {
      if (text === '\t' || text === '\n') {
        close()
        words.push(text === '\t' ? { type: 'tab' } : { type: 'break' })
        since = 0
      } else if (text === '\u200B') {
        // Takes no room and lets the line end.
        close()
      } else if (text.startsWith(' ')) {
        close()
        words.push({ type: 'space', width: textWidth(text, face) })
        since = 0
      } else
        for (const part of mayEnd.test(text) ? text.split(breaks) : [text]) {
          const before = parts.at(-1)?.text ?? ''
          if (canBreak(before, part) && (!before.endsWith('/') || since >= overlyLong)) close()
          add({ text: part, face })
          since += part.length
        }
    }
  }
  close()
  return words
}

const none: readonly never[] = []

/** What a piece is set in, in a paragraph of that face. */
export function faceOf({ isBold, isItalic }: Piece, usual: Face): Face {
  return isBold === null && isItalic === null
    ? usual
    : { ...usual, isBold: isBold ?? usual.isBold, isItalic: isItalic ?? usual.isItalic }
}

/** LibreOffice sets the number of a note at 58 %. */
const raised = 0.58

/** Where a line may end inside a word (Unicode, annex 14): behind hyphens, dashes, slashes and pictographs, not before numbers or closing marks. */
export const mayEnd = /[-\u2010\u2013\u2014/?!|}\uFE0F\u2600-\u27BF\u{1F000}-\u{1FAFF}]/u
const breaks =
  /(?<=-|\/)(?=\p{L}|[("„“&=#_@*+])|(?<=[\u2010\u2013\u2014|])(?=[\p{L}\p{N}("„])|(?<=[?!}])(?=[\p{L}\p{N}])|(?<=[\u2600-\u27BF\u{1F000}-\u{1FAFF}]\uFE0F?)(?=[\p{L}\p{N}])/u

/**
 * A slash ends a line only so many signs behind a space: LibreOffice keeps paths together (`BreakIterator_Unicode::getLineBreak`
 * of its source), and cuts what is too long for a line anywhere.
 */
const overlyLong = 66

function canBreak(before: string, text: string): boolean {
  const last = /.$/su.exec(before)?.[0]
  return last !== undefined && mayEnd.test(last) && breaks.test(last + (text[0] ?? ''))
}

/** A text cut into words, runs of spaces, tabs and breaks. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = []
  let start = 0
  let kind = kindOf(text.charCodeAt(0))
  for (let at = 1; at <= text.length; at++) {
    const next = at < text.length ? kindOf(text.charCodeAt(at)) : 'end'
    if (next === kind && kind !== 'alone') continue
    units.push(text.slice(start, at))
    start = at
    kind = next
  }
  return text === '' ? [] : units
}

function kindOf(code: number): 'space' | 'alone' | 'word' | 'end' {
  return code === 32 ? 'space' : code === 9 || code === 10 || code === 0x200b ? 'alone' : 'word'
}
