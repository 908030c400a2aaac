import { castDraft } from 'immer'

import type { EditCommand } from '../edit/command.ts'
import { AppError } from '../bridge/result.ts'
import type { Commitment } from '../plan/commitmentSchema.ts'
import type { IdSource } from '../plan/ids.ts'
import type { Organisation, Plan } from '../plan/schema.ts'
import { continuationOf } from './continuation.ts'
import { foldedNames } from './profile.ts'

/**
 * The edit that takes a commitment of another plan over to the end of this one, with its lineage. Bodies the plan
 * already knows under the same name in either language are used, others come along; goals stay behind, for they
 * belong to the other plan. Throws AppError `notFound` when the commitment is gone.
 */
export function takeOver(old: Plan, commitmentId: string, into: Plan, ids: IdSource): EditCommand {
  const commitment = old.commitments.find((candidate) => candidate.id === commitmentId)
  if (commitment === undefined) throw new AppError('notFound')
  const bodies = bodiesFor(commitment, old, into, ids)
  const idHere = (id: string): readonly string[] => bodies.ids.get(id) ?? []
  const idsHere = (list: readonly string[]): readonly string[] => [...new Set(list.flatMap(idHere))]
  const continued = continuationOf(old, commitment, ids)
  return {
    name: 'takeOverCommitment',
    index: into.commitments.length,
    commitment: castDraft({
      ...continued,
      goals: [],
      leads: idsHere(continued.leads),
      leadsOutside: idsHere(continued.leadsOutside),
      supporting: idsHere(continued.supporting),
      milestones: continued.milestones.map((milestone) => ({
        ...milestone,
        lead: milestone.lead === null ? null : (idHere(milestone.lead)[0] ?? null),
        supporting: idsHere(milestone.supporting),
      })),
      criteria: continued.criteria.map((criterion) => ({
        ...criterion,
        responsible: criterion.responsible === null ? null : (idHere(criterion.responsible)[0] ?? null),
      })),
    }),
    organisations: castDraft(bodies.added),
  }
}

type Bodies = Readonly<{ ids: ReadonlyMap<string, readonly string[]>; added: readonly Organisation[] }>

/** For every body the commitment names its id in the other plan; those that plan lacks come with new ids. */
function bodiesFor(commitment: Commitment, old: Plan, into: Plan, ids: IdSource): Bodies {
  const known = new Map<string, readonly string[]>()
  const added: Organisation[] = []
  for (const id of namedBodies(commitment)) {
    const organisation = old.organisations.find((candidate) => candidate.id === id)
    if (organisation === undefined || known.has(id)) continue
    const names = foldedNames(organisation.name)
    const here = [...into.organisations, ...added].find((candidate) =>
      foldedNames(candidate.name).some((name) => names.includes(name)),
    )
    const found = here ?? { ...organisation, id: ids() }
    if (here === undefined) added.push(found)
    known.set(id, [found.id])
  }
  return { ids: known, added }
}

function namedBodies(commitment: Commitment): readonly string[] {
  return [
    ...commitment.leads,
    ...commitment.leadsOutside,
    ...commitment.supporting,
    ...commitment.milestones.flatMap((milestone) => [milestone.lead ?? [], milestone.supporting].flat()),
    ...commitment.criteria.flatMap((criterion) => criterion.responsible ?? []),
  ]
}
