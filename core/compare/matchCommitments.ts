import type { Plan } from '../plan/schema.ts'
import { assign } from './assignment.ts'
import { certainMatches } from './certain.ts'
import type { CertainMatch } from './certain.ts'
import { profilesOf } from './profile.ts'
import type { Profile } from './profile.ts'
import { raritiesOf } from './rarity.ts'
import { regroup } from './regroup.ts'
import { matchThreshold, scoreOf } from './score.ts'
import type { Score } from './score.ts'

/** Which commitment of the new plan is which of the old one; all numbers are positions in their plans. */
export type Matching = Readonly<{
  pairs: readonly Readonly<{ old: number; new: number; score: Score }>[]
  splits: readonly Readonly<{ old: number; new: readonly number[] }>[]
  merges: readonly Readonly<{ old: readonly number[]; new: number }>[]
  added: readonly number[]
  dropped: readonly number[]
}>

/**
 * First what is certain (ids, lineage), then the assignment of all others that is best as a whole, then the
 * commitments that were divided or joined, which no one-to-one assignment can say.
 */
export function matchCommitments(old: Plan, now: Plan): Matching {
  const before = profilesOf(old)
  const after = profilesOf(now)
  const rarities = raritiesOf([...before, ...after])
  const score = (left: Profile, right: Profile): Score => scoreOf(left, right, rarities)

  const certain = certainMatches(old, now)
  const divided = dividedByLineage(certain)
  const pairs = new Map<number, Readonly<{ new: number; score: Score }>>()
  for (const match of certain)
    if (!divided.has(match.old)) pairs.set(match.old, { new: match.new, score: { value: 1, why: match.why } })

  const isTaken = new Set(certain.map((match) => match.new))
  const openOld = positions(before).filter((position) => !pairs.has(position) && !divided.has(position))
  const openNew = positions(after).filter((position) => !isTaken.has(position))
  for (const [position, found] of bestPairs(before, after, openOld, openNew, score)) pairs.set(position, found)

  const pairedNew = new Set([...pairs.values()].map((pair) => pair.new))
  const freeNew = openNew.filter((position) => !pairedNew.has(position))
  const newOf = new Map([...pairs].map(([position, pair]) => [position, pair.new]))
  const splits = [
    ...[...divided].map(([whole, parts]) => ({ whole, parts })),
    ...regroup(before, after, newOf, freeNew, rarities).filter((group) => !divided.has(group.whole)),
  ]
  for (const split of splits) pairs.delete(split.whole)

  const freeOld = openOld.filter(
    (position) => !pairs.has(position) && !splits.some((split) => split.whole === position),
  )
  const oldOf = new Map([...pairs].map(([position, pair]) => [pair.new, position]))
  const isPart = new Set(splits.flatMap((split) => split.parts))
  const merges = regroup(after, before, oldOf, freeOld, rarities).filter((group) => !isPart.has(group.whole))
  for (const merge of merges) for (const part of merge.parts) pairs.delete(part)

  return {
    pairs: [...pairs]
      .map(([position, pair]) => ({ old: position, ...pair }))
      .sort((left, right) => left.new - right.new),
    splits: splits.map((split) => ({ old: split.whole, new: split.parts })),
    merges: merges.map((merge) => ({ old: merge.parts, new: merge.whole })),
    added: without(positions(after), [
      ...[...pairs.values()].map((pair) => pair.new),
      ...isPart,
      ...merges.map((merge) => merge.whole),
    ]),
    dropped: without(positions(before), [
      ...pairs.keys(),
      ...splits.map((split) => split.whole),
      ...merges.flatMap((merge) => merge.parts),
    ]),
  }
}

/** Old commitments that several new ones name as their origin. */
function dividedByLineage(certain: readonly CertainMatch[]): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, readonly number[]>()
  for (const match of certain) parts.set(match.old, [...(parts.get(match.old) ?? []), match.new])
  return new Map([...parts].filter(([, members]) => members.length > 1))
}

function bestPairs(
  before: readonly Profile[],
  after: readonly Profile[],
  openOld: readonly number[],
  openNew: readonly number[],
  score: (left: Profile, right: Profile) => Score,
): ReadonlyMap<number, Readonly<{ new: number; score: Score }>> {
  const scores = openOld.map((left) =>
    openNew.map((right) => {
      const old = before[left]
      const now = after[right]
      return old === undefined || now === undefined ? { value: 0, why: [] } : score(old, now)
    }),
  )
  const costs = scores.map((line, row) =>
    line.map((one, column) => {
      if (one.value < matchThreshold) return impossible
      const old = openOld[row] ?? 0
      const now = openNew[column] ?? 0
      const isSameId = before[old]?.id === after[now]?.id
      const distance = Math.abs(old - now) / (before.length + after.length)
      return 1 - one.value - (isSameId ? tieBreak : 0) + distance * tieBreak
    }),
  )
  const found = new Map<number, Readonly<{ new: number; score: Score }>>()
  for (const [row, column] of assign(costs, 1 - matchThreshold).entries()) {
    const position = openOld[row]
    const partner = column === null ? undefined : openNew[column]
    const one = column === null ? undefined : scores[row]?.[column]
    if (position !== undefined && partner !== undefined && one !== undefined && one.value >= matchThreshold)
      found.set(position, { new: partner, score: one })
  }
  return found
}

/** Among commitments that are equally alike, the id and then the place decide. */
const tieBreak = 0.01
/** Dearer than leaving any number of commitments alone. */
const impossible = 1e6

const positions = (items: readonly unknown[]): readonly number[] => items.map((_, position) => position)

function without(all: readonly number[], taken: readonly number[]): readonly number[] {
  const gone = new Set(taken)
  return all.filter((position) => !gone.has(position))
}
