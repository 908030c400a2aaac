import { serialisePlanFile } from '../../core/plan/planFile.ts'
import { generatePlan } from '../../core/plan/samples/generatePlan.ts'
import { sampleNames } from '../../core/plan/samples/sampleNames.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'
import { CallError } from './callError.ts'
import { print } from './cliIo.ts'
import { openOutput, printLines } from './output.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Call, Command } from './command.ts'

export const sampleCommand: Command = {
  usage: '[--name NAME | --commitments N --suggestions N --seed S] --out P [--force]',
  options: { name: 'string', commitments: 'string', suggestions: 'string', seed: 'string', out: 'string' },
  files: [],
  run: async (call) => {
    const plan = planFor(call)
    const out = await openOutput(call)
    await out.write(new TextEncoder().encode(serialisePlanFile(plan)))
    if ((call.options.number('suggestions') ?? 0) > 0)
      await print(call.io.stderr, `${call.t('cli:sample.noSuggestions')}\n`)
    if (!out.isStdout) await printLines(call, [call.t('cli:sample.done', { name: out.name })])
    return 0
  },
}

function planFor({ options }: Call): Plan {
  const name = options.oneOf('name', sampleNames)
  const commitments = options.number('commitments')
  if (name !== null && commitments !== null)
    throw new CallError('notTogether', { name: '--name', other: '--commitments' })
  if (commitments === null) return samplePlan(name ?? 'bb-2024')
  return generatePlan({ commitments, seed: options.number('seed') ?? 1 })
}
