import { linesOf, pairedCell, sideBySide } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineCell, OutlineTable } from '../outline.ts'
import { bold, cellOf } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'

export type Column = Readonly<{ label: DocumentKey; width: number }>
export type TableName =
  'basics' | 'overview' | 'milestones' | 'milestoneDetails' | 'criteria' | 'budget' | 'endorsements' | 'organisations'

/** A table with a caption, a description for those who do not see it, and one header row. */
export function tableOf(
  scribes: Scribes,
  name: TableName,
  params: Readonly<Record<string, string>>,
  columns: readonly Column[],
  rows: readonly (readonly OutlineCell[])[],
): OutlineTable {
  const [first] = scribes
  return {
    type: 'table',
    caption: sideBySide(scribes, (scribe) => scribe.say(`document:table.${name}`, params)),
    description: first.sentence(`document:description.${name}`, params),
    isCaptionShown: true,
    widths: columns.map((column) => column.width),
    header: columns.map(({ label }) => headerCell(scribes, (scribe) => scribe.say(label))),
    rows,
    keepsRows: true,
  }
}

function headerCell(scribes: Scribes, write: (scribe: Scribe) => ReturnType<Scribe['say']>): OutlineCell {
  return cellOf(
    linesOf(scribes, (scribe) => bold(write(scribe))),
    scribes[0].language,
  )
}

/** A cell that shows one field, right-aligned when it is a number. */
export function fieldCell(scribes: Scribes, place: string, isNumber = false): OutlineCell {
  return pairedCell(scribes, (scribe) => scribe.field(place), isNumber)
}
