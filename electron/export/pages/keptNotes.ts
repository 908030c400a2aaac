import type { Line } from './breakLines.ts'
import type { Page } from './page.ts'

export type Notes = Readonly<{ kept: readonly number[]; carried: readonly number[] }>

/**
 * Which notes of lines that begin `start` below the text of a page stand on it, beside those that are `kept` already.
 * On a page that has notes one goes to the next page when it has no room below its line and one more line would have
 * (`SwTextFormatter::NewFootnotePortion` of LibreOffice's source); else the line goes with it.
 */
export function notesOf(page: Page, start: number, lines: readonly Line[], already: readonly number[] = []): Notes {
  let kept = already
  let carried: readonly number[] = []
  let bottom = start
  for (const { height, footnotes } of lines) {
    bottom += height
    if (footnotes.length === 0) continue
    const all = [...kept, ...footnotes]
    const isCarried =
      bottom > page.roomWith(all) && (page.hasNotes || kept.length > 0) && bottom + height <= page.roomWith(kept)
    if (isCarried) carried = [...carried, ...footnotes]
    else kept = all
  }
  return { kept, carried }
}
