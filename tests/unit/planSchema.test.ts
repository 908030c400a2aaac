import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { planJsonSchema } from '../../electron/cli/planJsonSchema.ts'

it('the JSON Schema in resources is the one the program reads plans with (npm run schema)', () => {
  const path = join(import.meta.dirname, '../../resources/schema/plan.schema.json')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(planJsonSchema())
})
