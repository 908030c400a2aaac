import { mapped } from '../mapped.ts'
import { joinLines } from '../joinLines.ts'
import { textOf } from '../outline.ts'
import type { OutlineCell, OutlineRun } from '../outline.ts'
import { cellOf, ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'

/** One scribe writes a document of one language; two write every cell in both, the second in italics. */
export type Scribes = readonly [Scribe, ...Scribe[]]

/** A line per language; languages that say the same say it once. */
export function linesOf(
  scribes: Scribes,
  write: (scribe: Scribe) => readonly OutlineRun[],
): readonly (readonly OutlineRun[])[] {
  const [first, ...others] = scribes
  const main = write(first)
  if (others.length === 0) return main.length > 0 ? [main] : []
  const rest = others.map(write).filter((runs) => !isSameText(runs, main))
  return [main, ...rest.map(italic)].filter((runs) => runs.length > 0)
}

/** The lines of `linesOf` as a cell. */
export function pairedCell(
  scribes: Scribes,
  write: (scribe: Scribe) => readonly OutlineRun[],
  isNumber = false,
): OutlineCell {
  return cellOf(linesOf(scribes, write), scribes[0].language, isNumber)
}

/** The same on one line, with a slash between: `Míľniky / Milestones`. */
export function sideBySide(scribes: Scribes, write: (scribe: Scribe) => readonly OutlineRun[]): readonly OutlineRun[] {
  return joinLines(linesOf(scribes, write), slash)
}

/** The same with a line for each, the slash at the end of the first: titles are sentences, and an eye looks for where they begin. */
export function oneUnderOther(
  scribes: Scribes,
  write: (scribe: Scribe) => readonly OutlineRun[],
): readonly OutlineRun[] {
  return joinLines(linesOf(scribes, write), (runs) => ({ ...slash(runs), text: '\u00A0/\n' }))
}

function slash(runs: readonly OutlineRun[]): OutlineRun {
  return ownRun(' / ', runs[0]?.language ?? 'sk')
}

/** Whether two languages say the same; a space is fixed in one of them and not in the other. */
export const isSameText = (one: readonly OutlineRun[], other: readonly OutlineRun[]): boolean =>
  plainSpaces(one) === plainSpaces(other)
const plainSpaces = (runs: readonly OutlineRun[]): string => textOf(runs).replaceAll('\u00A0', ' ')
export const italic = (runs: readonly OutlineRun[]): readonly OutlineRun[] =>
  mapped(runs, (run) => ({ ...run, marks: [...run.marks, 'italic' as const] }))
