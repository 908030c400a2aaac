import { z } from 'zod'

import { blankOf } from '../../../core/plan/blank.ts'
import { planSchema } from '../../../core/plan/schema.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { localizedTextSchema } from '../../../core/plan/localized.ts'
import { richTextSchema } from '../../../core/plan/richText.ts'

/** A plan with a word of its own in every place that takes one, and where each of them stands. */
export type Planted = Readonly<{ plan: Plan; words: ReadonlyMap<string, string> }>

/**
 * For tests of what gets out: it walks the schema, so a field added tomorrow is planted too. Lists get two members,
 * choices their last option, and every id, address and text is a word that stands nowhere else.
 */
export function plantedPlan(): Planted {
  const words = new Map<string, string>()
  const word = (place: string): string => {
    const planted = `zq${words.size}x`
    words.set(planted, place)
    return planted
  }

  function plant(schema: z.core.$ZodType, place: string): unknown {
    if (schema instanceof z.ZodNullable) return plant(schema.unwrap(), place)
    if (isLocalized(schema)) return { sk: word(`${place}/sk`), en: word(`${place}/en`) }
    if (isRich(schema)) return { sk: [paragraph(`${place}/sk`)], en: [paragraph(`${place}/en`)] }
    if (schema instanceof z.ZodObject) {
      const shape: Record<string, z.core.$ZodType> = schema.shape
      return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, plant(inner, `${place}/${key}`)]))
    }
    if (schema instanceof z.ZodArray) return [plant(schema.element, `${place}/0`), plant(schema.element, `${place}/1`)]
    if (schema instanceof z.ZodEnum) return schema.options.at(-1)
    const candidates = [word(place), '2026-05', 4321, true]
    return candidates.find((candidate) => z.safeParse(schema, candidate).success) ?? blankOf(schema)
  }

  function paragraph(place: string): object {
    const link = `javascript:${word(`${place}/unsafe`)}`
    return { type: 'paragraph', runs: [{ text: word(place), marks: [], link }] }
  }

  return { plan: withRealReferences(planSchema.parse(plant(planSchema, ''))), words }
}

/** Fields that pick an organisation, a goal or a milestone pick one that is there, or nothing would be printed. */
function withRealReferences(plan: Plan): Plan {
  const organisations = plan.organisations.map(({ id }) => id)
  const [first = ''] = organisations
  return {
    ...plan,
    leadInstitutions: organisations,
    commitments: plan.commitments.map((commitment) => ({
      ...commitment,
      leads: organisations,
      leadsOutside: organisations,
      supporting: organisations,
      goals: plan.goals.map(({ id }) => id),
      milestones: commitment.milestones.map((milestone) => ({ ...milestone, lead: first, supporting: organisations })),
      criteria: commitment.criteria.map((criterion) => ({
        ...criterion,
        milestone: commitment.milestones[0]?.id ?? null,
        responsible: first,
      })),
    })),
    endorsements: plan.endorsements.map((endorsement) => ({ ...endorsement, organisation: first })),
  }
}

const isLocalized = (schema: z.core.$ZodType): boolean =>
  z.safeParse(schema, { sk: 'a', en: 'b' }).success &&
  !z.safeParse(schema, 'a').success &&
  isStrict(schema, localizedTextSchema)
const isRich = (schema: z.core.$ZodType): boolean =>
  z.safeParse(schema, { sk: [], en: [] }).success && isStrict(schema, richTextSchema)
/** Not a thing of which both languages are only some keys. */
const isStrict = (schema: z.core.$ZodType, like: z.core.$ZodType): boolean =>
  schema instanceof z.ZodObject &&
  like instanceof z.ZodObject &&
  Object.keys(schema.shape).join() === Object.keys(like.shape).join()
