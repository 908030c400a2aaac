import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'

import { CallError } from './callError.ts'

export type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>

/** The words of a call, sorted; asking for one checks it. Names are without their dashes. */
export type Options = Readonly<{
  files: readonly string[]
  has: (name: string) => boolean
  text: (name: string) => string | null
  required: (name: string) => string
  oneOf: <Choice extends string>(name: string, choices: readonly Choice[]) => Choice | null
  /** a whole number from 0 up */
  number: (name: string) => number | null
}>

/** Every command takes these. */
export const commonOptions = { lang: 'string', force: 'boolean', json: 'boolean', help: 'boolean' } as const

/** Sorts the words behind a command. CallError for an option it does not have or a wrong number of files. */
export function parseOptions(words: readonly string[], kinds: OptionKinds, fileNames: readonly string[]): Options {
  const { values, positionals } = sort(words, { ...commonOptions, ...kinds })
  const missing = fileNames[positionals.length]
  if (missing !== undefined && values['help'] !== true) throw new CallError('missingFile', { name: missing })
  const extra = positionals[fileNames.length]
  if (extra !== undefined) throw new CallError('tooManyFiles', { name: extra })

  function text(name: string): string | null {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  return {
    files: positionals,
    has: (name) => values[name] !== undefined,
    text,
    required: (name) => {
      const value = text(name)
      if (value === null || value === '') throw new CallError('missingOption', { name: `--${name}` })
      return value
    },
    oneOf: (name, choices) => {
      const value = text(name)
      if (value === null) return null
      const choice = choices.find((candidate) => candidate === value)
      if (choice === undefined)
        throw new CallError('wrongChoice', { name: `--${name}`, value, choices: choices.join(', ') })
      return choice
    },
    number: (name) => {
      const value = text(name)
      if (value === null) return null
      if (!/^\d{1,9}$/.test(value)) throw new CallError('wrongNumber', { name: `--${name}`, value })
      return Number(value)
    },
  }
}

type Sorted = Readonly<{
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  positionals: readonly string[]
}>

function sort(words: readonly string[], kinds: OptionKinds): Sorted {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(kinds).map(([name, type]) => [name, { type }]),
  )
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    const name = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    throw new CallError(isUnknown ? 'unknownOption' : 'wrongOption', { name })
  }
}
