import { contestantNames } from './contestants.ts'
import { faults } from './faults.ts'
import { runFault } from './runFault.ts'
import type { ContestantName } from './contestants.ts'

export type FaultTotals = Readonly<{
  runs: number
  acknowledged: number
  lost: number
  unreadable: number
  skipped: number
}>
/** A line of the table. */
export type FaultRow = Readonly<{ fault: string; totals: Readonly<Record<ContestantName, FaultTotals>> }>

const none: FaultTotals = { runs: 0, acknowledged: 0, lost: 0, unreadable: 0, skipped: 0 }

/** Goes through the faults in turn, `runs` times in all, each on both contestants; `atOnce` at a time. */
export async function runFaults(
  runs: number,
  seed: number,
  atOnce: number,
  onRun: (done: number) => void = () => undefined,
): Promise<readonly FaultRow[]> {
  const totals = faults.map(() => ({ ours: none, lowdb: none }))
  let next = 0
  let done = 0
  async function work(): Promise<void> {
    for (let run = next++; run < runs; run = next++) {
      const index = run % faults.length
      const fault = faults[index]
      const row = totals[index]
      if (fault === undefined || row === undefined) continue
      for (const name of contestantNames) {
        const outcome = await runFault(fault, name, seed * 100_000 + run)
        row[name] = added(row[name], outcome)
      }
      onRun(++done)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return faults.map(({ name }, index) => ({ fault: name, totals: totals[index] ?? { ours: none, lowdb: none } }))
}

function added(totals: FaultTotals, outcome: Awaited<ReturnType<typeof runFault>>): FaultTotals {
  if (outcome === null) return { ...totals, skipped: totals.skipped + 1 }
  return {
    ...totals,
    runs: totals.runs + 1,
    acknowledged: totals.acknowledged + outcome.acknowledged,
    lost: totals.lost + outcome.lost,
    unreadable: totals.unreadable + (outcome.isUnreadable ? 1 : 0),
  }
}

export function sumOfRows(rows: readonly FaultRow[], name: ContestantName): FaultTotals {
  return rows
    .map(({ totals }) => totals[name])
    .reduce(
      (sum, one) => ({
        runs: sum.runs + one.runs,
        acknowledged: sum.acknowledged + one.acknowledged,
        lost: sum.lost + one.lost,
        unreadable: sum.unreadable + one.unreadable,
        skipped: sum.skipped + one.skipped,
      }),
      none,
    )
}
