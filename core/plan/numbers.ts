import { placeSegments, positionOf } from './place.ts'
import type { Place } from './place.ts'
import type { Plan } from './schema.ts'

/** The number people use for the thing a place lies in: "2" for a commitment, "2.3" for a milestone; else "". */
export function numberOf(plan: Plan, place: Place): string {
  const [list, commitmentId, inner, innerId] = placeSegments(place)
  if (list !== 'commitments' || commitmentId === undefined) return ''
  const position = positionOf(plan.commitments, commitmentId)
  if (position < 0) return ''
  const number = String(position + 1)
  if (inner !== 'milestones' || innerId === undefined) return number
  const milestone = positionOf(plan.commitments[position]?.milestones ?? [], innerId)
  return milestone < 0 ? number : `${number}.${milestone + 1}`
}
