import type { Translate } from '../../i18n/translate.ts'
import type { DateShift } from '../../../../core/compare/comparison.ts'

/** "+24 mes." with a true minus sign. */
function monthsText(t: Translate, months: number): string {
  return t('compare:shift.months', { sign: months < 0 ? '−' : '+', months: Math.abs(months) })
}

/** How the dates of a commitment moved, in a few words each: its start and end, and how many milestones. */
export function shiftTexts(t: Translate, shifts: readonly DateShift[]): readonly string[] {
  const start = shifts.find((shift) => shift.what === 'commitmentStart')?.months
  const end = shifts.find((shift) => shift.what === 'commitmentEnd')?.months
  const milestones = new Set(shifts.flatMap((shift) => shift.newMilestone ?? [])).size
  const texts: string[] = []
  if (start !== undefined && start === end) texts.push(t('compare:shift.both', { months: monthsText(t, start) }))
  else {
    if (start !== undefined) texts.push(t('compare:shift.start', { months: monthsText(t, start) }))
    if (end !== undefined) texts.push(t('compare:shift.end', { months: monthsText(t, end) }))
  }
  if (milestones > 0) texts.push(t('compare:shift.milestones', { count: milestones }))
  return texts
}
