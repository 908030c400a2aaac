import type { Draft } from 'immer'

import { placeSegments } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

/** After the member at `place` is gone: nothing in the plan may still point at it. */
export function cutReferences(draft: Draft<Plan>, place: Place, id: string): void {
  const list = placeSegments(place).at(-2)
  if (list === 'milestones') {
    const commitment = draft.commitments.find((candidate) => candidate.id === placeSegments(place)[1])
    if (commitment !== undefined)
      commitment.criteria = commitment.criteria.filter((criterion) => criterion.milestone !== id)
  }
  if (list === 'goals') for (const commitment of draft.commitments) drop(commitment.goals, id)
  if (list === 'organisations') cutOrganisation(draft, id)
}

function cutOrganisation(draft: Draft<Plan>, id: string): void {
  drop(draft.leadInstitutions, id)
  for (const person of [...draft.contacts, ...draft.endorsements])
    if (person.organisation === id) person.organisation = null
  for (const commitment of draft.commitments) {
    for (const picked of [commitment.leads, commitment.leadsOutside, commitment.supporting]) drop(picked, id)
    for (const milestone of commitment.milestones) {
      if (milestone.lead === id) milestone.lead = null
      drop(milestone.supporting, id)
    }
    for (const criterion of commitment.criteria) if (criterion.responsible === id) criterion.responsible = null
  }
}

function drop(ids: string[], id: string): void {
  const position = ids.indexOf(id)
  if (position >= 0) ids.splice(position, 1)
}
