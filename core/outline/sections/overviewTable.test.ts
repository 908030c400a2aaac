import { expect, it } from 'vitest'

import { overviewTable } from './overviewTable.ts'
import { blockRuns, textOf } from '../outline.ts'
import { scribe } from '../scribe.ts'
import { samplePlan } from '../../plan/samples/samplePlan.ts'

it.each([
  ['sk', 'september\u00A02024\u00A0– máj\u00A02027'],
  ['en', 'September\u00A02024\u00A0– May\u00A02027'],
] as const)('lets the period of a commitment end its line behind the dash only (%s)', (language, period) => {
  const table = overviewTable(scribe(samplePlan('bb-2024'), language, (key) => key))
  if (table.type !== 'table') throw new Error('no table')
  expect(textOf(table.rows[3]?.[2]?.blocks.flatMap(blockRuns) ?? [])).toBe(period)
})
