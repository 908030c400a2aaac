import { pairedCell } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import { fieldCell, tableOf } from './table.ts'
import type { OutlineBlock } from '../outline.ts'
import { bold, cell, ownRun } from '../scribe.ts'
import type { Commitment } from '../../plan/commitmentSchema.ts'
import { numberOf } from '../../plan/numbers.ts'
import { joinPlace } from '../../plan/place.ts'
import { formatEuros } from '../../text/formats.ts'

/** What a commitment costs and who pays, with a total where there is something to add up. */
export function budgetTable(scribes: Scribes, commitment: Commitment): readonly OutlineBlock[] {
  if (commitment.budget.length === 0) return []
  const [{ plan, language }] = scribes
  const place = joinPlace('commitments', commitment.id)
  const rows = commitment.budget.map(({ id }) => {
    const at = (key: string): string => joinPlace(place, 'budget', id, key)
    return [fieldCell(scribes, at('purpose')), fieldCell(scribes, at('amount'), true), fieldCell(scribes, at('source'))]
  })
  const amounts = commitment.budget.map((line) => line.amount).filter((amount) => amount !== null)
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  const totalRow = [
    pairedCell(scribes, (scribe) => bold(scribe.say('document:label.total'))),
    pairedCell(scribes, (scribe) => bold([ownRun(formatEuros(total, scribe.language), scribe.language)]), true),
    cell([], language),
  ]
  return [
    tableOf(
      scribes,
      'budget',
      { number: numberOf(plan, place) },
      [
        { label: 'fields:budget.purpose', width: 88 },
        { label: 'fields:budget.amount', width: 27, isNumber: true },
        { label: 'fields:budget.source', width: 50 },
      ],
      amounts.length > 1 ? [...rows, totalRow] : rows,
    ),
  ]
}
