import type { Command } from './command.ts'

/** Every command, loaded when it is called: a listing of a plan need not wait for the writer of Word documents. */
export const commands = {
  sample: async () => (await import('./sampleCommand.ts')).sampleCommand,
  show: async () => (await import('./showCommand.ts')).showCommand,
  export: async () => (await import('./exportCommand.ts')).exportCommand,
  import: async () => (await import('./importCommand.ts')).importCommand,
  compare: async () => (await import('./compareCommand.ts')).compareCommand,
  check: async () => (await import('./checkCommand.ts')).checkCommand,
  lint: async () => (await import('./lintCommand.ts')).lintCommand,
  schema: async () => (await import('./schemaCommand.ts')).schemaCommand,
} as const satisfies Record<string, () => Promise<Command>>

export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as CommandName[] // the keys of the table above, nothing else
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name)
