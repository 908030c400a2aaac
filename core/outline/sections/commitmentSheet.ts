import { budgetTable } from './budgetTable.ts'
import { milestoneTables } from './milestoneTables.ts'
import { anchored, anchorOf, referring } from '../anchors.ts'
import type { DocumentKey } from '../documentText.ts'
import type { KeyValues, OutlineBlock, OutlineRun } from '../outline.ts'
import { bold, bulletList, heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import type { Commitment } from '../../plan/commitmentSchema.ts'
import { joinPlace } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'
import type { Plan } from '../../plan/schema.ts'

/**
 * One commitment in the city's own layout (domain 1.4): `n. Názov záväzku`, `n.1. Časový harmonogram` and on.
 * Sections without text are left out and the numbers close up, as Word numbers them.
 */
export function commitmentSheet(scribe: Scribe, commitment: Commitment, startsPage: boolean): readonly OutlineBlock[] {
  const at = (...segments: readonly string[]): Place => joinPlace('commitments', commitment.id, ...segments)
  const section = (title: DocumentKey, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] =>
    blocks.length === 0 ? [] : [heading(3, scribe.say(title), { isNumbered: true }), ...blocks]
  const names = (key: string): readonly OutlineBlock[] =>
    scribe.has(at(key)) ? [bulletList(scribe.parts(at(key)))] : []

  const description = [
    ...section('document:heading.problem', scribe.rich(at('problem'))),
    ...section('document:heading.statusQuo', scribe.rich(at('statusQuo'))),
    ...section('document:heading.solution', scribe.rich(at('solution'))),
    ...section('document:heading.contribution', scribe.rich(at('contribution'))),
    ...section('document:heading.strategyLink', strategyLink(scribe, commitment, at)),
    ...section('document:heading.values', values(scribe, commitment, at)),
    ...section('document:heading.resources', [...scribe.rich(at('resources')), ...budgetTable([scribe], commitment)]),
    ...section('document:heading.milestones', milestoneTables([scribe], commitment)),
    ...section('document:heading.lineage', lineage(scribe, commitment, at)),
    ...section('document:heading.evaluation', evaluation(scribe, at)),
  ]
  return [
    heading(2, titleOf(scribe, commitment, at('title')), { isNumbered: true, startsPage }),
    ...(scribe.has(at('summary')) ? [paragraph(scribe.field(at('summary')), 'lead')] : []),
    ...facts(scribe, [['fields:commitment.ogpId', at('ogpId')]]),
    ...section(
      'document:heading.schedule',
      facts(scribe, [
        ['fields:commitment.start', at('start')],
        ['fields:commitment.end', at('end')],
      ]),
    ),
    ...section(
      'document:heading.leads',
      scribe.has(at('leads')) ? [paragraph(scribe.say('document:label.departments'), 'label'), ...names('leads')] : [],
    ),
    ...section('document:heading.leadsOutside', names('leadsOutside')),
    ...section('document:heading.supporting', names('supporting')),
    ...(description.length === 0 ? [] : [heading(3, scribe.say('document:heading.description')), ...description]),
  ]
}

type At = (...segments: readonly string[]) => Place

function titleOf(scribe: Scribe, { id }: Commitment, place: Place): readonly OutlineRun[] {
  const title = scribe.has(place) ? scribe.field(place) : scribe.say('document:label.untitledCommitment')
  const label = anchored(scribe.say('document:label.commitmentTitle'), anchorOf(scribe, joinPlace('commitments', id)))
  return [...label, ownRun(' ', scribe.language), ...title]
}

/** Lines "label: value" for the fields that are filled. */
export function facts(
  scribe: Scribe,
  rows: readonly (readonly [label: DocumentKey, place: Place])[],
): readonly KeyValues[] {
  const items = rows
    .filter(([, place]) => scribe.has(place))
    .map(([label, place]) => ({
      label: [...scribe.say(label), ...scribe.say('document:label.colon')],
      value: scribe.field(place),
    }))
  return items.length === 0 ? [] : [{ type: 'keyValues', items }]
}

function strategyLink(scribe: Scribe, { goals }: Commitment, at: At): readonly OutlineBlock[] {
  return [
    ...(scribe.has(at('goals'))
      ? [paragraph(scribe.say('document:label.goals'), 'label'), bulletList(goalNames(scribe, goals, at('goals')))]
      : []),
    ...scribe.rich(at('strategyLink')),
  ]
}

/** Goals by name, each referring to the place that describes it. */
function goalNames(scribe: Scribe, goals: Commitment['goals'], place: Place): readonly (readonly OutlineRun[])[] {
  const named = goals
    .map((id) => joinPlace('goals', id))
    .filter((goal) => scribe.plan.goals.some(({ id, title }) => joinPlace('goals', id) === goal && !isEmptyText(title)))
  return scribe.parts(place).map((runs, position) => {
    const goal = named[position]
    return goal === undefined || !scribe.has(joinPlace(goal, 'title'))
      ? runs
      : referring(runs, anchorOf(scribe, goal), 'text')
  })
}

const isEmptyText = ({ sk, en }: Plan['goals'][number]['title']): boolean => sk.trim() === '' && en.trim() === ''

/** Each value with its reason, then the area and the sector OGP files the commitment under. */
function values(scribe: Scribe, commitment: Commitment, at: At): readonly OutlineBlock[] {
  return [
    ...commitment.values.flatMap(({ id }) => [
      paragraph(bold(scribe.field(at('values', id, 'value'))), 'label'),
      ...scribe.rich(at('values', id, 'justification')),
    ]),
    ...facts(scribe, [
      ['fields:commitment.policyArea', at('policyArea')],
      ['fields:commitment.policyAreaOther', at('policyAreaOther')],
      ['fields:commitment.sector', at('sector')],
      ['fields:commitment.sectorOther', at('sectorOther')],
    ]),
  ]
}

export function lineage(scribe: Scribe, commitment: Commitment, at: At): readonly OutlineBlock[] {
  if (commitment.lineage === null) return []
  return [
    ...earlierCommitment(scribe, at).map((runs) =>
      paragraph([...bold(scribe.say('document:label.continues')), ownRun(' ', scribe.language), ...runs]),
    ),
    ...scribe.rich(at('lineage', 'news')),
  ]
}

/** The earlier commitment by name, `3. Title (plan)`; nothing when it is not named in this language. */
export function earlierCommitment(scribe: Scribe, at: At): readonly (readonly OutlineRun[])[] {
  const number = scribe.field(at('lineage', 'number'))
  const title = scribe.field(at('lineage', 'title'))
  const plan = scribe.field(at('lineage', 'planTitle'))
  const own = (text: string): OutlineRun => ownRun(text, scribe.language)
  const named = [
    ...(number.length === 0 ? [] : [...number, own('. ')]),
    ...title,
    ...(plan.length === 0 ? [] : [own(' ('), ...plan, own(')')]),
  ]
  return named.length === 0 ? [] : [named]
}

export function evaluation(scribe: Scribe, at: At): readonly OutlineBlock[] {
  return [...facts(scribe, [['fields:commitment.completion', at('completion')]]), ...scribe.rich(at('results'))]
}
