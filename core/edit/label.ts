import { fieldAt, placeSegments, valueAt } from '../plan/place.ts'
import type { EditCommand } from './command.ts'
import type { EditLabel } from './entry.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'
import { textIn } from '../plan/localized.ts'
import { numberOf } from '../plan/numbers.ts'

/** What a step did, as data: the sentence is made in the reader's language. */
export function labelOf(command: EditCommand, plan: Plan): EditLabel {
  switch (command.name) {
    case 'writeText':
    case 'writeRichText':
      return label('write', fieldAt(command.place) ?? '', command.language, subjectOf(plan, command.place))
    case 'setValue':
      return label('set', fieldAt(command.place) ?? '', null, subjectOf(plan, command.place))
    case 'addItem':
      return label('add', thingIn(command.place), null, subjectOf(plan, command.place))
    case 'removeItem':
      return label('remove', thingAt(command.place), null, subjectOf(plan, command.place))
    case 'moveItem':
      return label('move', thingAt(command.place), null, subjectOf(plan, command.place))
    case 'addOrganisation':
      return label('addOrganisation', 'organisation', null, textIn(command.organisation.name, 'sk'))
    case 'takeOverCommitment':
      return label('takeOver', 'commitment', null, textIn(command.commitment.title, 'sk'))
    case 'replacePlan':
      return label('replacePlan', 'plan', null, '')
    case 'restoreVersion':
      return label('restoreVersion', 'plan', null, command.version)
    case 'mergePlan':
      return label('merge', 'plan', null, command.source)
  }
}

function label(
  action: EditLabel['action'],
  target: string,
  language: EditLabel['language'],
  subject: string,
): EditLabel {
  return { action, target, language, subject }
}

/** The list's own name stands for its members: `milestones`. */
const thingIn = (listPlace: Place): string => placeSegments(listPlace).at(-1) ?? ''
const thingAt = (memberPlace: Place): string => placeSegments(memberPlace).at(-2) ?? ''

/** The number of the nearest commitment or milestone ("2.3"), or the title of the thing itself. */
function subjectOf(plan: Plan, place: Place): string {
  const number = numberOf(plan, place)
  if (number !== '') return number
  const value = valueAt(plan, place)
  return typeof value === 'object' && value !== null && 'title' in value ? titleText(value.title) : ''
}

function titleText(title: unknown): string {
  return typeof title === 'object' && title !== null && 'sk' in title && 'en' in title
    ? textIn({ sk: String(title.sk), en: String(title.en) }, 'sk')
    : ''
}
