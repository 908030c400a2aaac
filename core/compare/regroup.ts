import { languages } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import { trigramSimilarity } from '../text/similarity.ts'
import type { Profile, Saying } from './profile.ts'
import { coverage } from './rarity.ts'
import type { Rarity } from './rarity.ts'

/** One commitment and the two or more of the other plan it became, or was made of; positions in their plans. */
export type Group = Readonly<{ whole: number; parts: readonly number[] }>

/** What a part must bring of the whole that the others do not: below this it only shares the city's vocabulary. */
const leastGain = 0.12
/** How much of a part must come from the whole. */
const leastShare = 0.18
/** How much of a part with few words of its own must come from the whole: one or two words in common are often chance. */
const shareOfOne = 0.5
const shareOfTwo = 0.3
/** A milestone that passed on under its own name tells more than any words. */
const milestoneGain = 0.1
const sameMilestone = 0.85

/**
 * Which wholes were divided. An assignment gives each whole one part at most; a part left over belongs to a whole
 * when it brings what the whole says and its present parts do not.
 */
export function regroup(
  wholes: readonly Profile[],
  parts: readonly Profile[],
  partOf: ReadonlyMap<number, number>,
  freeParts: readonly number[],
  rarities: Readonly<Record<Language, Rarity>>,
): readonly Group[] {
  const members = new Map<number, readonly number[]>(
    wholes.map((_, position) => [position, [partOf.get(position) ?? []].flat()]),
  )
  let free = freeParts
  for (;;) {
    let best: Readonly<{ whole: number; part: number; gain: number }> | null = null
    for (const part of free)
      for (const [whole, present] of members) {
        const gain = gainOf(wholes[whole], pick(parts, present), parts[part], rarities)
        if (gain >= leastGain && gain > (best?.gain ?? 0)) best = { whole, part, gain }
      }
    if (best === null) break
    const found = best
    members.set(found.whole, [...(members.get(found.whole) ?? []), found.part])
    free = free.filter((part) => part !== found.part)
  }
  return [...members]
    .filter(([, present]) => present.length > 1)
    .map(([whole, present]) => ({ whole, parts: [...present].sort((left, right) => left - right) }))
}

/** How much more of the whole is found once the part joins those present, in the best shared language; 0 for a stranger. */
function gainOf(
  whole: Profile | undefined,
  present: readonly Profile[],
  part: Profile | undefined,
  rarities: Readonly<Record<Language, Rarity>>,
): number {
  const gains = languages.map((language) => {
    const saying = whole?.sayings[language]
    const added = part?.sayings[language]
    if (saying === undefined || saying === null || added === undefined || added === null) return 0
    const others = present.flatMap((profile) => profile.sayings[language] ?? [])
    const before = others.reduce<ReadonlySet<string>>((all, other) => all.union(other.content), new Set<string>())
    const rarity = rarities[language]
    const share = coverage(added.content, saying.content, rarity)
    if (share < leastShare) return 0
    const gain =
      coverage(saying.content, before.union(added.content), rarity) - coverage(saying.content, before, rarity)
    if (hasOwnMilestone(saying, others, added)) return gain + milestoneGain
    const brought = saying.words.intersection(added.words).difference(before).size
    return share >= shareOfOne || brought > 2 || (brought === 2 && share >= shareOfTwo) ? gain : 0
  })
  return Math.max(...gains)
}

/** True when a milestone of the whole went to this part and to no other. */
function hasOwnMilestone(whole: Saying, others: readonly Saying[], part: Saying): boolean {
  const isIn = (saying: Saying, title: Saying['title']): boolean =>
    saying.milestones.some((milestone) => trigramSimilarity(milestone, title) >= sameMilestone)
  return whole.milestones.some((title) => isIn(part, title) && !others.some((other) => isIn(other, title)))
}

function pick<Item>(items: readonly Item[], positions: readonly number[]): readonly Item[] {
  return positions.flatMap((position) => items[position] ?? [])
}
