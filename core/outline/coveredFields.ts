import type { DocumentTexts } from './documentText.ts'
import { shownParts } from './shownValue.ts'
import type { ExportPreset } from '../bridge/exporting.ts'
import { fieldGroups } from '../plan/fields.ts'
import type { FieldGroup, Requirement } from '../plan/fields.ts'
import type { Language } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
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
): readonly CoveredField[] {
  const places = [
    ...groupPlaces('plan', ''),
    ...plan.period.labels.flatMap(({ id }) => groupPlaces('periodLabel', joinPlace('period/labels', id))),
    ...groupPlaces('narrative', 'narrative'),
    ...plan.goals.flatMap(({ id }) => groupPlaces('goal', joinPlace('goals', id))),
    ...plan.commitments.flatMap((commitment) => commitmentPlaces(commitment)),
    ...plan.endorsements.flatMap(({ id }) => groupPlaces('endorsement', joinPlace('endorsements', id))),
    ...(preset === 'ogp'
      ? []
      : plan.organisations.flatMap(({ id }) => groupPlaces('organisation', joinPlace('organisations', id)))),
  ]
  return languages.flatMap((language) =>
    places.map(({ place, requirement }) => ({
      place,
      language,
      requirement,
      lines: shownParts(plan, place, language, texts[language]).map((part) => part.text),
    })),
  )
}

type Covered = Readonly<{ place: Place; requirement: Requirement }>

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
