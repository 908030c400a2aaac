import type { PartChange } from './comparison.ts'
import type { Side } from './fieldChanges.ts'
import { partChanges } from './partChanges.ts'
import type { Matcher } from './partChanges.ts'
import type { ResolutionPart } from '../plan/councilSchema.ts'
import { localized } from '../plan/localized.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'

/** What differs in the draft resolution, part by part: a part, then its points, which come and go with it. */
export function resolutionChanges(
  before: Side,
  after: Side,
  match: Matcher,
  shared: readonly Language[],
): readonly PartChange[] {
  const [parts, newParts] = [before.plan.council.resolution, after.plan.council.resolution]
  const matched = match(parts, newParts, partName)
  const gone = parts.filter((part) => !matched.some((pair) => pair.old === part))
  return [
    ...newParts.flatMap((part) => changesOf(matched.find((pair) => pair.new === part)?.old ?? null, part)),
    ...gone.flatMap((part) => changesOf(part, null)),
  ]

  function changesOf(old: ResolutionPart | null, now: ResolutionPart | null): readonly PartChange[] {
    const pair = old === null || now === null ? [] : [{ old, new: now, likeness: 1 }]
    const [items, newItems] = [old?.items ?? [], now?.items ?? []]
    return [
      ...partChanges(
        'resolution',
        'resolutionPart',
        { ...before, items: old === null ? [] : [old] },
        { ...after, items: now === null ? [] : [now] },
        pair,
        shared,
      ),
      ...partChanges(
        'items',
        'resolutionItem',
        { ...within(before, old), items },
        { ...within(after, now), items: newItems },
        match(items, newItems, ({ text }) => text),
        shared,
      ),
    ]
  }
}

const within = (side: Side, part: ResolutionPart | null): Side =>
  part === null ? side : { ...side, place: joinPlace(side.place, 'resolution', part.id) }

const partName = ({ verb, addressee }: ResolutionPart): LocalizedText =>
  localized(`${verb} ${addressee.sk}`, `${verb} ${addressee.en}`)
