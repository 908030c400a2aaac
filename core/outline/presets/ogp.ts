import { runningTitle } from '../runningTitle.ts'
import type { OutlineBlock, OutlinePart } from '../outline.ts'
import { bulletList, heading, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { basicsTable } from '../sections/basics.ts'
import { goalBlocks } from '../sections/narrative.ts'
import { answered } from '../sections/ogpAnswer.ts'
import { ogpCommitment } from '../sections/ogpCommitment.ts'
import { endorsementTable } from '../sections/people.ts'
import { titlePage, titleRuns } from '../sections/titlePage.ts'
import type { NarrativeKey } from '../../plan/fields.ts'
import { joinPlace } from '../../plan/place.ts'

/**
 * The answers in the order of OGP Local's web form (domain 1.2, 1.3), one question under the other, to be copied over.
 * A question without an answer shows a dash, so that the form's order is never broken.
 */
export function ogpPart(scribe: Scribe): OutlinePart {
  const ask = (code: string, key: NarrativeKey): readonly OutlineBlock[] =>
    answered(scribe, code, `fields:narrative.${key}`, scribe.rich(joinPlace('narrative', key)))
  const list = (place: string): readonly OutlineBlock[] => (scribe.has(place) ? [bulletList(scribe.parts(place))] : [])
  const line = (place: string): readonly OutlineBlock[] => (scribe.has(place) ? [paragraph(scribe.field(place))] : [])
  return {
    language: scribe.language,
    second: null,
    header: runningTitle(titleRuns(scribe)),
    blocks: [
      titlePage([scribe]),
      { type: 'tableOfContents', title: scribe.say('document:heading.contents'), levels: 1 },
      heading(1, scribe.say('document:ogp.glance'), { startsPage: true }),
      ...basicsTable([scribe]),
      heading(1, scribe.say('fields:section.foreword')),
      ...ask('A.1', 'foreword'),
      heading(1, scribe.say('fields:section.vision')),
      ...ask('B.1', 'vision'),
      ...ask('B.2', 'achievements'),
      ...ask('B.3', 'challenges'),
      ...answered(scribe, 'B.4', 'document:ogp.goals', goalBlocks(scribe, false)),
      ...ask('B.5', 'visionContribution'),
      ...ask('B.6', 'policyContribution'),
      heading(1, scribe.say('fields:section.engagement')),
      ...answered(scribe, 'E.1', 'document:ogp.leads', list('leadInstitutions')),
      ...ask('E.2', 'coordination'),
      ...ask('E.3', 'spaces'),
      ...ask('E.4', 'diversity'),
      ...answered(scribe, 'E.5', 'fields:narrative.participants', list('narrative/participants')),
      ...answered(scribe, 'E.6', 'fields:narrative.groupCount', line('narrative/groupCount')),
      ...answered(scribe, 'E.7', 'fields:narrative.meetingCount', line('narrative/meetingCount')),
      ...ask('E.8', 'continuation'),
      heading(1, scribe.say('fields:section.monitoring')),
      ...ask('M.1', 'monitoringBody'),
      ...answered(scribe, 'M.2', 'document:ogp.contacts', [paragraph(scribe.say('document:ogp.contactsNote'), 'note')]),
      ...ask('M.3', 'progressDiscussion'),
      ...ask('M.4', 'progressChecks'),
      ...ask('M.5', 'publication'),
      heading(1, scribe.say('fields:section.endorsement')),
      ...answered(
        scribe,
        'S',
        'document:ogp.endorsement',
        scribe.plan.endorsements.length === 0 ? [] : [endorsementTable([scribe])],
      ),
      ...scribe.plan.commitments.flatMap((commitment, position) => ogpCommitment(scribe, commitment, position + 1)),
    ],
  }
}
