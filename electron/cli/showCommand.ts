import { formatPeriod } from '../../core/text/formats.ts'
import { showPlan } from './showPlan.ts'
import { planOf, readInput } from './input.ts'
import { printJson, printLines } from './output.ts'
import type { ShownCommitment, ShownPlan } from './showPlan.ts'
import type { Call, Command } from './command.ts'

export const showCommand: Command = {
  usage: 'P [--json]',
  options: {},
  files: ['P'],
  run: async (call) => {
    const shown = showPlan(planOf(await readInput(call.options.files[0] ?? '', call.io)))
    if (call.options.has('json')) await printJson(call, shown)
    else await printLines(call, linesOf(shown, call))
    return 0
  },
}

function linesOf({ plan, commitments }: ShownPlan, call: Call): readonly string[] {
  const { t } = call
  return [
    plan.titleSk ?? plan.titleEn ?? t('cli:show.untitled'),
    ...(plan.titleSk !== null && plan.titleEn !== null ? [plan.titleEn] : []),
    periodLine(plan.periodStart, plan.periodEnd, call),
    t('cli:show.commitments', { count: commitments.length }),
    ...commitments.flatMap((commitment) => commitmentLines(commitment, call)),
  ]
}

function commitmentLines(commitment: ShownCommitment, call: Call): readonly string[] {
  const { t } = call
  const { number, titleSk, titleEn, start, end, milestones, criteria } = commitment
  return [
    '',
    `${number}. ${titleSk ?? titleEn ?? t('cli:show.untitled')}`,
    `   ${periodLine(start, end, call)}`,
    `   ${t('cli:show.milestones', { count: milestones.length })}, ${t('cli:show.criteria', { count: criteria.length })}`,
  ]
}

function periodLine(start: string | null, end: string | null, { t, language }: Call): string {
  const period = formatPeriod(start, end, language)
  return period === '' ? t('cli:show.noPeriod') : t('cli:show.period', { period })
}
