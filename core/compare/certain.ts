import type { Commitment } from '../plan/commitmentSchema.ts'
import { languages } from '../plan/localized.ts'
import type { LocalizedText } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'
import { similarity } from '../text/similarity.ts'
import type { Reason, ReasonCode } from './score.ts'

/** Two commitments that are the same one whatever their texts say, by their positions. */
export type CertainMatch = Readonly<{ old: number; new: number; why: readonly Reason[] }>

/**
 * Ids as long as this come from chance and are never met twice; shorter ones are counted ("commitment-3")
 * and every imported plan has them.
 */
const uniqueIdLength = 24
/** How far a lineage's remembered title may be from the title it points at when its ids are only counted ones. */
const sameTitle = 0.5

/** Matches by OGP's own number, by id and by lineage; an old commitment may be continued by several new ones. */
export function certainMatches(old: Plan, now: Plan): readonly CertainMatch[] {
  return now.commitments.flatMap((commitment, position) => {
    for (const [oldPosition, candidate] of old.commitments.entries()) {
      const code = certainReason(old, candidate, now, commitment)
      if (code !== null) return [{ old: oldPosition, new: position, why: [{ code, value: 1 }] }]
    }
    return []
  })
}

function certainReason(old: Plan, before: Commitment, now: Plan, after: Commitment): ReasonCode | null {
  if (before.ogpId !== '' && before.ogpId === after.ogpId) return 'ogpId'
  if (before.id === after.id && (isUnique(before.id) || isEqual(before, after))) return 'id'
  if (continues(after, old, before) || continues(before, now, after) || isSameLineage(before, after)) return 'lineage'
  return null
}

function continues(later: Commitment, earlierPlan: Plan, earlier: Commitment): boolean {
  const lineage = later.lineage
  if (lineage === null || lineage.commitmentId !== earlier.id || lineage.planId !== earlierPlan.id) return false
  return isUnique(earlier.id) || isLikeTitle(lineage.title, earlier.title)
}

/** Two drafts made from one prior plan, or a draft and its copy. */
function isSameLineage(before: Commitment, after: Commitment): boolean {
  if (before.lineage === null || after.lineage === null) return false
  return (
    before.lineage.commitmentId === after.lineage.commitmentId &&
    before.lineage.planId === after.lineage.planId &&
    (isUnique(before.lineage.commitmentId) || isLikeTitle(before.lineage.title, after.lineage.title))
  )
}

const isEqual = (left: Commitment, right: Commitment): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right)
const isUnique = (id: string): boolean => id.length >= uniqueIdLength

function isLikeTitle(left: LocalizedText, right: LocalizedText): boolean {
  if (languages.every((language) => `${left[language]}${right[language]}`.trim() === '')) return true
  return languages.some(
    (language) => left[language].trim() !== '' && similarity(left[language], right[language]) >= sameTitle,
  )
}
