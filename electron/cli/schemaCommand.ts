import { planJsonSchema } from './planJsonSchema.ts'
import { printJson } from './output.ts'
import type { Command } from './command.ts'

export const schemaCommand: Command = {
  usage: '',
  options: {},
  files: [],
  run: async (call) => {
    await printJson(call, planJsonSchema())
    return 0
  },
}
