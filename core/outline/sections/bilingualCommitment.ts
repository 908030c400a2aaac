import { budgetTable } from './budgetTable.ts'
import { milestoneTables } from './milestoneTables.ts'
import { earlierCommitment } from './commitmentSheet.ts'
import { fieldRow, textTable } from './textTable.ts'
import type { TextRow } from './textTable.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock } from '../outline.ts'
import { heading, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { oneUnderOther, sideBySide } from './pairing.ts'
import type { Commitment } from '../../plan/commitmentSchema.ts'
import { fieldGroups } from '../../plan/fields.ts'
import { joinPlace } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'

/** One commitment in both languages: its title one under the other, its texts side by side, its tables with both languages in every cell. */
export function bilingualCommitment(
  scribes: readonly [Scribe, Scribe],
  commitment: Commitment,
  startsPage: boolean,
): readonly OutlineBlock[] {
  const at = (...segments: readonly string[]): Place => joinPlace('commitments', commitment.id, ...segments)
  const isNamed = scribes.some((scribe) => scribe.has(at('title')))
  const title = oneUnderOther(scribes, (scribe) =>
    isNamed ? scribe.field(at('title')) : scribe.say('document:label.untitledCommitment'),
  )
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
    heading(2, title, { isNumbered: true, startsPage }),
    ...section('document:heading.description', textTable(scribes, textRows(commitment))),
    ...section('document:heading.budget', budgetTable(scribes, commitment)),
    ...section('document:heading.milestones', milestoneTables(scribes, commitment)),
  ]
}

function textRows(commitment: Commitment): readonly TextRow[] {
  const at = (...segments: readonly string[]): Place => joinPlace('commitments', commitment.id, ...segments)
  const fields = fieldGroups.commitment
    .filter((field) => field.key !== 'title')
    .map((field) => ({ key: field.key, row: fieldRow(field.id, at(field.key)) }))
  const claims = commitment.values.map(({ id }) => ({
    label: (scribe: Scribe) => scribe.field(at('values', id, 'value')),
    text: (scribe: Scribe) => scribe.rich(at('values', id, 'justification')),
  }))
  const earlier: readonly TextRow[] = [
    {
      label: (scribe) => scribe.say('document:label.continues'),
      text: (scribe) => earlierCommitment(scribe, at).map((runs) => paragraph(runs)),
    },
    fieldRow('lineage.news', at('lineage', 'news')),
  ]
  // The values stand where OGP's form asks for them, before the resources.
  const beforeResources = fields.findIndex(({ key }) => key === 'resources')
  return [
    ...fields.slice(0, beforeResources).map((field) => field.row),
    ...claims,
    ...fields.slice(beforeResources).map((field) => field.row),
    ...(commitment.lineage === null ? [] : earlier),
  ]
}
