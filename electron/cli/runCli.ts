import { AppError } from '../../core/bridge/result.ts'
import { textsIn } from '../texts.ts'
import { CallError } from './callError.ts'
import { print } from './cliIo.ts'
import { commandNames, commands, isCommandName } from './commands.ts'
import { helpLines } from './help.ts'
import { parseOptions } from './options.ts'
import { printLines } from './output.ts'
import type { Language } from '../../core/plan/localized.ts'
import type { CliIo } from './cliIo.ts'
import type { Call } from './command.ts'

/** Runs one call, such as `['show', 'a.planovna', '--json']`; gives the exit code. Never rejects. */
export async function runCli(words: readonly string[], io: CliIo): Promise<number> {
  const language = languageOf(words)
  try {
    return await run(words, io, language)
  } catch (error) {
    await print(io.stderr, `planovna: ${errorLine(error, language)}\n`)
    return 2
  }
}

async function run(words: readonly string[], io: CliIo, language: Language): Promise<number> {
  const t = textsIn(language)
  const [name, ...rest] = words
  const progress = (line: string): Promise<void> => (io.isTerminal ? print(io.stderr, `${line}\n`) : Promise.resolve())
  const callWith = (options: Call['options']): Call => ({ options, io, language, t, progress })
  if (name === undefined) throw new CallError('noCommand')
  if (name === 'help' || name === '--help') {
    await printLines(callWith(parseOptions([], {}, [])), await helpLines(t, commandNames))
    return 0
  }
  if (!isCommandName(name)) throw new CallError('unknownCommand', { name })
  const command = await commands[name]()
  const call = callWith(parseOptions(rest, command.options, command.files))
  call.options.oneOf('lang', name === 'export' ? ['sk', 'en', 'both'] : ['sk', 'en'])
  if (!call.options.has('help')) return command.run(call)
  await printLines(call, await helpLines(t, [name]))
  return 0
}

/** Read before anything else, because a wrong call must be told in the right language too. */
function languageOf(words: readonly string[]): Language {
  const position = words.findIndex((word) => word === '--lang')
  return words[position + 1] === 'en' && position >= 0 ? 'en' : words.includes('--lang=en') ? 'en' : 'sk'
}

/** `<code>: <sentence>`, on one line whatever a file is called. */
function errorLine(error: unknown, language: Language): string {
  const t = textsIn(language)
  if (!(error instanceof AppError)) return `internal: ${t('errors:internal')}`
  const { code, params } = error.failure
  const sentence = error instanceof CallError ? error.sentence(t) : t(`errors:${code}`)
  const name = params['name']
  const line = name === undefined ? sentence : t('cli:errorAbout', { sentence, name })
  return `${code}: ${line.replace(/\s+/gu, ' ')}`
}
