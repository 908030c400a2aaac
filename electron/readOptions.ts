import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<Wanted extends Options> = ReturnType<typeof parseArgs<{ options: Wanted }>>['values']

/** The options of a developer's command; null, after a line on the error output that says why, for those it does not know. */
export function readOptions<Wanted extends Options>(
  command: string,
  words: readonly string[],
  options: Wanted,
): Values<Wanted> | null {
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (error) {
    // Node says in its first sentence what is wrong, and in others how to write a file that begins with a dash.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/u)
    const known = Object.keys(options).map((name) => `--${name}`)
    process.stderr.write(`${command}: ${sentence.replace(/\.$/u, '')}; it knows ${known.join(', ')}\n`)
    return null
  }
}
