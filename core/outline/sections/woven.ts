import type { DocumentKey } from '../documentText.ts'
import type { OutlineRun } from '../outline.ts'
import { ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'

/** A sentence of the document with runs in place of its params: the fields in it stay the fields they are. */
export function woven(
  scribe: Scribe,
  key: DocumentKey,
  values: Readonly<Record<string, readonly OutlineRun[]>>,
): readonly OutlineRun[] {
  const names = Object.keys(values)
  const marked = scribe.sentence(key, Object.fromEntries(names.map((name) => [name, mark + name + mark])))
  return marked
    .split(mark)
    .filter((piece) => piece !== '')
    .flatMap((piece) => values[piece] ?? [ownRun(piece, scribe.language)])
}

/** In no text and no name. */
const mark = '\u0001'
