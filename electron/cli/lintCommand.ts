import { lintDocument } from '../export/lint/lintDocument.ts'
import { AppError } from '../../core/bridge/result.ts'
import { findingLines } from './findingLines.ts'
import { isPackage, readInput } from './input.ts'
import { printJson, printLines } from './output.ts'
import { sourceText } from '../../core/bridge/sourceText.ts'
import type { Linted } from '../export/lint/lintDocument.ts'
import type { Command } from './command.ts'

export const lintCommand: Command = {
  usage: 'F.docx [--json]',
  options: {},
  files: ['F.docx'],
  run: async (call) => {
    const { options, io, t } = call
    const withPlace = (found: Linted['findings'][number]): Linted['findings'][number] => ({
      ...found,
      path: [...found.place.headings, sourceText(t, found.path), found.place.excerpt, found.source]
        .filter((part) => part !== '')
        .join(' · '),
    })
    const file = await readInput(options.files[0] ?? '', io)
    if (!isPackage(file.bytes)) throw new AppError('notADocument', { name: file.name })
    await call.progress(t('cli:lint.progress'))
    const { findings, counts } = await lintDocument(file.bytes, call.language)
    const isReady = counts.error === 0
    if (options.has('json')) await printJson(call, { findings, counts, ready: { council: isReady, ogp: isReady } })
    else await printLines(call, findingLines(findings.map(withPlace), counts, t))
    // A document with an error is not for everybody to read: the gate of this check.
    return isReady ? 0 : 1
  },
}
