import { budgetTable } from './budgetTable.ts'
import { evaluation, facts, lineage } from './commitmentSheet.ts'
import { criterionTable, milestoneDetailTable, milestoneTable } from './milestoneTables.ts'
import { answered } from './ogpAnswer.ts'
import { withoutPlace } from './titlePage.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock, OutlineRun } from '../outline.ts'
import { bold, bulletList, heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import type { Commitment } from '../../plan/commitmentSchema.ts'
import { joinPlace } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'

/** One commitment as OGP's form asks for it, C.0 to C.17; what the form does not ask stands last. */
export function ogpCommitment(scribe: Scribe, commitment: Commitment, position: number): readonly OutlineBlock[] {
  const at = (...segments: readonly string[]): Place => joinPlace('commitments', commitment.id, ...segments)
  const line = (place: Place): readonly OutlineBlock[] => (scribe.has(place) ? [paragraph(scribe.field(place))] : [])
  const list = (place: Place): readonly OutlineBlock[] => (scribe.has(place) ? [bulletList(scribe.parts(place))] : [])
  const beyond = [
    ...milestoneDetailTable([scribe], commitment),
    ...criterionTable([scribe], commitment),
    ...under(scribe, 'document:heading.lineage', lineage(scribe, commitment, at)),
    ...under(scribe, 'document:heading.evaluation', evaluation(scribe, at)),
  ]
  return [
    heading(1, headingRuns(scribe, at('title'), position), { startsPage: true }),
    ...answered(scribe, 'C.0', 'document:ogp.C0', line(at('ogpId'))),
    ...answered(scribe, 'C.1', 'document:ogp.C1', line(at('title'))),
    ...answered(scribe, 'C.2', 'document:ogp.C2', line(at('summary'))),
    ...answered(
      scribe,
      'C.3',
      'document:ogp.C3',
      facts(scribe, [
        ['fields:commitment.start', at('start')],
        ['fields:commitment.end', at('end')],
      ]),
    ),
    ...answered(scribe, 'C.4', 'document:ogp.C4', list(at('leads'))),
    ...answered(scribe, 'C.5', 'document:ogp.C5', list(at('leadsOutside'))),
    ...answered(scribe, 'C.6', 'document:ogp.C6', list(at('supporting'))),
    ...answered(scribe, 'C.7', 'document:ogp.C7', scribe.rich(at('problem'))),
    ...answered(scribe, 'C.8', 'document:ogp.C8', scribe.rich(at('statusQuo'))),
    ...answered(scribe, 'C.9', 'document:ogp.C9', scribe.rich(at('solution'))),
    ...answered(scribe, 'C.10', 'document:ogp.C10', scribe.rich(at('contribution'))),
    ...answered(scribe, 'C.11', 'document:ogp.C11', [...list(at('goals')), ...scribe.rich(at('strategyLink'))]),
    ...answered(scribe, 'C.12', 'document:ogp.C12', [...line(at('policyArea')), ...line(at('policyAreaOther'))]),
    ...answered(scribe, 'C.13', 'document:ogp.C13', [...line(at('sector')), ...line(at('sectorOther'))]),
    ...answered(scribe, 'C.14', 'document:ogp.C14', claimedValues(scribe, commitment, at)),
    ...answered(scribe, 'C.15', 'document:ogp.C15', justifications(scribe, commitment, at)),
    ...answered(scribe, 'C.16', 'document:ogp.C16', [
      ...scribe.rich(at('resources')),
      ...budgetTable([scribe], commitment),
    ]),
    ...answered(scribe, 'C.17', 'document:ogp.C17', milestoneTable([scribe], commitment)),
    ...(beyond.length === 0 ? [] : [heading(2, scribe.say('document:ogp.beyondForm')), ...beyond]),
  ]
}

function under(scribe: Scribe, title: DocumentKey, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.length === 0 ? [] : [heading(3, scribe.say(title)), ...blocks]
}

type At = (...segments: readonly string[]) => Place

/** The title stands in the heading for the contents; the field itself is the answer to C.1. */
function headingRuns(scribe: Scribe, title: Place, position: number): readonly OutlineRun[] {
  const name = scribe.say('document:ogp.commitment', { number: String(position) })
  return scribe.has(title)
    ? [
        ...name,
        ...scribe.say('document:label.colon'),
        ownRun(' ', scribe.language),
        ...withoutPlace(scribe.field(title)),
      ]
    : name
}

function claimedValues(scribe: Scribe, commitment: Commitment, at: At): readonly OutlineBlock[] {
  return commitment.values.length === 0
    ? []
    : [bulletList(commitment.values.map(({ id }) => scribe.field(at('values', id, 'value'))))]
}

/** Under C.15 every value is named again, without being the field a second time. */
function justifications(scribe: Scribe, commitment: Commitment, at: At): readonly OutlineBlock[] {
  return commitment.values.flatMap(({ id }) => {
    const reason = scribe.rich(at('values', id, 'justification'))
    const name = withoutPlace(scribe.field(at('values', id, 'value')))
    return reason.length === 0 ? [] : [paragraph([...bold(name), ownRun(':', scribe.language)], 'label'), ...reason]
  })
}
