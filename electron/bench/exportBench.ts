import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { planOf, preparedOutline } from './contenders.ts'
import type { Contender } from './contenders.ts'
import { outlineHtml } from './outlineHtml.ts'

type Run = Readonly<{ milliseconds: number; bytes: number; peakMegabytes: number }>

/** Writes one big plan in every way, in turns, and prints ratios: a machine with other work slows all of them alike. */
export function benchExport(commitments: number, rounds: number): void {
  console.log(`A plan of ${commitments} commitments as a council's document, ${rounds} rounds:`)
  const runs: Record<Contender, Run[]> = { write: [], text: [], make: [], bare: [] }
  for (let round = 0; round < rounds; round++)
    for (const name of ['bare', 'write', 'text', 'make'] as const) runs[name].push(runOnce(name, commitments))
  const bare = middle(runs.bare)
  const line = (words: string, own: readonly Run[], goal: string): void => {
    const { milliseconds, peakMegabytes } = middle(own)
    const ratio = (milliseconds / bare.milliseconds).toFixed(2)
    console.log(`  ${words}: ${ratio} of the bare library${goal}; at most ${peakMegabytes} MB`)
  }
  console.log(
    `  the bare docx library: 1.00 (${Math.round(bare.milliseconds)} ms of the processor here); at most ${bare.peakMegabytes} MB`,
  )
  line('plan to file, with contents, pages and pictures', runs.write, ' (goal 1.30)')
  line('the same, read back and every field looked for', runs.make, '')
  comparePandoc(commitments, rounds, middle(runs.write), middle(runs.text))
}

function runOnce(name: Contender, commitments: number): Run {
  const program = fileURLToPath(new URL('exportRun.ts', import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, name, String(commitments)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Run
}

/** The second line of `times`: user and system time of what the shell has run, as `0m1.25s 0m0.10s`. */
function childTime(times: string): number {
  const [, children = ''] = times.trim().split('\n')
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  )
}

const middle = (runs: readonly Run[]): Run => {
  const sorted = [...runs].sort((one, other) => one.milliseconds - other.milliseconds)
  const found = sorted[Math.floor(sorted.length / 2)]
  if (found === undefined) throw new Error('nothing was measured')
  return found
}

/**
 * It gets the text as HTML, so ours begins with the text as well; the plan's own text is made in the second number. It
 * takes its time: of more than three turns nothing would be learnt.
 */
function comparePandoc(commitments: number, rounds: number, fromPlan: Run, fromText: Run): void {
  if (spawnSync('pandoc', ['--version']).status !== 0) {
    console.log('  pandoc: skipped, it is not installed')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'planovna-bench-'))
  try {
    const page = join(folder, 'plan.html')
    writeFileSync(page, outlineHtml(preparedOutline(planOf(commitments))))
    const times = Array.from({ length: Math.min(3, rounds) }, () => pandocTime(page, join(folder, 'plan.docx')))
    const usual = times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
    const ratio = (own: Run): string => (own.milliseconds / usual).toFixed(2)
    console.log(
      `  text to file: ${ratio(fromText)} of pandoc with the same text (goal 0.30); plan to file: ${ratio(fromPlan)}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds of the processor. */
function pandocTime(page: string, target: string): number {
  const script = 'pandoc -f html -t docx -o "$1" "$2" && times'
  const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', target, page], { encoding: 'utf8' })
  if (status !== 0 || statSync(target).size === 0) throw new Error('pandoc wrote nothing')
  return childTime(stdout)
}
