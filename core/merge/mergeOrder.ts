type Ids = readonly string[]

/** The order of a merged list; `theirs` is the other possible order when the sides can not both have their way. */
export type MergedOrder = Readonly<{ ids: Ids; theirs: Ids | null }>

/**
 * One order of all members of `mine` and `theirs`. What one side moved moves; what both moved to different places
 * stays as mine has it. Members of one side alone follow what they follow there, or end the list as they do there.
 */
export function mergeOrder(base: Ids, mine: Ids, theirs: Ids): MergedOrder {
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)]
  const [common, commonTheirs] = [mine.filter((id) => inTheirs.has(id)), theirs.filter((id) => inMine.has(id))]
  const agreed = agreedOrder(base, common, commonTheirs)
  const both = new Set(common)
  return agreed === null
    ? { ids: weave(common, both, mine, theirs), theirs: weave(commonTheirs, both, mine, theirs) }
    : { ids: weave(agreed, both, mine, theirs), theirs: null }
}

/** `mine` and `theirs` are the same ids. Null when both sides moved the same one, or their moves run in a circle. */
function agreedOrder(base: Ids, mine: Ids, theirs: Ids): Ids | null {
  const [inMine, inTheirs] = [positions(mine), positions(theirs)]
  const old = base.filter((id) => inMine.has(id))
  const isAllOld = old.length === mine.length
  if (isSame(mine, theirs) || (isAllOld && isSame(old, theirs))) return mine
  if (isAllOld && isSame(old, mine)) return theirs
  const inBase = positions(old)
  if (isMovedApart(inBase, inMine, inTheirs)) return null
  // Of two that are new on both sides and stand differently, one side decides; which must not depend on who asks.
  const decider = mine.join() < theirs.join() ? inMine : inTheirs
  const wins = new Map<string, number>(mine.map((id) => [id, 0]))
  for (const [position, left] of mine.entries())
    for (const right of mine.slice(position + 1)) {
      // Pair by pair three-way: `left` is first in mine; the side that differs from the base changed the pair.
      const isOld = inBase.has(left) && inBase.has(right)
      const inTheirOrder = isBefore(inTheirs, left, right)
      const isFirst = isOld
        ? !isBefore(inBase, left, right) || inTheirOrder
        : inTheirOrder || isBefore(decider, left, right)
      const winner = isFirst ? left : right
      wins.set(winner, (wins.get(winner) ?? 0) + 1)
    }
  // Every pair has an order; they make one order of all exactly when no two win equally often.
  if (new Set(wins.values()).size < mine.length) return null
  return [...mine].sort((left, right) => (wins.get(right) ?? 0) - (wins.get(left) ?? 0))
}

/** True when both sides may have moved the same thing, and not to the same place among what stayed. */
function isMovedApart(inBase: Positions, inMine: Positions, inTheirs: Positions): boolean {
  const [keptMine, keptTheirs] = [kept(inBase, inMine), kept(inBase, inTheirs)]
  const moved = [...inBase.keys()].filter((id) => !keptMine.has(id) && !keptTheirs.has(id))
  const stayed = [...inBase.keys()].filter((id) => keptMine.has(id) && keptTheirs.has(id))
  return moved.some((id) => stayed.some((other) => isBefore(inMine, id, other) !== isBefore(inTheirs, id, other)))
}

type Positions = ReadonlyMap<string, number>
const positions = (ids: Ids): Positions => new Map(ids.map((id, position) => [id, position]))
const isBefore = (order: Positions, left: string, right: string): boolean =>
  (order.get(left) ?? 0) < (order.get(right) ?? 0)
const isSame = (left: Ids, right: Ids): boolean => left.every((id, position) => id === right[position])

/**
 * What one side certainly left where it was: members of every longest sequence that kept its order. Of two
 * neighbours that changed places nobody can tell which one was carried, so neither is certain.
 */
function kept(inBase: Positions, inSide: Positions): ReadonlySet<string> {
  const old = [...inSide.keys()].filter((id) => inBase.has(id))
  const numbers = old.map((id) => inBase.get(id) ?? 0)
  const upTo = longestUpTo(numbers)
  const from = longestUpTo(numbers.map((number) => -number).reverse()).reverse()
  const longest = Math.max(0, ...upTo)
  const inSome = old.flatMap((id, position) => {
    const rank = upTo[position] ?? 0
    return rank + (from[position] ?? 0) - 1 === longest ? [{ id, rank }] : []
  })
  const ofRank = new Map<number, number>()
  for (const { rank } of inSome) ofRank.set(rank, (ofRank.get(rank) ?? 0) + 1)
  return new Set(inSome.filter(({ rank }) => ofRank.get(rank) === 1).map(({ id }) => id))
}

/** For each number the length of the longest rising sequence that ends with it. */
function longestUpTo(numbers: readonly number[]): number[] {
  const lengths: number[] = []
  for (const [position, number] of numbers.entries()) {
    let longest = 0
    for (let earlier = 0; earlier < position; earlier++)
      if ((numbers[earlier] ?? 0) < number) longest = Math.max(longest, lengths[earlier] ?? 0)
    lengths.push(longest + 1)
  }
  return lengths
}

/** No id looks like these. */
const start = '<'
const end = '>'

function weave(order: Ids, both: ReadonlySet<string>, mine: Ids, theirs: Ids): Ids {
  const [mineRuns, theirRuns] = [runsOf(mine, both), runsOf(theirs, both)]
  const after = (anchor: string): Ids => joined(mineRuns.get(anchor) ?? [], theirRuns.get(anchor) ?? [])
  return [...after(start), ...order.flatMap((id) => [id, ...after(id)]), ...after(end)]
}

/** Runs of one side's own members by what they follow; the last run belongs to the end, wherever its neighbour goes. */
function runsOf(side: Ids, both: ReadonlySet<string>): ReadonlyMap<string, Ids> {
  const runs = new Map<string, string[]>()
  const last = side.findLastIndex((id) => both.has(id))
  let anchor = start
  for (const [position, id] of side.entries()) {
    if (both.has(id)) anchor = id
    else {
      const at = position > last ? end : anchor
      runs.set(at, [...(runs.get(at) ?? []), id])
    }
  }
  return runs
}

function joined(mine: Ids, theirs: Ids): Ids {
  return (mine[0] ?? '') < (theirs[0] ?? '') ? [...mine, ...theirs] : [...theirs, ...mine]
}
