import { comparePlans } from '../../core/compare/comparePlans.ts'
import { comparisonJson } from '../../core/compare/comparisonJson.ts'
import { CallError } from './callError.ts'
import { anyPlanOf, readInput, refuseTwoInputs } from './input.ts'
import { printJson, printLines } from './output.ts'
import type { Translate } from '../texts.ts'
import type { PairKind } from '../../core/compare/comparison.ts'
import type { ComparisonJson } from '../../core/compare/comparisonJson.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Call, Command } from './command.ts'

export const compareCommand: Command = {
  usage: 'OLD NEW [--json]',
  options: { docx: 'string', style: 'string' },
  files: ['OLD', 'NEW'],
  run: async (call) => {
    for (const name of ['docx', 'style'])
      if (call.options.has(name)) throw new CallError('notYet', { name: `--${name}` })
    refuseTwoInputs(call.options.files)
    const [old, now] = [await readSide(call, 0), await readSide(call, 1)]
    await call.progress(call.t('cli:compare.progress'))
    const shown = comparisonJson(comparePlans(old, now), old, now)
    if (call.options.has('json')) await printJson(call, shown)
    else await printLines(call, linesOf(shown, call.t))
    return 0
  },
}

async function readSide(call: Call, position: number): Promise<Plan> {
  return anyPlanOf(await readInput(call.options.files[position] ?? '', call.io), call.language)
}

const kindTexts = {
  same: 'cli:compare.kind.same',
  renamed: 'cli:compare.kind.renamed',
  edited: 'cli:compare.kind.edited',
  moved: 'cli:compare.kind.moved',
} as const satisfies Record<PairKind, string>

function linesOf({ pairs, splits, merges, added, dropped, counts }: ComparisonJson, t: Translate): readonly string[] {
  const join = (numbers: readonly string[]): string => numbers.join(', ')
  return [
    t('cli:compare.counts', counts),
    ...pairs.map((pair) => `${pair.old} → ${pair.new}  ${pair.kinds.map((kind) => t(kindTexts[kind])).join(', ')}`),
    ...splits.map((split) => `${split.old} → ${join(split.new)}  ${t('cli:compare.split')}`),
    ...merges.map((merge) => `${join(merge.old)} → ${merge.new}  ${t('cli:compare.merged')}`),
    ...added.map((number) => `– → ${number}  ${t('cli:compare.added')}`),
    ...dropped.map((number) => `${number} → –  ${t('cli:compare.dropped')}`),
  ]
}
