import type { Translate } from '../texts.ts'

import { commands } from './commands.ts'
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
export async function helpLines(t: Translate, shown: readonly CommandName[]): Promise<readonly string[]> {
  const lines = shown.map(async (name) => {
    const { usage } = await commands[name]()
    return [`  planovna ${name} ${usage}`.trimEnd(), `      ${t(purposes[name])}`]
  })
  return [t('cli:help.head'), '', ...(await Promise.all(lines)).flat(), '', t('cli:help.common'), t('cli:help.exit')]
}
