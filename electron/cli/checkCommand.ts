import { checkPlan, countFindings, gates, messageParams } from '../../core/check/checkPlan.ts'
import { gateNames } from '../../core/check/finding.ts'
import { fieldNameKey } from '../../core/edit/labelKey.ts'
import { pointerOf } from '../../core/plan/place.ts'
import { formatDate } from '../../core/text/formats.ts'
import { findingLines } from './findingLines.ts'
import { planOf, readInput } from './input.ts'
import { printJson, printLines } from './output.ts'
import type { Finding } from '../../core/check/finding.ts'
import type { Call, Command } from './command.ts'

export const checkCommand: Command = {
  usage: 'P [--gate council|ogp] [--json]',
  options: { gate: 'string' },
  files: ['P'],
  run: async (call) => {
    const { options, io, t } = call
    const gate = options.oneOf('gate', gateNames)
    const plan = planOf(await readInput(options.files[0] ?? '', io))
    const found = checkPlan(plan, { gate })
    const findings = found.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      path: pointerOf(plan, finding.place),
      language: finding.language,
      message: messageOf(finding, call),
    }))
    const counts = countFindings(found)
    const ready = {
      council: gates(checkPlan(plan, { gate: 'council' })).council,
      ogp: gates(checkPlan(plan, { gate: 'ogp' })).ogp,
    }
    const isOpen = gate === null || ready[gate]
    if (options.has('json')) await printJson(call, { findings, counts, ready })
    else {
      const verdict = gate === null || isOpen ? [] : [t('cli:check.notReady', { gate })]
      await printLines(call, [...findingLines(findings, counts, t), ...verdict])
    }
    return isOpen ? 0 : 1
  },
}

function messageOf(finding: Finding, { t, language }: Call): string {
  const params = messageParams(finding, {
    date: (value) => formatDate(value, language),
    field: (id) => t(fieldNameKey(id)),
  })
  // The count chooses the plural form; typed away, because not every sentence has one.
  const plural: object = 'count' in params ? { count: params['count'] } : {}
  return t(finding.message, { replace: params, ...plural })
}
