import { fieldGroups, isFieldId } from '../plan/fields.ts'
import type { FieldGroup, FieldId, NarrativeKey } from '../plan/fields.ts'
import type { Language } from '../plan/localized.ts'
import { workingStages } from '../plan/statusRules.ts'
import type { WorkingStage } from '../plan/statusRules.ts'
import type { EditLabel } from './entry.ts'

type Scope = 'plan' | 'commitment' | 'milestone'
type Thing = Exclude<FieldGroup, 'plan' | 'narrative' | 'lineage' | 'council' | 'memorandum'>

/** Keys of the sentences of history, in locales/<language>/edit.json. */
export type EditKey =
  | `edit:write.${Scope}.${Language}`
  | `edit:set.${Scope}`
  | `edit:${'add' | 'remove' | 'move'}.${Thing}`
  | `edit:${'remove' | 'move'}.goalNamed`
  | `edit:other.${'plan' | 'commitment'}`
  | `edit:${'addOrganisation' | 'takeOver' | 'restoreVersion' | 'merge'}${'' | 'Unnamed'}`
  | 'edit:replacePlan'
  | `edit:setStage.${WorkingStage}`
  | `edit:${'adopt' | 'submit' | 'amend'}`

/** Keys of the short names of fields: a narrative question has one beside its full wording. */
export type FieldNameKey =
  `fields:${Exclude<FieldId, `narrative.${string}`>}` | `fields:short.narrative.${NarrativeKey}`

/**
 * The sentence of a step as keys and parameters:
 * `t(sentence.key, { subject: sentence.subject, field: sentence.field === null ? '' : t(sentence.field) })`.
 */
export type EditSentence = Readonly<{ key: EditKey; field: FieldNameKey | null; subject: string }>

export function editSentence(label: EditLabel): EditSentence {
  const { action, target, subject } = label
  switch (action) {
    case 'write':
    case 'set':
      return isFieldId(target) ? fieldSentence(target, label) : otherSentence(subject)
    case 'add':
    case 'remove':
    case 'move':
      return thingSentence(action, target, subject)
    case 'addOrganisation':
    case 'takeOver':
    case 'restoreVersion':
    case 'merge':
      return { key: subject === '' ? `edit:${action}Unnamed` : `edit:${action}`, field: null, subject }
    case 'replacePlan':
      return { key: 'edit:replacePlan', field: null, subject }
    case 'setStage': {
      const stage = workingStages.find((working) => working === target)
      return stage === undefined ? otherSentence('') : { key: `edit:setStage.${stage}`, field: null, subject }
    }
    case 'adopt':
    case 'submit':
    case 'amend':
      return { key: `edit:${action}`, field: null, subject }
  }
}

/** The short name of a field, for outlines, history and findings. */
export function fieldNameKey(id: FieldId): FieldNameKey {
  return isNarrative(id) ? `fields:short.${id}` : `fields:${id}`
}

/** Which number stands in the step's subject when a field of the group is edited (see labelOf). */
const scopes: Readonly<Record<FieldGroup, Scope>> = {
  plan: 'plan',
  narrative: 'plan',
  goal: 'plan',
  contact: 'plan',
  monitoringContact: 'plan',
  endorsement: 'plan',
  periodLabel: 'plan',
  organisation: 'plan',
  council: 'plan',
  materialAuthor: 'plan',
  discussion: 'plan',
  resolutionPart: 'plan',
  resolutionItem: 'plan',
  memorandum: 'plan',
  attachment: 'plan',
  commitment: 'commitment',
  value: 'commitment',
  criterion: 'commitment',
  budget: 'commitment',
  lineage: 'commitment',
  milestone: 'milestone',
}

/** A list's name, as it stands in a label, and what its members are. */
const things = {
  commitments: 'commitment',
  milestones: 'milestone',
  criteria: 'criterion',
  values: 'value',
  budget: 'budget',
  goals: 'goal',
  contacts: 'contact',
  monitoringContacts: 'monitoringContact',
  endorsements: 'endorsement',
  labels: 'periodLabel',
  organisations: 'organisation',
  authors: 'materialAuthor',
  discussions: 'discussion',
  resolution: 'resolutionPart',
  items: 'resolutionItem',
  attachments: 'attachment',
} as const satisfies Readonly<Record<string, Thing>>
export const listNames = Object.keys(things) as (keyof typeof things)[] // the keys of the object above, nothing else

function fieldSentence(id: FieldId, { language, subject }: EditLabel): EditSentence {
  const group = groupOf(id)
  const scope = subject === '' ? 'plan' : scopes[group]
  return {
    key: language === null ? `edit:set.${scope}` : `edit:write.${scope}.${language}`,
    field: fieldNameKey(id),
    subject,
  }
}

function thingSentence(action: 'add' | 'remove' | 'move', list: string, subject: string): EditSentence {
  if (!isListName(list)) return otherSentence(subject)
  const thing = things[list]
  if (thing === 'goal' && action !== 'add' && subject !== '')
    return { key: `edit:${action}.goalNamed`, field: null, subject }
  // The sentences of a commitment's things name its number; without one only the general sentence is true.
  const needsSubject = scopes[thing] !== 'plan' && !(thing === 'commitment' && action === 'add')
  return needsSubject && subject === '' ? otherSentence('') : { key: `edit:${action}.${thing}`, field: null, subject }
}

/** A change of something that is no field of the form, such as the whole lineage. */
function otherSentence(subject: string): EditSentence {
  return { key: subject === '' ? 'edit:other.plan' : 'edit:other.commitment', field: null, subject }
}

function groupOf(id: FieldId): FieldGroup {
  const group = Object.entries(fieldGroups).find(([, fields]) => fields.some((field) => field.id === id))
  return (group?.[0] ?? 'plan') as FieldGroup // the keys of fieldGroups, nothing else
}

const isNarrative = (id: FieldId): id is `narrative.${NarrativeKey}` => id.startsWith('narrative.')
const isListName = (list: string): list is keyof typeof things => Object.hasOwn(things, list)
