import type { Commitment } from './commitmentSchema.ts'
import { commitmentEntries, isFilled, planEntries } from './fieldEntries.ts'
import type { FieldEntry } from './fieldEntries.ts'
import { languages } from './localized.ts'
import type { Language } from './localized.ts'
import { commitmentIdOf, joinPlace } from './place.ts'
import type { Place } from './place.ts'
import type { Plan } from './schema.ts'

/** How many of the fields the form asks for are filled. */
export type Tally = Readonly<{ filled: number; total: number }>
export type Completeness = Readonly<Record<Language, Tally>>

/** A field, or a list that wants at least one member, that the form asks for. */
type Asked = Readonly<{ place: Place; isRequired: boolean; filled: Readonly<Record<Language, boolean>> }>

/** Required and recommended fields of the whole plan; a date or a picked organisation counts in both languages. */
export function completeness(plan: Plan): Completeness {
  return sum([tallyOf(askedOfPlan(plan)), ...plan.commitments.map((commitment) => commitmentTally(plan, commitment))])
}

/** The same for all fields at or below a place: `narrative`, `goals`, `commitments/x/milestones/y`. */
export function completenessAt(plan: Plan, place: Place): Completeness {
  if (place === '') return completeness(plan)
  const commitmentId = commitmentIdOf(place)
  const commitment = plan.commitments.find((candidate) => candidate.id === commitmentId)
  const asked =
    commitment !== undefined
      ? askedOfCommitment(plan, commitment)
      : place === 'commitments'
        ? allAsked(plan)
        : askedOfPlan(plan)
  return tallyOf(asked.filter((one) => one.place === place || one.place.startsWith(`${place}/`)))
}

/** The places that are still empty in a language, in the order of the form; `required` leaves the merely recommended out. */
export function emptyFields(plan: Plan, language: Language, which: 'asked' | 'required' = 'asked'): readonly Place[] {
  return allAsked(plan)
    .filter((one) => !one.filled[language] && (which === 'asked' || one.isRequired))
    .map((one) => one.place)
}

/** The share of filled fields, 0 to 1. */
export const share = (tally: Tally): number => (tally.total === 0 ? 0 : tally.filled / tally.total)

// Plans never change in place, so what was counted for one value of a commitment stays true for it.
const commitmentMemory = { draft: new WeakMap<Commitment, Counted>(), prior: new WeakMap<Commitment, Counted>() }
const planMemory = new WeakMap<Plan, readonly Asked[]>()
type Counted = Readonly<{ asked: readonly Asked[]; tally: Completeness }>

function countedOf(plan: Plan, commitment: Commitment): Counted {
  const memory = commitmentMemory[plan.origin.kind]
  const known = memory.get(commitment)
  if (known !== undefined) return known
  const isPrior = plan.origin.kind === 'prior'
  const place = joinPlace('commitments', commitment.id)
  const asked = [
    ...askedAmong(commitmentEntries(commitment), (entry) => isAskedOfCommitment(entry, commitment, isPrior)),
    atLeastOne(joinPlace(place, 'values'), commitment.values),
    atLeastOne(joinPlace(place, 'milestones'), commitment.milestones),
  ]
  const counted = { asked, tally: tallyOf(asked) }
  memory.set(commitment, counted)
  return counted
}

const askedOfCommitment = (plan: Plan, commitment: Commitment): readonly Asked[] => countedOf(plan, commitment).asked
const commitmentTally = (plan: Plan, commitment: Commitment): Completeness => countedOf(plan, commitment).tally

/** What was chosen as "other" must be named; how a commitment ended is asked of prior plans alone. */
function isAskedOfCommitment(entry: FieldEntry, commitment: Commitment, isPrior: boolean): boolean {
  switch (entry.field.id) {
    case 'commitment.policyAreaOther':
      return commitment.policyArea === 'other'
    case 'commitment.sectorOther':
      return commitment.sector === 'other'
    case 'commitment.completion':
    case 'commitment.results':
      return isPrior
    default:
      return entry.field.requirement !== 'optional'
  }
}

function askedOfPlan(plan: Plan): readonly Asked[] {
  const known = planMemory.get(plan)
  if (known !== undefined) return known
  const asked = [
    ...askedAmong(planEntries(plan), (entry) => entry.field.requirement !== 'optional'),
    atLeastOne('contacts', plan.contacts),
    atLeastOne('goals', plan.goals),
    atLeastOne('monitoringContacts', plan.monitoringContacts),
    atLeastOne('endorsements', plan.endorsements),
    atLeastOne('commitments', plan.commitments),
  ]
  planMemory.set(plan, asked)
  return asked
}

function allAsked(plan: Plan): readonly Asked[] {
  return [...askedOfPlan(plan), ...plan.commitments.flatMap((commitment) => askedOfCommitment(plan, commitment))]
}

function askedAmong(entries: readonly FieldEntry[], isAsked: (entry: FieldEntry) => boolean): readonly Asked[] {
  return entries.filter(isAsked).map((entry) => ({
    place: entry.place,
    isRequired: entry.field.requirement === 'required',
    filled: { sk: isFilled(entry, 'sk'), en: isFilled(entry, 'en') },
  }))
}

function atLeastOne(place: Place, members: readonly unknown[]): Asked {
  const isAny = members.length > 0
  return { place, isRequired: true, filled: { sk: isAny, en: isAny } }
}

function tallyOf(asked: readonly Asked[]): Completeness {
  const tallyIn = (language: Language): Tally => ({
    filled: asked.filter((one) => one.filled[language]).length,
    total: asked.length,
  })
  return { sk: tallyIn('sk'), en: tallyIn('en') }
}

function sum(parts: readonly Completeness[]): Completeness {
  const total: Record<Language, { filled: number; total: number }> = {
    sk: { filled: 0, total: 0 },
    en: { filled: 0, total: 0 },
  }
  for (const part of parts)
    for (const language of languages) {
      total[language].filled += part[language].filled
      total[language].total += part[language].total
    }
  return total
}
