import type { ImportReport } from '../../../../core/bridge/importing.ts'
import type { Place } from '../../../../core/plan/place.ts'
import { placeOfPointer } from '../../../../core/plan/placeOfPointer.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

/** Below this confidence a reading is a guess that a person should look at. */
export const guessBelow = 0.8

export type Guess = Readonly<{ place: Place; from: string; confidence: number }>
export type Certainty = 'exact' | 'high' | 'fair' | 'low'

/** What was only guessed, the least certain first; one line per field, its least certain part speaking for it. */
export function guessesOf(plan: Plan, report: ImportReport): readonly Guess[] {
  const byPlace = new Map<Place, Guess>()
  for (const { path, from, confidence } of report.read) {
    if (confidence >= guessBelow) continue
    const place = placeOfPointer(plan, path)
    const known = byPlace.get(place)
    if (known === undefined || confidence < known.confidence) byPlace.set(place, { place, from, confidence })
  }
  return [...byPlace.values()].sort((left, right) => left.confidence - right.confidence)
}

/** The reader's confidence in words. */
export function certaintyOf({ lossless, confidence }: Pick<ImportReport, 'lossless' | 'confidence'>): Certainty {
  if (lossless) return 'exact'
  if (confidence >= 0.9) return 'high'
  return confidence >= guessBelow ? 'fair' : 'low'
}

export const milestoneCount = (plan: Plan): number =>
  plan.commitments.reduce((sum, commitment) => sum + commitment.milestones.length, 0)
