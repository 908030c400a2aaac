import { sourceText } from '../../core/bridge/sourceText.ts'
import { serialisePlanFile } from '../../core/plan/planFile.ts'
import { importOf, readInput } from './input.ts'
import { openOutput, printJson, printLines } from './output.ts'
import type { Call, Command } from './command.ts'
import type { Imported } from './input.ts'

export const importCommand: Command = {
  usage: 'F --out P [--revisions accepted|original] [--json] [--force]',
  options: { out: 'string', revisions: 'string' },
  files: ['F'],
  run: async (call) => {
    const { options, io, t } = call
    const revisions = options.oneOf('revisions', ['accepted', 'original']) ?? 'accepted'
    const out = await openOutput(call)
    const file = await readInput(options.files[0] ?? '', io)
    await call.progress(t('cli:import.progress', { name: file.name }))
    const imported = await importOf(file, revisions, call.language)
    await out.write(new TextEncoder().encode(serialisePlanFile(imported.plan)))
    if (options.has('json')) await printJson(call, imported.report)
    else if (!out.isStdout) await printLines(call, linesOf(call, imported, out.name))
    return 0
  },
}

function linesOf({ t }: Call, { plan, report }: Imported, name: string): readonly string[] {
  const milestones = plan.commitments.reduce((count, commitment) => count + commitment.milestones.length, 0)
  return [
    t('cli:import.done', { name }),
    t('cli:show.commitments', { count: plan.commitments.length }),
    t('cli:show.milestones', { count: milestones }),
    t('cli:import.read', { count: report.read.length, percent: Math.round(report.confidence * 100) }),
    t('cli:import.unread', { count: report.unread.length }),
    ...report.unread.map(({ text, from }) => `  ${sourceText(t, from)}: ${text}`),
    ...report.warnings.map(({ code, message }) => `  ${code}: ${message}`),
  ]
}
