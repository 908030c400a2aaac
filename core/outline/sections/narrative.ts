import { anchored, anchorOf } from '../anchors.ts'
import type { OutlineBlock } from '../outline.ts'
import { bulletList, heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { fieldNameKey } from '../../edit/labelKey.ts'
import type { NarrativeKey } from '../../plan/fields.ts'
import { joinPlace } from '../../plan/place.ts'

/** The questions of OGP's form in its order; goals (B.4) and participation (E.5 to E.7) stand between them. */
const order = [
  'vision',
  'achievements',
  'challenges',
  'goals',
  'visionContribution',
  'policyContribution',
  'coordination',
  'spaces',
  'diversity',
  'participation',
  'continuation',
  'monitoringBody',
  'progressDiscussion',
  'progressChecks',
  'publication',
] as const satisfies readonly (NarrativeKey | 'goals' | 'participation')[]

/** The foreword and the narrative part; what is not written yet leaves no heading behind. */
export function narrativeSections(scribe: Scribe): readonly OutlineBlock[] {
  const foreword = scribe.rich('narrative/foreword')
  const sections = order.flatMap((key) =>
    key === 'goals' ? goals(scribe) : key === 'participation' ? participation(scribe) : question(scribe, key),
  )
  return [
    ...(foreword.length === 0 ? [] : [heading(1, scribe.say('fields:section.foreword')), ...foreword]),
    ...(sections.length === 0 ? [] : [heading(1, scribe.say('document:heading.narrative')), ...sections]),
  ]
}

function question(scribe: Scribe, key: NarrativeKey): readonly OutlineBlock[] {
  const answer = scribe.rich(joinPlace('narrative', key))
  return answer.length === 0
    ? []
    : [heading(2, scribe.say(fieldNameKey(`narrative.${key}`)), { isNumbered: true }), ...answer]
}

function goals(scribe: Scribe): readonly OutlineBlock[] {
  const written = goalBlocks(scribe, true)
  return written.length === 0
    ? []
    : [heading(2, scribe.say('document:heading.goals'), { isNumbered: true }), ...written]
}

/** A goal is a heading of its own, because commitments refer to it. */
export function goalBlocks(scribe: Scribe, isNumbered: boolean): readonly OutlineBlock[] {
  return scribe.plan.goals.flatMap(({ id }) => {
    const title = anchored(scribe.field(joinPlace('goals', id, 'title')), anchorOf(scribe, joinPlace('goals', id)))
    return [
      ...(title.length === 0 ? [] : [heading(3, title, { isNumbered })]),
      ...scribe.rich(joinPlace('goals', id, 'description')),
    ]
  })
}

function participation(scribe: Scribe): readonly OutlineBlock[] {
  const participants = scribe.parts('narrative/participants')
  const counts = (['groupCount', 'meetingCount'] as const)
    .map((key) => ({
      label: [...scribe.say(fieldNameKey(`narrative.${key}`)), ...scribe.say('document:label.colon')],
      value: scribe.field(joinPlace('narrative', key)),
    }))
    .filter(({ value }) => value.length > 0)
  if (participants.length === 0 && counts.length === 0) return []
  return [
    heading(2, scribe.say('document:heading.participation'), { isNumbered: true }),
    ...(participants.length === 0
      ? []
      : [
          paragraph([...scribe.say(fieldNameKey('narrative.participants')), ownRun(':', scribe.language)], 'label'),
          bulletList(participants),
        ]),
    ...(counts.length === 0 ? [] : [{ type: 'keyValues' as const, items: counts }]),
  ]
}
