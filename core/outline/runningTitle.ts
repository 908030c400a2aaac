import type { OutlineRun } from './outline.ts'
import { ownRun } from './scribe.ts'
import { isSameText } from './sections/pairing.ts'
import type { Language } from '../plan/localized.ts'

/** As many signs as two lines above a page take, in the widest of the usual fonts. */
const longest = 150

/**
 * A title as it stands above every page: the field itself stands elsewhere. A long one is cut at a word, so that the
 * text of all pages begins at one height; it is whole on the title page.
 */
export function runningTitle(runs: readonly OutlineRun[]): readonly OutlineRun[] {
  const plain = runs.map((run) => ({ ...run, place: null }))
  let room = longest
  if (lengthOf(plain) <= room) return plain
  const kept: OutlineRun[] = []
  for (const run of plain) {
    if (run.text.length > room) {
      kept.push({ ...run, text: `${cutAtWord(run.text, room)}…` })
      break
    }
    kept.push(run)
    room -= run.text.length
  }
  return kept
}

/** A title in two languages: on one line, or a line for each where both have room; else the first one, cut as any other. */
export function runningTitles(
  first: readonly OutlineRun[],
  second: readonly OutlineRun[],
  language: Language,
): readonly OutlineRun[] {
  const line = longest / 2
  if (isSameText(first, second) || lengthOf(first) > line || lengthOf(second) > line) return runningTitle(first)
  const between = lengthOf(first) + lengthOf(second) < line ? ' / ' : ' /\n'
  return runningTitle([...first, { ...ownRun('', language), text: between }, ...second])
}

const lengthOf = (runs: readonly OutlineRun[]): number => runs.reduce((sum, run) => sum + run.text.length, 0)

function cutAtWord(text: string, length: number): string {
  // Never half of a letter.
  const start = text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '')
  const space = start.search(/[\s\u00A0]+\S*$/u)
  return (space > length / 2 ? start.slice(0, space) : start).replace(/[\s\u00A0,;:.–-]+$/u, '')
}
