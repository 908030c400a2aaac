/**
 * Which members of a sequence of different numbers kept their order: a longest increasing subsequence.
 * All others moved, and no smaller set of moves explains the new order.
 */
export function keptInOrder(sequence: readonly number[]): ReadonlySet<number> {
  // tails[length] is the position where the best subsequence of that length (less one) ends
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [position, value] of sequence.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sequence[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous.push(low === 0 ? undefined : tails[low - 1])
    tails[low] = position
  }
  const kept = new Set<number>()
  for (let position = tails.at(-1); position !== undefined; position = previous[position]) {
    const value = sequence[position]
    if (value !== undefined) kept.add(value)
  }
  return kept
}
