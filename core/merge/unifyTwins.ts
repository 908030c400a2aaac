import { mapReferences } from './references.ts'
import type { Commitment } from '../plan/commitmentSchema.ts'
import { textIn } from '../plan/localized.ts'
import { planSchema } from '../plan/schema.ts'
import type { Organisation, Plan } from '../plan/schema.ts'
import { fold } from '../text/fold.ts'

export type TwoSides = Readonly<{ mine: Plan; theirs: Plan }>

/**
 * Both sides added the same organisation, or claimed the same OGP value for a commitment, each under an id of its
 * own: one thing under one id, the smaller of the two, so that it does not matter whose plan is mine.
 */
export function unifyTwins(base: Plan, { mine, theirs }: TwoSides): TwoSides {
  const organisations = twins(base.organisations, mine.organisations, theirs.organisations, organisationKey)
  return {
    mine: withOrganisations(withClaims(base, mine, theirs), organisations),
    theirs: withOrganisations(withClaims(base, theirs, mine), organisations),
  }
}

type Thing = Readonly<{ id: string }>
/** The greater id of a pair of twins -> the smaller one. */
type Renames = ReadonlyMap<string, string>

/** Pairs what is new on one side alone with what is new on the other side alone, by `keyOf`, in the order of the lists. */
function twins<Item extends Thing>(
  base: readonly Item[],
  left: readonly Item[],
  right: readonly Item[],
  keyOf: (item: Item) => string,
): Renames {
  const own = (side: readonly Item[], other: readonly Item[]): readonly Item[] => {
    const known = new Set([...base, ...other].map((item) => item.id))
    return side.filter((item) => !known.has(item.id))
  }
  const waiting = new Map<string, string>()
  for (const item of own(left, right)) if (!waiting.has(keyOf(item))) waiting.set(keyOf(item), item.id)
  const renames = new Map<string, string>()
  for (const item of own(right, left)) {
    const twin = waiting.get(keyOf(item))
    if (twin === undefined) continue
    waiting.delete(keyOf(item))
    renames.set(twin < item.id ? item.id : twin, twin < item.id ? twin : item.id)
  }
  return renames
}

/** One without a name is like no other. */
function organisationKey({ id, kind, name }: Organisation): string {
  const folded = fold(textIn(name, 'sk'))
  return folded === '' ? id : `${kind} ${folded}`
}

function withOrganisations(plan: Plan, renames: Renames): Plan {
  if (!plan.organisations.some(({ id }) => renames.has(id))) return plan
  const organisations = plan.organisations.map((organisation) => renamed(organisation, renames))
  const replace = (id: string, target: string): string =>
    target.startsWith('organisations/') ? (renames.get(id) ?? id) : id
  return planSchema.parse(mapReferences('', { ...plan, organisations }, replace))
}

function withClaims(base: Plan, plan: Plan, other: Plan): Plan {
  const inBase = byId(base)
  const inOther = byId(other)
  return {
    ...plan,
    commitments: plan.commitments.map((commitment) => {
      const twin = inOther.get(commitment.id)
      if (twin === undefined || twin.values === commitment.values) return commitment
      const before = inBase.get(commitment.id)?.values ?? []
      const renames = twins(before, commitment.values, twin.values, (claim) => claim.value)
      return renames.size === 0
        ? commitment
        : { ...commitment, values: commitment.values.map((claim) => renamed(claim, renames)) }
    }),
  }
}

const byId = (plan: Plan): ReadonlyMap<string, Commitment> =>
  new Map(plan.commitments.map((commitment) => [commitment.id, commitment]))

function renamed<Item extends Thing>(item: Item, renames: Renames): Item {
  return { ...item, id: renames.get(item.id) ?? item.id }
}
