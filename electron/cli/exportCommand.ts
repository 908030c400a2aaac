import { documentLanguageSchema, exportPresetSchema } from '../../core/bridge/exporting.ts'
import { makeDocument } from '../export/makeDocument.ts'
import { CallError } from './callError.ts'
import { print } from './cliIo.ts'
import { houseOption } from './houseOption.ts'
import { planOf, readInput, refuseTwoInputs } from './input.ts'
import { openOutput, printJson, printLines } from './output.ts'
import type { DocumentLanguage, ExportPreset } from '../../core/bridge/exporting.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Command } from './command.ts'
import type { Options } from './options.ts'

export const exportCommand: Command = {
  usage:
    'P --preset council|plan|ogp|bilingual|commitment [--lang sk|en|both] [--split] [--commitment N] [--house FILE] --out F.docx|F.zip [--without-plan] [--json] [--force]',
  options: {
    preset: 'string',
    out: 'string',
    split: 'boolean',
    commitment: 'string',
    house: 'string',
    'without-plan': 'boolean',
  },
  files: ['P'],
  run: async (call) => {
    const { options, io, t } = call
    const preset = options.oneOf('preset', exportPresetSchema.options)
    if (preset === null) throw new CallError('missingOption', { name: '--preset' })
    const language = options.oneOf('lang', documentLanguageSchema.options) ?? usualLanguage[preset]
    const isSplit = options.has('split')
    if (isSplit && preset !== 'council')
      throw new CallError('notTogether', { name: '--split', other: `--preset ${preset}` })
    refuseOneDocument(isSplit, options)
    const number = preset === 'commitment' ? commitmentOption(options) : null
    const [file = ''] = options.files
    const houseFile = options.has('house') ? options.required('house') : null
    refuseTwoInputs([file, houseFile ?? ''])
    const out = await openOutput(call)
    const plan = planOf(await readInput(file, io))
    const commitmentId = number === null ? null : commitmentNumbered(plan, number)
    const house = await houseOption(houseFile, io)
    await call.progress(t('cli:export.progress'))
    const { bytes, report } = await makeDocument(
      plan,
      { preset, language, commitmentId, isSplit, isPlanInside: !options.has('without-plan') },
      new Date(),
      house,
    )
    await out.write(bytes)
    const fixed = fixedLanguages[preset]
    if (fixed !== undefined && report.language !== language) await print(io.stderr, `${t(fixed, { language })}\n`)
    if (options.has('json')) await printJson(call, report)
    else if (!out.isStdout) {
      await printLines(call, [
        t(isSplit ? 'cli:export.doneSplit' : 'cli:export.done', { name: out.name }),
        t('cli:export.fields', { found: report.fields.found, covered: report.fields.covered }),
        ...(report.empty.length === 0 ? [] : [t('cli:export.empty', { count: report.empty.length })]),
      ])
    }
    return 0
  },
}

/** The language a preset's reader expects: the council Slovak, OGP English. */
const usualLanguage: Readonly<Record<ExportPreset, DocumentLanguage>> = {
  council: 'sk',
  plan: 'sk',
  ogp: 'en',
  bilingual: 'both',
  commitment: 'sk',
}

/** Said where another language was asked for; `--lang` is that of the messages too, so it is no mistake. */
const fixedLanguages: Partial<Record<ExportPreset, 'cli:export.onlyEnglish' | 'cli:export.alwaysBoth'>> = {
  ogp: 'cli:export.onlyEnglish',
  bilingual: 'cli:export.alwaysBoth',
}

/** Several documents go into one ZIP; under the name of a document Word would call it broken. */
function refuseOneDocument(isSplit: boolean, options: Options): void {
  const name = options.required('out')
  if (isSplit && name !== '-' && !/\.zip$/iu.test(name)) throw new CallError('partsInZip', { name })
}

function commitmentOption(options: Options): number {
  options.required('commitment')
  return options.number('commitment') ?? 0
}

/** Commitments are called by the numbers they have in the plan, from 1. */
function commitmentNumbered(plan: Plan, number: number): string {
  const commitment = plan.commitments[number - 1]
  if (commitment !== undefined) return commitment.id
  const choices = plan.commitments.map((_, position) => String(position + 1)).join(', ')
  throw new CallError('wrongChoice', { name: '--commitment', value: String(number), choices })
}
