import type { DocumentTexts } from './documentText.ts'
import { attachmentsIn } from './sections/councilAttachments.ts'
import { shownParts } from './shownValue.ts'
import type { ExportPreset } from '../bridge/exporting.ts'
import { materialTitlePlace } from '../council/materialTitle.ts'
import { memorandumKeys } from '../plan/councilSchema.ts'
import { fieldGroups } from '../plan/fields.ts'
import type { FieldGroup, Requirement } from '../plan/fields.ts'
import type { Language } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import { isEmptyDocument } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

/** A field a document must hold, and every line it shows there; no lines when the plan leaves it empty. */
export type CoveredField = Readonly<{
  place: Place
  language: Language
  requirement: Requirement
  lines: readonly string[]
}>

/**
 * Every field of the plan that a preset covers, computed from the plan alone: what a written file is checked against.
 * Contact persons and the contacts of the monitoring body are personal data and stand in no document (zákon 18/2018);
 * OGP's form has no list of organisations, they show where fields name them.
 */
export function coveredFields(
  plan: Plan,
  preset: ExportPreset,
  languages: readonly Language[],
  texts: DocumentTexts,
  commitmentId: string | null = null,
): readonly CoveredField[] {
  const places = preset === 'commitment' ? oneCommitment(plan, commitmentId) : wholePlan(plan, preset)

  const isPack = preset === 'council'
  const shown = (covered: readonly Covered[], language: Language): readonly CoveredField[] =>
    covered.map(({ place, requirement }) => ({
      place,
      language,
      requirement,
      lines: shownParts(plan, place, language, texts[language]).map((part) => part.text),
    }))
  return [
    ...[...languages, ...(isPack ? attachedLanguages(plan, languages) : [])].flatMap((language) =>
      shown(places, language),
    ),
    ...(isPack ? languages.flatMap((language) => shown(councilPlaces(plan, languages), language)) : []),
  ]
}

function oneCommitment(plan: Plan, commitmentId: string | null): readonly Covered[] {
  return plan.commitments.filter(({ id }) => id === commitmentId).flatMap((commitment) => commitmentPlaces(commitment))
}

function wholePlan(plan: Plan, preset: ExportPreset): readonly Covered[] {
  return [
    ...groupPlaces('plan', ''),
    ...(preset === 'ogp' ? [] : statusPlaces(plan)),
    ...plan.period.labels.flatMap(({ id }) => groupPlaces('periodLabel', joinPlace('period/labels', id))),
    ...groupPlaces('narrative', 'narrative'),
    ...plan.goals.flatMap(({ id }) => groupPlaces('goal', joinPlace('goals', id))),
    ...plan.commitments.flatMap((commitment) => commitmentPlaces(commitment)),
    ...plan.endorsements.flatMap(({ id }) => groupPlaces('endorsement', joinPlace('endorsements', id))),
    ...(preset === 'ogp'
      ? []
      : plan.organisations.flatMap(({ id }) => groupPlaces('organisation', joinPlace('organisations', id)))),
  ]
}

/** The English version of the plan as an attachment of a material that is Slovak itself. */
function attachedLanguages(plan: Plan, languages: readonly Language[]): readonly Language[] {
  return attachmentsIn(plan, languages).some(({ content }) => content === 'englishPlan') ? ['en'] : []
}

/** The material around the plan; what an attachment is shows in where it stands. */
function councilPlaces(plan: Plan, languages: readonly Language[]): readonly Covered[] {
  const { authors, discussions, resolution, memorandum } = plan.council
  const at = (...segments: readonly string[]): Place => joinPlace('council', ...segments)
  const isTitled = materialTitlePlace(plan) === 'council/title'
  return [
    ...groupPlaces('council', at()).filter(({ place }) => isTitled || place !== at('title')),
    ...authors.flatMap(({ id }) => groupPlaces('materialAuthor', at('authors', id))),
    ...discussions.flatMap(({ id }) => groupPlaces('discussion', at('discussions', id))),
    ...resolution.flatMap(({ id, items }) => [
      ...groupPlaces('resolutionPart', at('resolution', id)),
      ...items.flatMap((item) => groupPlaces('resolutionItem', at('resolution', id, 'items', item.id))),
    ]),
    ...memorandumKeys
      .filter((key) => !isEmptyDocument(memorandum[key].sk) || !isEmptyDocument(memorandum[key].en))
      .map((key): Covered => ({ place: at('memorandum', key), requirement: 'optional' })),
    ...attachmentsIn(plan, languages).flatMap(({ id, content }) => [
      { place: at('attachments', id, 'title'), requirement: 'required' as const },
      ...(content === 'file' ? [{ place: at('attachments', id, 'file'), requirement: 'required' as const }] : []),
    ]),
  ]
}

type Covered = Readonly<{ place: Place; requirement: Requirement }>

/** What stands on the title page of an adopted or amended plan. */
function statusPlaces({ origin, status }: Plan): readonly Covered[] {
  if (origin.kind === 'prior') return []
  return [
    'status/resolution',
    'status/adoptedOn',
    ...status.amendments.map(({ id }) => joinPlace('status/amendments', id, 'reason')),
  ].map((place) => ({ place, requirement: 'optional' }))
}

function commitmentPlaces(commitment: Plan['commitments'][number]): readonly Covered[] {
  const at = (...segments: readonly string[]): Place => joinPlace('commitments', commitment.id, ...segments)
  const optional = (place: Place): Covered => ({ place, requirement: 'optional' })
  return [
    ...groupPlaces('commitment', at()),
    ...commitment.values.flatMap(({ id }) => [
      optional(at('values', id, 'value')),
      ...groupPlaces('value', at('values', id)),
    ]),
    ...commitment.budget.flatMap(({ id }) => groupPlaces('budget', at('budget', id))),
    ...commitment.milestones.flatMap(({ id }) => groupPlaces('milestone', at('milestones', id))),
    ...commitment.criteria.flatMap(({ id }) => groupPlaces('criterion', at('criteria', id))),
    ...(commitment.lineage === null
      ? []
      : [
          ...['planTitle', 'number', 'title'].map((key) => optional(at('lineage', key))),
          ...groupPlaces('lineage', at('lineage')),
        ]),
  ]
}

function groupPlaces(group: FieldGroup, place: Place): readonly Covered[] {
  return fieldGroups[group].map((field) => ({
    place: joinPlace(place, ...field.key.split('.')),
    requirement: field.requirement,
  }))
}
