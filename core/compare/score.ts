import { languages } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import { trigramSimilarity } from '../text/similarity.ts'
import type { Trigrams } from '../text/similarity.ts'
import type { Profile, Saying } from './profile.ts'
import { weightedOverlap } from './rarity.ts'
import type { Rarity } from './rarity.ts'

/** What a match rests on, as data: the sentence is made where it is shown. `value` is 0 to 1. */
export type ReasonCode = 'ogpId' | 'id' | 'lineage' | 'title' | 'text' | 'milestones' | 'leads' | 'dates' | 'values'
export type Reason = Readonly<{ code: ReasonCode; value: number }>
export type Score = Readonly<{ value: number; why: readonly Reason[] }>

type Weighed = Readonly<{ code: ReasonCode; value: number; weight: number }>

/** Below this two commitments are not the same one; found on prior plans and their successors. */
export const matchThreshold = 0.3
/**
 * Two versions of one commitment share at least this much of all they say. Those that share less have a like title
 * or lead perhaps ("Open data on parking", "Open data on buses"), and their score sinks.
 */
const usualContent = 0.2
/** Reasons worth telling a person. */
const tellingValue = 0.3

/** How alike two commitments are, 0 to 1, in the language in which they are most alike. */
export function scoreOf(old: Profile, now: Profile, rarities: Readonly<Record<Language, Rarity>>): Score {
  const scores = languages.flatMap((language) => {
    const before = old.sayings[language]
    const after = now.sayings[language]
    return before === null || after === null
      ? []
      : [
          damped(
            combined([...sayingParts(before, after, rarities[language]), ...structureParts(old, now, 1)]),
            weightedOverlap(before.content, after.content, rarities[language]),
          ),
        ]
  })
  const best = scores.sort((left, right) => right.value - left.value)[0]
  // Without a language in common only the structure is left: who, when, to what end.
  return best ?? combined([...structureParts(old, now, 4), ...milestoneDates(old, now)])
}

function sayingParts(before: Saying, after: Saying, rarity: Rarity): readonly Weighed[] {
  const parts: Weighed[] = []
  if (before.title.total > 0 && after.title.total > 0) {
    const spelling = trigramSimilarity(before.title, after.title)
    const meaning = weightedOverlap(before.titleStems, after.titleStems, rarity)
    parts.push({ code: 'title', value: spelling === 1 ? 1 : (spelling + meaning) / 2, weight: 7 })
  }
  if (before.textStems.size > 0 && after.textStems.size > 0) {
    parts.push({ code: 'text', value: weightedOverlap(before.textStems, after.textStems, rarity), weight: 7 })
  }
  if (before.milestones.length > 0 && after.milestones.length > 0) {
    parts.push({ code: 'milestones', value: milestoneOverlap(before.milestones, after.milestones), weight: 3 })
  }
  return parts
}

function structureParts(old: Profile, now: Profile, weight: number): readonly Weighed[] {
  const parts: Weighed[] = []
  if (old.leads.size > 0 && now.leads.size > 0)
    parts.push({ code: 'leads', value: setOverlap(old.leads, now.leads), weight: 1.5 * weight })
  if (old.start !== null && old.end !== null && now.start !== null && now.end !== null)
    parts.push({ code: 'dates', value: old.start === now.start && old.end === now.end ? 1 : 0, weight: weight / 2 })
  if (old.values.size > 0 && now.values.size > 0)
    parts.push({ code: 'values', value: setOverlap(old.values, now.values), weight: weight / 2 })
  return parts
}

function milestoneDates(old: Profile, now: Profile): readonly Weighed[] {
  if (old.milestoneEnds.length === 0 || now.milestoneEnds.length === 0) return []
  return [{ code: 'milestones', value: setOverlap(new Set(old.milestoneEnds), new Set(now.milestoneEnds)), weight: 6 }]
}

function combined(parts: readonly Weighed[]): Score {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  const value = weight === 0 ? 0 : parts.reduce((sum, part) => sum + part.value * part.weight, 0) / weight
  return {
    value,
    why: parts
      .filter((part) => part.value >= tellingValue)
      .map(({ code, value: strength }) => ({ code, value: strength })),
  }
}

function damped(score: Score, content: number): Score {
  return { ...score, value: score.value * (0.6 + 0.4 * Math.min(1, content / usualContent)) }
}

/** How much of both lists finds a like title in the other one. */
function milestoneOverlap(before: readonly Trigrams[], after: readonly Trigrams[]): number {
  const best = (title: Trigrams, others: readonly Trigrams[]): number => {
    const value = Math.max(...others.map((other) => trigramSimilarity(title, other)))
    return value < 0.5 ? 0 : value
  }
  const found =
    before.reduce((sum, title) => sum + best(title, after), 0) +
    after.reduce((sum, title) => sum + best(title, before), 0)
  return found / (before.length + after.length)
}

function setOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return (2 * left.intersection(right).size) / (left.size + right.size)
}
