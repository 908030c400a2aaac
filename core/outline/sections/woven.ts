import type { DocumentKey } from '../documentText.ts'
import type { OutlineRun } from '../outline.ts'
import { ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { sentencePieces } from '../sentencePieces.ts'

/** A sentence of the document with runs in place of its params: the fields in it stay the fields they are. */
export function woven(
  scribe: Scribe,
  key: DocumentKey,
  values: Readonly<Record<string, readonly OutlineRun[]>>,
): readonly OutlineRun[] {
  const runs: OutlineRun[] = []
  for (const { words, isName } of sentencePieces(scribe.sentence, key, Object.keys(values)))
    if (isName) runs.push(...(values[words] ?? []))
    else runs.push(ownRun(words, scribe.language))
  return runs
}
