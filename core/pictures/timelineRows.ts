import type { Commitment } from '../plan/commitmentSchema.ts'
import type { PlanDate } from '../plan/dates.ts'
import { firstDay, lastDay, monthIndex } from '../plan/dates.ts'
import type { LocalizedText } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

/** One line of the timeline: a commitment or one of its milestones. */
export type TimelineRow = Readonly<{
  number: string
  title: LocalizedText
  isCommitment: boolean
  start: PlanDate | null
  end: PlanDate | null
}>

/** From the first to the last month the picture shows, as months since year 0; `to` is the month behind the last one. */
export type TimelineSpan = Readonly<{ from: number; to: number }>

export function timelineRows(plan: Plan): readonly (readonly TimelineRow[])[] {
  return plan.commitments.map((commitment, position) => rowsOf(commitment, String(position + 1)))
}

function rowsOf(commitment: Commitment, number: string): readonly TimelineRow[] {
  return [
    { number: `${number}.`, title: commitment.title, isCommitment: true, start: commitment.start, end: commitment.end },
    ...commitment.milestones.map(({ title, start, end }, position) => ({
      number: `${number}.${position + 1}`,
      title,
      isCommitment: false,
      start,
      end,
    })),
  ]
}

/** The period of the plan, and what reaches out of it; null when nothing in the plan has a date. */
export function timelineSpan(plan: Plan): TimelineSpan | null {
  const dates = [
    plan.period.start,
    plan.period.end,
    ...timelineRows(plan).flatMap((rows) => rows.flatMap(({ start, end }) => [start, end])),
  ].filter((date) => date !== null)
  const isDated = plan.commitments.some(({ start, end, milestones }) =>
    [start, end, ...milestones.flatMap((milestone) => [milestone.start, milestone.end])].some((date) => date !== null),
  )
  if (!isDated) return null
  const months = dates.map(monthIndex)
  return { from: Math.min(...months), to: Math.max(...months) + 1 }
}

/** Where a date lies in a span, 0 to 1: the start of its first day, or the end of its last one. */
export function shareOf(date: PlanDate, span: TimelineSpan, edge: 'start' | 'end'): number {
  const day = edge === 'start' ? firstDay(date) : lastDay(date)
  const within = (Number(day.slice(8)) - (edge === 'start' ? 1 : 0)) / 31
  const share = (monthIndex(day) + within - span.from) / (span.to - span.from)
  return Math.min(1, Math.max(0, share))
}
