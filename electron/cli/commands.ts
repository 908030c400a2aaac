import { checkCommand } from './checkCommand.ts'
import { compareCommand } from './compareCommand.ts'
import { exportCommand } from './exportCommand.ts'
import { importCommand } from './importCommand.ts'
import { lintCommand } from './lintCommand.ts'
import { sampleCommand } from './sampleCommand.ts'
import { schemaCommand } from './schemaCommand.ts'
import { showCommand } from './showCommand.ts'
import type { Command } from './command.ts'

export const commands = {
  sample: sampleCommand,
  show: showCommand,
  export: exportCommand,
  import: importCommand,
  compare: compareCommand,
  check: checkCommand,
  lint: lintCommand,
  schema: schemaCommand,
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as CommandName[] // the keys of the table above, nothing else
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name)
