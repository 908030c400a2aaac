import { runningTitles } from '../runningTitle.ts'
import type { OutlineBlock, OutlinePart } from '../outline.ts'
import { heading } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { basicsTable } from '../sections/basics.ts'
import { bilingualCommitment } from '../sections/bilingualCommitment.ts'
import { sideBySide } from '../sections/pairing.ts'
import { endorsementTable, organisationTable } from '../sections/people.ts'
import { planPictures } from '../sections/pictures.ts'
import { statusLines } from '../sections/statusLines.ts'
import { titlePage, titleRuns } from '../sections/titlePage.ts'
import { fieldRow, textTable } from '../sections/textTable.ts'
import type { TextRow } from '../sections/textTable.ts'
import type { DocumentKey } from '../documentText.ts'
import { fieldGroups } from '../../plan/fields.ts'
import { joinPlace } from '../../plan/place.ts'

/** Slovak on the left, English on the right, field by field: for the eyes that check one against the other. */
export function bilingualPart(scribes: readonly [Scribe, Scribe]): OutlinePart {
  const [first, second] = scribes
  const { plan } = first
  const pictures = planPictures(scribes)
  const title = (key: DocumentKey): ReturnType<Scribe['say']> => sideBySide(scribes, (scribe) => scribe.say(key))
  const section = (key: DocumentKey, blocks: readonly OutlineBlock[], startsPage = false): readonly OutlineBlock[] =>
    blocks.length === 0 ? [] : [heading(1, title(key), { startsPage }), ...blocks]
  return {
    language: first.language,
    second: second.language,
    header: runningTitles(titleRuns(first), titleRuns(second), second.language),
    blocks: [
      titlePage(scribes, statusLines(scribes)),
      { type: 'tableOfContents', title: title('document:heading.contents'), levels: 2 },
      ...section('document:heading.basics', basicsTable(scribes), true),
      ...section('document:heading.narrative', textTable(scribes, narrativeRows())),
      ...section('document:heading.goals', textTable(scribes, goalRows(plan.goals))),
      ...section(
        'document:heading.application',
        [
          ...pictures,
          ...plan.commitments.flatMap((commitment, position) =>
            bilingualCommitment(scribes, commitment, pictures.length > 0 || position > 0),
          ),
        ],
        true,
      ),
      ...section('fields:section.endorsement', plan.endorsements.length === 0 ? [] : [endorsementTable(scribes)]),
      ...section('fields:section.organisations', plan.organisations.length === 0 ? [] : [organisationTable(scribes)]),
    ],
  }
}

function narrativeRows(): readonly TextRow[] {
  return fieldGroups.narrative.map((field) => fieldRow(field.id, joinPlace('narrative', field.key)))
}

function goalRows(goals: Scribe['plan']['goals']): readonly TextRow[] {
  return goals.map(({ id }) => ({
    label: (scribe) => scribe.field(joinPlace('goals', id, 'title')),
    text: (scribe) => scribe.rich(joinPlace('goals', id, 'description')),
  }))
}
