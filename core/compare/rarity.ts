import { languages } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import type { Profile } from './profile.ts'

/** How much a shared stem says: one that all commitments use ("mesto") says nearly nothing. */
export type Rarity = (stem: string) => number

/** Counted over the commitments of both plans together. */
export function raritiesOf(profiles: readonly Profile[]): Readonly<Record<Language, Rarity>> {
  const counts: Record<Language, Map<string, number>> = { sk: new Map(), en: new Map() }
  for (const profile of profiles)
    for (const language of languages)
      for (const stem of profile.sayings[language]?.content ?? [])
        counts[language].set(stem, (counts[language].get(stem) ?? 0) + 1)
  const rarityIn =
    (language: Language): Rarity =>
    (stem) =>
      Math.log2(1 + profiles.length / (counts[language].get(stem) ?? 1))
  return { sk: rarityIn('sk'), en: rarityIn('en') }
}

export function weightOf(stems: ReadonlySet<string>, rarity: Rarity): number {
  let weight = 0
  for (const stem of stems) weight += rarity(stem)
  return weight
}

/** Dice's coefficient of two sets of stems, each weighing what it says. */
export function weightedOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>, rarity: Rarity): number {
  const total = weightOf(left, rarity) + weightOf(right, rarity)
  return total === 0 ? 0 : (2 * weightOf(left.intersection(right), rarity)) / total
}

/** The share of `whole` that is found in `part`. */
export function coverage(whole: ReadonlySet<string>, part: ReadonlySet<string>, rarity: Rarity): number {
  const total = weightOf(whole, rarity)
  return total === 0 ? 0 : weightOf(whole.intersection(part), rarity) / total
}
