import { runFaults, sumOfRows } from './runFaults.ts'
import type { FaultRow, FaultTotals } from './runFaults.ts'
import { readOptions } from '../readOptions.ts'

/** `npm run faults -- --runs N --seed S`: prints the table; the exit code is 1 when ours lost anything. */
export async function faultsCommand(words: readonly string[]): Promise<number> {
  const values = readOptions('faults', words, {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
  })
  if (values === null) return 2
  const [runs, seed, jobs] = [Number(values.runs), Number(values.seed), Number(values.jobs)]
  if (![runs, seed, jobs].every((number) => Number.isInteger(number) && number > 0)) {
    process.stderr.write('faults: --runs, --seed and --jobs are whole numbers above zero\n')
    return 2
  }
  const rows = await runFaults(runs, seed, jobs, (done) => {
    if (done % 50 === 0) process.stderr.write(`${done} of ${runs}\n`)
  })
  const total = { fault: 'all', totals: { ours: sumOfRows(rows, 'ours'), lowdb: sumOfRows(rows, 'lowdb') } }
  process.stdout.write(`${table([...rows, total])}\n`)
  const { lost, unreadable, skipped } = total.totals.ours
  if (skipped > 0)
    process.stdout.write(`skipped: ${skipped} runs on a full disk; mounting a small one needs root on Linux\n`)
  process.stdout.write(`seed ${seed}: ${lost} acknowledged edits lost, ${unreadable} plans unreadable\n`)
  return lost === 0 && unreadable === 0 ? 0 : 1
}

function table(rows: readonly FaultRow[]): string {
  const head = ['', 'Plánovňa', '', '', '', 'lowdb 7', '', '', '']
  const columns = ['runs', 'acknowledged', 'lost', 'unreadable']
  const lines = [head, ['fault', ...columns, ...columns], ...rows.map(lineOf)]
  const widths = lines[1]?.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length))) ?? []
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

function lineOf({ fault, totals }: FaultRow): readonly string[] {
  return [fault, ...cells(totals.ours), ...cells(totals.lowdb)]
}

const cells = ({ runs, acknowledged, lost, unreadable }: FaultTotals): readonly string[] =>
  [runs, acknowledged, lost, unreadable].map(String)
