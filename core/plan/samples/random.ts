/** A source of numbers that looks random and is the same for the same seed (mulberry32, public domain). */
export type Random = Readonly<{
  /** a whole number from `low` to `high`, both included */
  between: (low: number, high: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  /** `count` different items, in random order; all of them when there are fewer */
  some: <Item>(items: readonly Item[], count: number) => readonly Item[]
  /** true in `percent` of cases */
  chance: (percent: number) => boolean
}>

export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const some = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    const rest = [...items]
    const taken: Item[] = []
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(between(0, rest.length - 1), 1))
    return taken
  }
  return { between, pick, some, chance: (percent) => between(1, 100) <= percent }
}
