import { languages } from '../plan/localized.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import { isSameWording } from '../text/tokens.ts'
import { trigramSimilarity, trigramsOf } from '../text/similarity.ts'
import type { FieldGroup } from '../plan/fields.ts'
import { assign } from './assignment.ts'
import type { PartChange, PartList } from './comparison.ts'
import { fieldChanges } from './fieldChanges.ts'
import type { Side } from './fieldChanges.ts'

type Part = Readonly<{ id: string }>
/** The words by which a person knows one member of a list from another. */
export type NameOf<Item> = (item: Item) => LocalizedText

/** Two members of a list and how alike their names are. */
export type MatchedPart<Item> = Readonly<{ old: Item; new: Item; likeness: number }>

/** Which members of two lists are the same. */
export type Matcher = <Item extends Part>(
  old: readonly Item[],
  now: readonly Item[],
  nameOf: NameOf<Item>,
) => readonly MatchedPart<Item>[]

const leastLikeness = 0.55
/** Without a common language only the place in the list speaks for two members. */
const samePositionLikeness = 0.6

/** Which members of two lists are the same, by their names. */
export function matchParts<Item extends Part>(
  old: readonly Item[],
  now: readonly Item[],
  nameOf: NameOf<Item>,
): readonly MatchedPart<Item>[] {
  const before = old.map((item) => namesOf(nameOf(item)))
  const after = now.map((item) => namesOf(nameOf(item)))
  const likeness = before.map((left, row) => after.map((right, column) => likenessOf(left, right, row === column)))
  const costs = likeness.map((line) => line.map((value) => (value < leastLikeness ? 1e6 : 1 - value)))
  return assign(costs, 1 - leastLikeness).flatMap((column, row) => {
    const left = old[row]
    const right = column === null ? undefined : now[column]
    const value = column === null ? undefined : likeness[row]?.[column]
    return left === undefined || right === undefined || value === undefined || value < leastLikeness
      ? []
      : [{ old: left, new: right, likeness: value }]
  })
}

type Names = Readonly<Record<Language, Readonly<{ text: string; trigrams: ReturnType<typeof trigramsOf> }> | null>>

function namesOf(name: LocalizedText): Names {
  const inLanguage = (language: Language): Names[Language] =>
    name[language].trim() === '' ? null : { text: name[language], trigrams: trigramsOf(name[language]) }
  return { sk: inLanguage('sk'), en: inLanguage('en') }
}

function likenessOf(left: Names, right: Names, isSamePosition: boolean): number {
  const values = languages.flatMap((language) => {
    const before = left[language]
    const after = right[language]
    if (before === null || after === null) return []
    // 1 is kept for names that are the same, so that among look-alikes the same one wins
    return isSameWording(before.text, after.text) ? 1 : 0.99 * trigramSimilarity(before.trigrams, after.trigrams)
  })
  return values.length > 0 ? Math.max(...values) : isSamePosition ? samePositionLikeness : 0
}

/** What came, went and differs in one list of two things. */
export function partChanges<Item extends Part>(
  list: PartList,
  group: FieldGroup,
  old: Side & Readonly<{ items: readonly Item[] }>,
  now: Side & Readonly<{ items: readonly Item[] }>,
  matched: readonly MatchedPart<Item>[],
  shared: readonly Language[],
): readonly PartChange[] {
  const placeIn = (side: Side, item: Item): string => joinPlace(side.place, list, item.id)
  const side = (whole: Side, item: Item): Side => ({ plan: whole.plan, place: placeIn(whole, item), thing: item })
  const kept = new Map(matched.map((match) => [match.new, match.old]))
  const stays = new Set(matched.map((match) => match.old))
  return [
    ...now.items.flatMap((item): readonly PartChange[] => {
      const newPlace = placeIn(now, item)
      const counterpart = kept.get(item)
      if (counterpart === undefined) return [{ list, kind: 'added', oldPlace: null, newPlace, changes: [] }]
      const changes = fieldChanges(group, side(old, counterpart), side(now, item), shared)
      const oldPlace = placeIn(old, counterpart)
      return changes.length === 0 ? [] : [{ list, kind: 'changed', oldPlace, newPlace, changes }]
    }),
    ...old.items
      .filter((item) => !stays.has(item))
      .map((item): PartChange => ({
        list,
        kind: 'dropped',
        oldPlace: placeIn(old, item),
        newPlace: null,
        changes: [],
      })),
  ]
}
