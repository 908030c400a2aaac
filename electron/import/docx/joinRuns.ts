import type { ForeignRun } from '../../../core/recognise/blocks.ts'

/** Word cuts a word into several runs at every edit; runs that look the same are one. */
export function joinRuns(runs: readonly ForeignRun[]): ForeignRun[] {
  const joined: ForeignRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.bold === run.bold && last.italic === run.italic && last.link === run.link) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    } else joined.push(run)
  }
  return joined
}
