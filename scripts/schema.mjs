// Writes resources/schema/plan.schema.json from the schema the program reads plan files with.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './setup/packages.mjs'
import { planJsonSchema } from '../electron/cli/planJsonSchema.ts'

const folder = join(root, 'resources', 'schema')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'plan.schema.json'), `${JSON.stringify(planJsonSchema(), null, 2)}\n`)
