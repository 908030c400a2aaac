import type { Translate } from '../texts.ts'

import { commandNames, commands } from './commands.ts'
import type { CommandName } from './commands.ts'

const purposes = {
  sample: 'cli:help.sample',
  show: 'cli:help.show',
  export: 'cli:help.export',
  import: 'cli:help.import',
  compare: 'cli:help.compare',
  check: 'cli:help.check',
  lint: 'cli:help.lint',
  schema: 'cli:help.schema',
} as const satisfies Record<CommandName, string>

/** What one command does, or all of them. */
export function helpLines(t: Translate, only?: CommandName): readonly string[] {
  const shown = only === undefined ? commandNames : [only]
  return [
    t('cli:help.head'),
    '',
    ...shown.flatMap((name) => [`  planovna ${name} ${commands[name].usage}`.trimEnd(), `      ${t(purposes[name])}`]),
    '',
    t('cli:help.common'),
    t('cli:help.exit'),
  ]
}
