import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { Contender } from './contenders.ts'
import { pandocBench } from './pandocBench.ts'

type Run = Readonly<{ milliseconds: number; bytes: number; peakMegabytes: number }>

/** Of more turns than that of pandoc, which takes its time, nothing would be learnt. */
const pandocRounds = 3

/**
 * Writes one big plan in every way, in turns, and prints ratios. Each is taken within a round and the middle one is
 * printed: a machine with other work is slower in one minute than in the next, but much alike within a round.
 */
export function benchExport(commitments: number, rounds: number): void {
  console.log(`A plan of ${commitments} commitments as a council's document, ${rounds} rounds:`)
  const runs: Record<Contender, Run[]> = { write: [], text: [], make: [], bare: [] }
  const pandoc = pandocBench(commitments)
  const pandocTimes: number[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      for (const name of ['bare', 'write', 'text'] as const) runs[name].push(runOnce(name, commitments))
      if (pandoc !== null && round < pandocRounds) pandocTimes.push(pandoc.milliseconds())
      runs.make.push(runOnce('make', commitments))
    }
  } finally {
    pandoc?.end()
  }
  const ratio = (own: readonly Run[], others: readonly number[]): string =>
    middle(others.map((other, round) => (own[round]?.milliseconds ?? NaN) / other)).toFixed(2)
  const times = runs.bare.map(({ milliseconds }) => milliseconds)
  const most = (own: readonly Run[]): string => `at most ${Math.max(...own.map((run) => run.peakMegabytes))} MB`
  console.log(
    `  the bare docx library: 1.00 (${Math.round(middle(times))} ms of the processor here); ${most(runs.bare)}`,
  )
  const line = (words: string, own: readonly Run[], goal: string): void => {
    console.log(`  ${words}: ${ratio(own, times)} of the bare library${goal}; ${most(own)}`)
  }
  line('plan to file, with contents, pages and pictures', runs.write, ' (goal 1.30)')
  line('the same, read back and every field looked for', runs.make, '')
  // It gets the text as HTML, so ours begins with the text as well; the plan's own text is made in the second number.
  console.log(
    pandoc === null
      ? '  pandoc: skipped, it is not installed'
      : `  text to file: ${ratio(runs.text, pandocTimes)} of pandoc with the same text (goal 0.30); plan to file: ${ratio(runs.write, pandocTimes)}`,
  )
}

function runOnce(name: Contender, commitments: number): Run {
  const program = fileURLToPath(new URL('exportRun.ts', import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, name, String(commitments)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Run
}

const middle = (numbers: readonly number[]): number => {
  const found = [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
  if (found === undefined) throw new Error('nothing was measured')
  return found
}
