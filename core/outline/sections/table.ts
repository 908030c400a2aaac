import { mapped } from '../mapped.ts'
import { columnWidths } from './columnWidths.ts'
import { namesInLine } from './names.ts'
import { linesOf, pairedCell, sideBySide } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import type { DocumentKey } from '../documentText.ts'
import { withText } from '../outline.ts'
import type { OutlineCell, OutlineRun, OutlineTable } from '../outline.ts'
import { bold, cellOf } from '../scribe.ts'

/** `width` is the share the column has while its words leave it to it. */
export type Column = Readonly<{ label: DocumentKey; width: number; isNumber?: boolean }>
export type TableName =
  | 'basics'
  | 'overview'
  | 'milestones'
  | 'milestoneDetails'
  | 'milestoneCosts'
  | 'milestoneProgress'
  | 'criteria'
  | 'budget'
  | 'endorsements'
  | 'organisations'
  | 'discussions'

/** A table with a caption, a description for those who do not see it, and one header row. */
export function tableOf(
  scribes: Scribes,
  name: TableName,
  params: Readonly<Record<string, string>>,
  columns: readonly Column[],
  rows: readonly (readonly OutlineCell[])[],
): OutlineTable {
  const [first] = scribes
  const header = columns.map((column) => headerCell(scribes, column))
  return {
    type: 'table',
    caption: sideBySide(scribes, (scribe) => scribe.say(`document:table.${name}`, params)),
    description: first.sentence(`document:description.${name}`, params),
    isCaptionShown: true,
    number: null,
    widths: columnWidths(
      columns.map((column) => column.width),
      header,
      rows,
    ),
    header,
    rows,
    keepsRows: true,
  }
}

function headerCell(scribes: Scribes, { label, isNumber = false }: Column): OutlineCell {
  return cellOf(
    linesOf(scribes, (scribe) => bold(scribe.say(label))),
    scribes[0].language,
    isNumber,
  )
}

/** A space somebody typed before a text would set it in, or leave a line of a narrow cell empty. */
function withoutIndent(runs: readonly OutlineRun[]): readonly OutlineRun[] {
  return /^\s/u.test(runs[0]?.text ?? '')
    ? mapped(runs, (run, position) => (position === 0 ? withText(run, run.text.trimStart()) : run))
    : runs
}

/** A cell that shows the names a field holds, one behind the other. */
export function namesCell(scribes: Scribes, place: string): OutlineCell {
  return pairedCell(scribes, (scribe) => namesInLine(scribe, place))
}

/** A cell that shows one field, right-aligned when it is a number. */
export function fieldCell(scribes: Scribes, place: string, isNumber = false): OutlineCell {
  return pairedCell(scribes, (scribe) => withoutIndent(scribe.field(place)), isNumber)
}
