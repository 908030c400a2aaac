import type { Translate } from '../texts.ts'

import type { Language } from '../../core/plan/localized.ts'
import type { CliIo } from './cliIo.ts'
import type { OptionKinds, Options } from './options.ts'

/** 0 done; 1 done, with findings that fail the gate. A wrong input or call is an exception, and 2. */
export type ExitCode = 0 | 1

export type Call = Readonly<{
  options: Options
  io: CliIo
  /** the language of what is printed */
  language: Language
  t: Translate
  /** a line about long work, when a person watches */
  progress: (line: string) => Promise<void>
}>

export type Command = Readonly<{
  /** as the help prints it, after the command's name */
  usage: string
  options: OptionKinds
  /** the files it takes, as the usage names them */
  files: readonly string[]
  run: (call: Call) => Promise<ExitCode>
}>
