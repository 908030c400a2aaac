import { budgetTable } from './budgetTable.ts'
import { milestoneTables } from './milestoneTables.ts'
import { linesOf } from './pairing.ts'
import { textTable } from './textTable.ts'
import type { TextRow } from './textTable.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock } from '../outline.ts'
import { heading, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { sideBySide } from './pairing.ts'
import type { Commitment } from '../../plan/commitmentSchema.ts'
import { fieldGroups } from '../../plan/fields.ts'
import type { FieldId } from '../../plan/fields.ts'
import { joinPlace } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'
import { fieldNameKey } from '../../edit/labelKey.ts'

/** One commitment in both languages: its texts side by side, its tables with both languages in every cell. */
export function bilingualCommitment(
  scribes: readonly [Scribe, Scribe],
  commitment: Commitment,
  startsPage: boolean,
): readonly OutlineBlock[] {
  const at = (...segments: readonly string[]): Place => joinPlace('commitments', commitment.id, ...segments)
  const [title, ...otherTitles] = linesOf(scribes, (scribe) => scribe.field(at('title')))
  const section = (key: DocumentKey, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] =>
    blocks.length === 0
      ? []
      : [
          heading(
            3,
            sideBySide(scribes, (scribe) => scribe.say(key)),
            { isNumbered: true },
          ),
          ...blocks,
        ]
  return [
    heading(2, title ?? scribes[0].say('document:label.untitledCommitment'), { isNumbered: true, startsPage }),
    ...otherTitles.map((runs) => paragraph(runs, 'lead')),
    ...section(
      'document:heading.description',
      textTable(scribes, textRows(scribes, commitment), 'document:table.sideBySide'),
    ),
    ...section('document:heading.resources', budgetTable(scribes, commitment)),
    ...section('document:heading.milestones', milestoneTables(scribes, commitment)),
  ]
}

function textRows(scribes: readonly [Scribe, Scribe], commitment: Commitment): readonly TextRow[] {
  const at = (...segments: readonly string[]): Place => joinPlace('commitments', commitment.id, ...segments)
  const row = (label: TextRow['label'], place: Place, isLong: boolean): TextRow => ({
    label,
    place,
    isLong,
    isShown: scribes.some((scribe) => scribe.has(place)),
  })
  const named =
    (id: FieldId): TextRow['label'] =>
    (scribe) =>
      scribe.say(fieldNameKey(id))
  const fields = fieldGroups.commitment
    .filter((field) => field.key !== 'title')
    .map((field) => ({ key: field.key, row: row(named(field.id), at(field.key), field.kind === 'rich') }))
  const claims = commitment.values.map(({ id }) => ({
    ...row((scribe) => scribe.field(at('values', id, 'value')), at('values', id, 'justification'), true),
    isShown: true,
  }))
  const lineage =
    commitment.lineage === null
      ? []
      : [
          row((scribe) => scribe.say('document:label.continues'), at('lineage', 'title'), false),
          row((scribe) => scribe.field(at('lineage', 'number')), at('lineage', 'planTitle'), false),
          row(named('lineage.news'), at('lineage', 'news'), true),
        ]
  const afterSector = fields.findIndex(({ key }) => key === 'resources')
  return [
    ...fields.slice(0, afterSector).map((field) => field.row),
    ...claims,
    ...fields.slice(afterSector).map((field) => field.row),
    ...lineage,
  ]
}
