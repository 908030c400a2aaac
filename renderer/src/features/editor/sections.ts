import type { Council } from '../../../../core/plan/councilSchema.ts'
import type { NarrativeKey } from '../../../../core/plan/fields.ts'
import { commitmentIdOf, joinPlace } from '../../../../core/plan/place.ts'
import type { Place } from '../../../../core/plan/place.ts'
import { overviewPlace } from '../../state/planViews.ts'

/** The parts of the envelope in the order of the form. */
export const planSections = [
  'envelope',
  'foreword',
  'vision',
  'engagement',
  'monitoring',
  'endorsement',
  'goals',
  'organisations',
  'overview',
  'commitments',
] as const
/** The parts of the material for the council around the plan. */
export const councilSections = ['material', 'resolution', 'memorandum', 'attachments'] as const
export const sectionNames = [...planSections, ...councilSections] as const
export type SectionName = (typeof sectionNames)[number]

/** What the middle of the editor shows: one part of the envelope, or one commitment. */
export type Section = Readonly<{ name: SectionName; commitmentId: string | null }>

/** The places each part gathers; the first one stands for the part when a person is taken there. */
export const sectionPlaces: Readonly<Record<SectionName, readonly Place[]>> = {
  envelope: ['title', 'kind', 'period', 'webPage', 'contacts'],
  foreword: ['narrative/foreword'],
  vision: narrative('vision', 'achievements', 'challenges', 'visionContribution', 'policyContribution'),
  engagement: [
    'leadInstitutions',
    ...narrative('coordination', 'spaces', 'diversity', 'participants', 'groupCount', 'meetingCount', 'continuation'),
  ],
  monitoring: [
    ...narrative('monitoringBody'),
    'monitoringContacts',
    ...narrative('progressDiscussion', 'progressChecks', 'publication'),
  ],
  endorsement: ['endorsements'],
  goals: ['goals'],
  organisations: ['organisations'],
  overview: [overviewPlace],
  commitments: ['commitments'],
  material: council(
    'title',
    'materialNumber',
    'agendaItem',
    'sessionDate',
    'place',
    'preparedOn',
    'presenter',
    'presenterPosition',
    'authors',
    'discussions',
  ),
  resolution: council('resolution'),
  memorandum: council('memorandum', 'memorandumTakenFrom'),
  attachments: council('attachments'),
}

export function sectionOf(place: Place): Section {
  const commitmentId = commitmentIdOf(place)
  const name = sectionNames.find((candidate) => sectionPlaces[candidate].some((home) => isWithin(place, home)))
  return { name: name ?? 'envelope', commitmentId }
}

/** One word per section, for comparing and for keys. */
export const sectionKey = ({ name, commitmentId }: Section): string => commitmentId ?? name

function isWithin(place: Place, home: Place): boolean {
  return place === home || place.startsWith(`${home}/`)
}

function narrative(...keys: readonly NarrativeKey[]): readonly Place[] {
  return keys.map((key) => joinPlace('narrative', key))
}

function council(...keys: readonly (keyof Council)[]): readonly Place[] {
  return keys.map((key) => joinPlace('council', key))
}
