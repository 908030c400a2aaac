import { completenessAt, share } from '../../../../../core/plan/completeness.ts'
import type { Completeness, Tally } from '../../../../../core/plan/completeness.ts'
import type { Language, LocalizedText } from '../../../../../core/plan/localized.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import type { Plan } from '../../../../../core/plan/schema.ts'
import { sectionPlaces } from '../sections.ts'
import type { SectionName } from '../sections.ts'

export type Shares = Readonly<Record<Language, number>>
/** A commitment or milestone of the outline; `id` is its place. */
export type OutlineNode = Readonly<{
  id: Place
  number: string
  title: LocalizedText
  hasChildren: boolean
  /** empty while folded */
  children: readonly OutlineNode[]
}>

/**
 * The commitments as the outline shows them, milestones only of those that are unfolded. A commitment whose title and
 * milestones stayed the same gives the same node, so that typing elsewhere redraws nothing here.
 */
export function commitmentNodes(
  commitments: Plan['commitments'],
  isUnfolded: (id: Place) => boolean,
): readonly OutlineNode[] {
  return commitments.map((commitment, position) => {
    const id = joinPlace('commitments', commitment.id)
    const isOpen = isUnfolded(id)
    const known = memory.get(commitment.title)
    if (known?.position === position && known.isOpen === isOpen && known.milestones === commitment.milestones)
      return known.node
    const node = {
      id,
      number: String(position + 1),
      title: commitment.title,
      hasChildren: commitment.milestones.length > 0,
      children: isOpen ? milestoneNodes(id, position, commitment.milestones) : [],
    }
    memory.set(commitment.title, { position, isOpen, milestones: commitment.milestones, node })
    return node
  })
}

type Milestones = Plan['commitments'][number]['milestones']
// By the title's own object: plans never change in place, and an edit elsewhere leaves the title as it was.
const memory = new WeakMap<
  LocalizedText,
  Readonly<{ position: number; isOpen: boolean; milestones: Milestones; node: OutlineNode }>
>()

function milestoneNodes(id: Place, position: number, milestones: Milestones): readonly OutlineNode[] {
  return milestones.map((milestone, index) => ({
    id: joinPlace(id, 'milestones', milestone.id),
    number: `${position + 1}.${index + 1}`,
    title: milestone.title,
    hasChildren: false,
    children: [],
  }))
}

/** How much of a part of the plan is written; null for a part that nothing is asked in. */
export function sharesOf(plan: Plan, places: readonly Place[]): Shares | null {
  const tallies = places.map((place) => completenessAt(plan, place))
  if (tallies.every((tally) => tally.sk.total === 0)) return null
  return { sk: share(total(tallies, 'sk')), en: share(total(tallies, 'en')) }
}

export const sectionShares = (plan: Plan, name: SectionName): Shares | null => sharesOf(plan, sectionPlaces[name])

/** Where a dragged member comes to lie, or null when it would leave its list. */
export function dropIndex(
  ids: readonly string[],
  moved: string,
  target: string,
  position: 'before' | 'after' | 'on',
): number | null {
  const from = ids.indexOf(moved)
  const to = ids.indexOf(target)
  if (from < 0 || to < 0 || position === 'on') return null
  const index = position === 'before' ? to : to + 1
  return from < index ? index - 1 : index
}

function total(tallies: readonly Completeness[], language: Language): Tally {
  return tallies.reduce<Tally>(
    (sum, tally) => ({ filled: sum.filled + tally[language].filled, total: sum.total + tally[language].total }),
    { filled: 0, total: 0 },
  )
}
