import { textOf, withText } from './outline.ts'
import type { OutlineRun } from './outline.ts'
import { ownRun } from './scribe.ts'
import { isSameText } from './sections/pairing.ts'
import type { Language } from '../plan/localized.ts'

const lines = 2
/** As many signs as a line above a page takes, in the widest of the usual fonts. */
const lineLength = 75

/**
 * A title as it stands above every page: the field itself stands elsewhere. A long one is cut at a word, so that the
 * text of all pages begins at one height; it is whole on the title page.
 */
export function runningTitle(runs: readonly OutlineRun[]): readonly OutlineRun[] {
  const plain = runs.map((run) => ({ ...run, place: null }))
  const text = textOf(plain)
  let room = roomFor(text)
  if (room === text.length) return plain
  const kept: OutlineRun[] = []
  for (const run of plain) {
    if (run.text.length > room) {
      kept.push(withText(run, `${cutAtWord(run.text, room)}…`))
      break
    }
    kept.push(run)
    room -= run.text.length
  }
  return kept
}

/** How much of a text stands in so many lines; a word that is longer than a line begins on one of its own and is cut. */
function roomFor(text: string): number {
  let line = 1
  let column = 0
  let at = 0
  for (const [word] of text.matchAll(/\S*\s*/gu)) {
    const length = word.trimEnd().length
    if (column > 0 && column + length > lineLength) {
      if (line === lines) return at
      line++
      column = 0
    }
    const more = Math.ceil(length / lineLength) - 1
    if (line + more > lines) return at + (lines - line + 1) * lineLength
    line += Math.max(0, more)
    column = more > 0 ? length - more * lineLength : column + word.length
    at += word.length
    if (word.endsWith('\n')) {
      if (line === lines) return at - 1
      line++
      column = 0
    }
  }
  return text.length
}

/** A title in two languages: on one line, or a line for each where both have room; else the first one, cut as any other. */
export function runningTitles(
  first: readonly OutlineRun[],
  second: readonly OutlineRun[],
  language: Language,
): readonly OutlineRun[] {
  // A stroke stands behind the first one.
  const line = lineLength - 2
  const [one, other] = [textOf(first).length, textOf(second).length]
  if (isSameText(first, second) || one > line || other > line) return runningTitle(first)
  const between = one + other < line ? ' / ' : ' /\n'
  return runningTitle([...first, withText(ownRun('', language), between), ...second])
}

/** As many whole words as stand in so many signs, without the mark behind the last one; letters where a word is too long. */
export function cutAtWord(text: string, length: number): string {
  // Never half of a letter.
  const start = text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '')
  const space = text.charAt(length).trim() === '' ? length : start.search(/[\s\u00A0]+\S*$/u)
  return (space > length / 2 ? start.slice(0, space) : start).replace(/[\s\u00A0,;:.–-]+$/u, '')
}
