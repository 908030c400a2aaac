import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock } from '../outline.ts'
import { bold, heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'

/** A question of the form under its number there, and the answer, or the dash that stands for none. */
export function answered(
  scribe: Scribe,
  code: string,
  question: DocumentKey,
  answer: readonly OutlineBlock[],
): readonly OutlineBlock[] {
  return [
    heading(2, [...bold([ownRun(code, scribe.language)]), ownRun(' ', scribe.language), ...scribe.say(question)]),
    ...(answer.length === 0 ? [paragraph([ownRun('—', scribe.language)])] : answer),
  ]
}
