import { joinLines } from '../joinLines.ts'
import type { OutlineRun } from '../outline.ts'
import { ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'

/** Names of several bodies in one line. Many have a comma of their own (`Dialogue Centre, n. o.`), so none stands between them. */
export function namesInLine(scribe: Scribe, place: string): readonly OutlineRun[] {
  return joinLines(scribe.parts(place), () => ownRun('; ', scribe.language))
}
