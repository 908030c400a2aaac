import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mergePlans } from './mergePlans.ts'
import { isEqual } from './planJson.ts'
import { editedPlan, isWhole } from './randomEdits.ts'
import { resolve } from './resolve.ts'
import type { Choice } from './resolve.ts'
import { applyEdit } from '../edit/applyEdit.ts'
import { valueAt } from '../plan/place.ts'
import { paragraphs, plainText } from '../plan/richText.ts'
import { generatePlan } from '../plan/samples/generatePlan.ts'
import { randomFrom } from '../plan/samples/random.ts'
import { planSchema } from '../plan/schema.ts'
import type { Plan } from '../plan/schema.ts'

/** Small ones, so that two people's edits meet. */
const bases = [1, 1, 2, 3].map((commitments, seed) => generatePlan({ commitments, seed }))
const someBase = fc.constantFrom(...bases)
/** Each number is the seed of one edit, so that a failing run shrinks to few edits. */
const someSeeds = fc.array(fc.nat(), { maxLength: 14, size: 'max' })

describe('mergePlans', () => {
  test('takes the same changes of both sides once, without a question', () => {
    fc.assert(
      fc.property(someBase, someSeeds, (base, seeds) => {
        const plan = editedPlan(base, seeds, 'a')
        expect(mergePlans(base, plan, editedPlan(base, seeds, 'a'))).toEqual({ plan, conflicts: [], changes: [] })
      }),
    )
  })

  test('gives the changed plan when the other one is as it was, whichever is mine', () => {
    fc.assert(
      fc.property(someBase, someSeeds, (base, seeds) => {
        const plan = editedPlan(base, seeds, 'a')
        expect(mergePlans(base, plan, base)).toEqual({ plan, conflicts: [], changes: [] })
        expect(mergePlans(base, base, plan)).toMatchObject({ plan, conflicts: [] })
      }),
    )
  })

  test('is a plan without a loose end, and the same one from both sides where nothing conflicts', () => {
    fc.assert(
      fc.property(someBase, someSeeds, someSeeds, (base, mySeeds, theirSeeds) => {
        const [mine, theirs] = [editedPlan(base, mySeeds, 'a'), editedPlan(base, theirSeeds, 'b')]
        const [merge, swapped] = [mergePlans(base, mine, theirs), mergePlans(base, theirs, mine)]
        expect(planSchema.parse(merge.plan)).toEqual(merge.plan)
        expect(isWhole(merge.plan)).toBe(true)
        expect(swapped.conflicts.map(({ id }) => id).sort()).toEqual(merge.conflicts.map(({ id }) => id).sort())
        expect(new Set(merge.conflicts.map(({ id }) => id)).size).toBe(merge.conflicts.length)
        if (merge.conflicts.length === 0) expect(swapped.plan).toEqual(merge.plan)
      }),
      { numRuns: 200 },
    )
  })

  test('gives the same plan from both sides once the same answers are chosen', () => {
    fc.assert(
      fc.property(someBase, someSeeds, someSeeds, (base, mySeeds, theirSeeds) => {
        const [mine, theirs] = [editedPlan(base, mySeeds, 'a'), editedPlan(base, theirSeeds, 'b')]
        const [merge, swapped] = [mergePlans(base, mine, theirs), mergePlans(base, theirs, mine)]
        expect(resolve(swapped, choosing(swapped, 'theirs'))).toEqual(resolve(merge, choosing(merge, 'mine')))
      }),
    )
  })

  test('keeps both changes of fields that only one side touched', () => {
    const places = ['title', 'narrative/vision', 'webPage', 'commitments/{}/title', 'commitments/{}/summary']
    fc.assert(
      fc.property(someBase, fc.shuffledSubarray(places, { minLength: 2 }), (base, [first = '', second = '']) => {
        const at = (place: string): string => place.replace('{}', base.commitments[0]!.id)
        const write = (place: string, text: string): Plan => {
          if (place === 'webPage') return applyEdit(base, { name: 'setValue', place, value: text }).plan
          return place === 'narrative/vision'
            ? applyEdit(base, { name: 'writeRichText', place, language: 'en', document: [...paragraphs(text)] }).plan
            : applyEdit(base, { name: 'writeText', place: at(place), language: 'en', text }).plan
        }
        const merge = mergePlans(base, write(first, 'mine'), write(second, 'theirs'))
        const read = (place: string): unknown => {
          const value = valueAt(merge.plan, at(place)) as string | Plan['title'] | Plan['narrative']['vision']
          if (typeof value === 'string') return value
          return typeof value.en === 'string' ? value.en : plainText(value.en)
        }
        expect([merge.conflicts, read(first), read(second)]).toEqual([[], 'mine', 'theirs'])
      }),
    )
  })
})

describe('resolve', () => {
  test('puts the chosen answer of every conflict at its place', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(someBase, someSeeds, someSeeds, (base, mySeeds, theirSeeds) => {
        const merge = mergePlans(base, editedPlan(base, mySeeds, 'a'), editedPlan(base, theirSeeds, 'b'))
        expect(resolve(merge, {})).toEqual(merge.plan)
        for (const conflict of merge.conflicts)
          for (const choice of ['mine', 'theirs'] as const) {
            seen.add(conflict.kind)
            const resolved = resolve(merge, { [conflict.id]: choice })
            expect(isWhole(resolved)).toBe(true)
            const [value, wanted] = [valueAt(resolved, conflict.place), conflict[choice]]
            if (conflict.kind === 'text') expect((value as Plan['title'])[conflict.language!]).toEqual(wanted)
            else if (conflict.kind === 'order') expect(orderOf(value)).toEqual(wanted)
            else expect(value ?? null).toEqual(wanted)
          }
      }),
      // The same run every time, so that it always meets conflicts of every kind.
      { numRuns: 200, seed: 1 },
    )
    expect([...seen].sort()).toEqual(['order', 'removedChanged', 'text', 'value'])
  })

  test('gives a plan without a loose end whatever is chosen', () => {
    fc.assert(
      fc.property(someBase, someSeeds, someSeeds, fc.nat(), (base, mySeeds, theirSeeds, seed) => {
        const merge = mergePlans(base, editedPlan(base, mySeeds, 'a'), editedPlan(base, theirSeeds, 'b'))
        const random = randomFrom(seed)
        const choices = merge.conflicts.map(({ id }) => [id, random.pick(['mine', 'theirs'] as const)] as const)
        const resolved = resolve(merge, Object.fromEntries(choices))
        expect(isWhole(resolved)).toBe(true)
        expect(isEqual(planSchema.parse(resolved), resolved)).toBe(true)
      }),
    )
  })
})

function choosing({ conflicts }: ReturnType<typeof mergePlans>, choice: Choice): Record<string, Choice> {
  return Object.fromEntries(conflicts.map(({ id }) => [id, choice]))
}

const orderOf = (list: unknown): unknown[] =>
  (list as readonly (string | { id: string })[]).map((item) => (typeof item === 'string' ? item : item.id))
