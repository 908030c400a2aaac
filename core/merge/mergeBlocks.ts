import { betterTypeset, blockKey, documentKey } from './wording.ts'
import { isEqual } from './planJson.ts'
import type { Block, RichDocument } from '../plan/richText.ts'

/**
 * A long text both sides changed, paragraph by paragraph (diff3). Null when they changed the same paragraph, or
 * paragraphs side by side, differently: then a person must read it, unless `inDispute` has an answer.
 */
export function mergeBlocks(
  base: RichDocument,
  mine: RichDocument,
  theirs: RichDocument,
  inDispute: (mine: RichDocument, theirs: RichDocument) => RichDocument | null = () => null,
): RichDocument | null {
  const [inMine, inTheirs] = [matches(base, mine), matches(base, theirs)]
  const merged: Block[] = []
  let from = { base: 0, mine: 0, theirs: 0 }
  for (const [position, block] of [...base, null].entries()) {
    const mineAt = block === null ? mine.length : inMine.get(position)
    const theirsAt = block === null ? theirs.length : inTheirs.get(position)
    if (mineAt === undefined || theirsAt === undefined) continue
    const stretch = mergeStretch(
      base.slice(from.base, position),
      mine.slice(from.mine, mineAt),
      theirs.slice(from.theirs, theirsAt),
      inDispute,
    )
    if (stretch === null) return null
    merged.push(...stretch)
    const [mineBlock, theirBlock] = [mine[mineAt], theirs[theirsAt]]
    if (mineBlock !== undefined && theirBlock !== undefined && block !== null)
      merged.push(
        isEqual(mineBlock, block)
          ? theirBlock
          : isEqual(theirBlock, block)
            ? mineBlock
            : betterTypeset(mineBlock, theirBlock),
      )
    from = { base: position + 1, mine: mineAt + 1, theirs: theirsAt + 1 }
  }
  return isRepeating(merged, mine, theirs) ? null : merged
}

/** Both answers where the two sides disagree: mine, then what only theirs says. */
export function bothBlocks(base: RichDocument, mine: RichDocument, theirs: RichDocument): RichDocument {
  const inTurn = (left: RichDocument, right: RichDocument): RichDocument => {
    const known = new Set(left.map(blockKey))
    return [...left, ...right.filter((block) => !known.has(blockKey(block)))]
  }
  return mergeBlocks(base, mine, theirs, inTurn) ?? inTurn(mine, theirs)
}

function mergeStretch(
  base: RichDocument,
  mine: RichDocument,
  theirs: RichDocument,
  inDispute: (mine: RichDocument, theirs: RichDocument) => RichDocument | null,
): RichDocument | null {
  const [baseKey, mineKey, theirKey] = [documentKey(base), documentKey(mine), documentKey(theirs)]
  if (mineKey === theirKey)
    return isEqual(base, mine) ? theirs : isEqual(base, theirs) ? mine : betterTypeset(mine, theirs)
  if (mineKey === baseKey) return theirs
  return theirKey === baseKey ? mine : inDispute(mine, theirs)
}

/** Which block of `side` each block of `base` is: a longest common subsequence, by wording. */
function matches(base: RichDocument, side: RichDocument): ReadonlyMap<number, number> {
  const [baseKeys, sideKeys] = [base.map(blockKey), side.map(blockKey)]
  const lengths = Array.from({ length: base.length + 1 }, () => new Uint16Array(side.length + 1))
  const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = base.length - 1; row >= 0; row--)
    for (let column = side.length - 1; column >= 0; column--) {
      const cells = lengths[row]
      if (cells === undefined) continue
      cells[column] =
        baseKeys[row] === sideKeys[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  const found = new Map<number, number>()
  for (let row = 0, column = 0; row < base.length && column < side.length;) {
    if (baseKeys[row] === sideKeys[column]) found.set(row++, column++)
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++
    else column++
  }
  return found
}

/** A paragraph that both sides carried to different places would stand twice. */
function isRepeating(merged: RichDocument, mine: RichDocument, theirs: RichDocument): boolean {
  const [inMine, inTheirs] = [countKeys(mine), countKeys(theirs)]
  return [...countKeys(merged)].some(
    ([key, count]) => key !== '' && count > Math.max(inMine.get(key) ?? 0, inTheirs.get(key) ?? 0),
  )
}

function countKeys(document: RichDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const block of document) counts.set(blockKey(block), (counts.get(blockKey(block)) ?? 0) + 1)
  return counts
}
