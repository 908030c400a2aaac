import { documentLanguageSchema, exportPresetSchema } from '../../core/bridge/exporting.ts'
import { makeDocument } from '../export/makeDocument.ts'
import { CallError } from './callError.ts'
import { planOf, readInput } from './input.ts'
import { openOutput, printJson, printLines } from './output.ts'
import type { DocumentLanguage, ExportPreset } from '../../core/bridge/exporting.ts'
import type { Command } from './command.ts'

export const exportCommand: Command = {
  usage: 'P --preset council|plan|ogp|bilingual [--lang sk|en|both] --out F.docx [--without-plan] [--json] [--force]',
  options: { preset: 'string', out: 'string', 'without-plan': 'boolean' },
  files: ['P'],
  run: async (call) => {
    const { options, io, t } = call
    const preset = options.oneOf('preset', exportPresetSchema.options)
    if (preset === null) throw new CallError('missingOption', { name: '--preset' })
    const language = options.oneOf('lang', documentLanguageSchema.options) ?? usualLanguage[preset]
    const out = await openOutput(call)
    const plan = planOf(await readInput(options.files[0] ?? '', io))
    await call.progress(t('cli:export.progress'))
    const { bytes, report } = await makeDocument(
      plan,
      { preset, language, isPlanInside: !options.has('without-plan') },
      new Date(),
    )
    await out.write(bytes)
    if (options.has('json')) await printJson(call, report)
    else if (!out.isStdout) {
      await printLines(call, [
        t('cli:export.done', { name: out.name }),
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
}
