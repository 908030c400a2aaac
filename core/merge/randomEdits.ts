import { referencesIn, targetsIn } from './references.ts'
import { applyEdit } from '../edit/applyEdit.ts'
import type { EditCommand } from '../edit/command.ts'
import {
  createBudgetLine,
  createCommitment,
  createCriterion,
  createGoal,
  createMilestone,
  createOrganisation,
  createValueClaim,
} from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import { valueAt } from '../plan/place.ts'
import { paragraphs } from '../plan/richText.ts'
import { randomFrom } from '../plan/samples/random.ts'
import type { Random } from '../plan/samples/random.ts'
import type { Plan } from '../plan/schema.ts'

const words = ['strom', 'park', 'rozpočet', 'dom', 'voda', 'most']
const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id)

/** One edit a person could make; null where the plan has nothing to do it to. */
function randomEdit(plan: Plan, random: Random, newId: string): EditCommand | null {
  const pick = <Item>(items: readonly Item[]): Item | null => (items.length === 0 ? null : random.pick(items))
  const text = random.pick(words)
  const language = random.pick(['sk', 'en'] as const)
  const organisations = ids(plan.organisations)
  const commitment = pick(plan.commitments)
  const at = `commitments/${commitment?.id ?? 'none'}`
  const milestone = pick(commitment?.milestones ?? [])
  const criterion = pick(commitment?.criteria ?? [])
  const lists = [
    'commitments',
    'organisations',
    'goals',
    'contacts',
    `${at}/milestones`,
    `${at}/criteria`,
    `${at}/budget`,
    `${at}/values`,
  ]
  const members = (list: string): string[] => ids((valueAt(plan, list) ?? []) as readonly { id: string }[])
  const list = random.pick(lists)
  const member = pick(members(list))
  const goal = pick(plan.goals)
  const write = (place: string): EditCommand => ({ name: 'writeText', place, language, text })
  const set = (place: string, value: string | number | string[] | null): EditCommand => ({
    name: 'setValue',
    place,
    value,
  })
  const add = (place: string, item: object): EditCommand => ({
    name: 'addItem',
    place,
    index: random.between(0, members(place).length),
    // A created item is JSON by its schema; the command's own type can not say so.
    item: JSON.parse(JSON.stringify(item)) as null,
  })
  const edits: (() => EditCommand | null)[] = [
    () => write(random.pick(['title', 'period/labels/label-1/label'])),
    () => set('period/start', `20${random.between(10, 40)}-0${random.between(1, 9)}`),
    () => set('leadInstitutions', [...random.some(organisations, 3)]),
    () => set('narrative/participants', [...random.some(['academia', 'public', 'labour', 'other'], 2)]),
    () => set('narrative/groupCount', random.between(0, 9)),
    () => (member === null ? null : { name: 'removeItem', place: `${list}/${member}` }),
    () =>
      member === null
        ? null
        : { name: 'moveItem', place: `${list}/${member}`, index: random.between(0, members(list).length - 1) },
    () => goal && { name: 'moveItem', place: `goals/${goal.id}`, index: random.between(0, plan.goals.length - 1) },
    () => goal && write(`goals/${goal.id}/title`),
    () => add('organisations', createOrganisation(newId, localized(random.pick(words), ''), 'municipal')),
    () => add('goals', { ...createGoal(newId), title: localized(text, '') }),
    () =>
      add('commitments', {
        ...createCommitment(newId),
        title: localized(text, ''),
        leads: random.some(organisations, 2),
      }),
    () => commitment && write(`${at}/title`),
    () => {
      if (commitment === null) return null
      const blocks = [...commitment.problem.sk]
      blocks.splice(random.between(0, blocks.length), random.between(0, 1), ...paragraphs(text))
      return { name: 'writeRichText', place: `${at}/problem`, language: 'sk', document: blocks }
    },
    () => commitment && set(`${at}/leads`, [...random.some(organisations, 2)]),
    () => commitment && set(`${at}/goals`, [...random.some(ids(plan.goals), 2)]),
    () => commitment && set(`${at}/lineage`, null),
    () => commitment && add(`${at}/milestones`, { ...createMilestone(newId), lead: pick(organisations) }),
    () => commitment && add(`${at}/criteria`, createCriterion(newId, milestone?.id ?? null)),
    () => commitment && add(`${at}/budget`, createBudgetLine(newId)),
    () => commitment && add(`${at}/values`, createValueClaim(newId, random.pick(['technology', 'inclusion']))),
    () => milestone && write(`${at}/milestones/${milestone.id}/output`),
    () => milestone && set(`${at}/milestones/${milestone.id}/lead`, pick(organisations)),
    () => criterion && write(`${at}/criteria/${criterion.id}/target`),
    () => criterion && set(`${at}/criteria/${criterion.id}/milestone`, milestone?.id ?? null),
  ]
  return random.pick(edits)()
}

/** For tests: what a person made of a plan; `side` is part of the ids of what is new. */
export function editedPlan(base: Plan, seeds: readonly number[], side: string): Plan {
  return seeds.reduce((plan, seed, step) => {
    const command = randomEdit(plan, randomFrom(seed), `new-${side}-${step}`)
    return command === null ? plan : applyEdit(plan, command).plan
  }, base)
}

/** Nothing in the plan points at what is not there. */
export const isWhole = (plan: Plan): boolean => {
  const targets = targetsIn(plan)
  return [...referencesIn('', plan)].every((target) => targets.has(target))
}
