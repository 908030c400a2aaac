import { mergeBlocks } from './mergeBlocks.ts'
import { isEqual, isList } from './planJson.ts'
import { betterTypeset, wordingKey } from './wording.ts'
import { richDocumentSchema } from '../plan/richText.ts'
import { fold, normaliseTypography } from '../text/fold.ts'

/** The merged value, or null for a question only a person can answer. */
export type MergedLeaf = Readonly<{ value: unknown }> | null

/**
 * One value, or one language of a text. `base` undefined: the thing is new on both sides, so whatever one of them
 * left empty the other one fills. A change of typography alone gives way to a real change.
 */
export function mergeLeaf(base: unknown, mine: unknown, theirs: unknown): MergedLeaf {
  const isUntouched = (side: unknown): boolean => (base === undefined ? isEmpty(side) : isEqual(base, side))
  if (isEqual(mine, theirs)) return { value: mine }
  if (isUntouched(mine)) return { value: theirs }
  if (isUntouched(theirs)) return { value: mine }
  const [mineKey, theirKey] = [wordingKey(mine), wordingKey(theirs)]
  if (mineKey === null || theirKey === null) return null
  if (mineKey === theirKey) return { value: betterTypeset(mine, theirs) }
  if (base === undefined && typeof mine === 'string' && typeof theirs === 'string' && fold(mine) === fold(theirs))
    return { value: betterSpelled(mine, theirs) }
  const baseKey = wordingKey(base ?? '')
  if (mineKey === baseKey) return { value: theirs }
  if (theirKey === baseKey) return { value: mine }
  return mergeDocuments(base ?? [], mine, theirs)
}

function mergeDocuments(base: unknown, mine: unknown, theirs: unknown): MergedLeaf {
  const documents = [base, mine, theirs].map((value) => richDocumentSchema.safeParse(value).data)
  const [before, left, right] = documents
  if (before === undefined || left === undefined || right === undefined) return null
  const value = mergeBlocks(before, left, right)
  return value === null ? null : { value }
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || (isList(value) && value.length === 0)

/** Of two names that differ in capitals and diacritics alone: the one with more diacritics, then with more capitals. */
function betterSpelled(left: string, right: string): string {
  const marks = (text: string): number => normaliseTypography(text).normalize('NFD').length
  if (marks(left) !== marks(right)) return marks(left) > marks(right) ? left : right
  return normaliseTypography(left) < normaliseTypography(right) ? left : right
}
