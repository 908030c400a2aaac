import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { changeId, decide, noDecisions, quietChanges, withDependents, withNeeded } from './decide.ts'
import { diffPlans } from './diffPlans.ts'
import { mergePlans } from './mergePlans.ts'
import { editedPlan, isWhole } from './randomEdits.ts'
import type { Merge } from './merge.ts'
import { unifyTwins } from './unifyTwins.ts'
import { valueAt } from '../plan/place.ts'
import { generatePlan } from '../plan/samples/generatePlan.ts'
import type { Plan } from '../plan/schema.ts'

/** Small ones, so that two people's edits meet. */
const bases = [1, 1, 2, 3].map((commitments, seed) => generatePlan({ commitments, seed }))
const someBase = fc.constantFrom(...bases)
/** Each number is the seed of one edit, so that a failing run shrinks to few edits. */
const someSeeds = fc.array(fc.nat(), { maxLength: 14, size: 'max' })

type Sides = Readonly<{ base: Plan; mine: Plan; theirs: Plan; merge: Merge }>

/** What two people made of one plan. */
const someMerge = fc.tuple(someBase, someSeeds, someSeeds).map(([base, mySeeds, theirSeeds]): Sides => {
  // What both sides added under ids of their own has one id before anything is merged.
  const sides = unifyTwins(base, { mine: editedPlan(base, mySeeds, 'a'), theirs: editedPlan(base, theirSeeds, 'b') })
  return { base, ...sides, merge: mergePlans(base, sides.mine, sides.theirs) }
})

const allMine = ({ conflicts }: Merge) => Object.fromEntries(conflicts.map(({ id }) => [id, 'mine' as const]))
const idsOfChanges = (merge: Merge): string[] => quietChanges(merge).map(changeId)

describe('decide', () => {
  test('is the merged plan while nothing is decided', () => {
    fc.assert(
      fc.property(someMerge, ({ mine, merge }) => {
        expect(decide(mine, merge, noDecisions)).toEqual(merge.plan)
        expect(new Set(idsOfChanges(merge)).size).toBe(idsOfChanges(merge).length)
      }),
    )
  })

  test('lets our values stand where every conflict is answered with mine', () => {
    fc.assert(
      fc.property(someMerge, ({ mine, merge }) => {
        const decided = decide(mine, merge, { choices: allMine(merge), leftOut: new Set() })
        for (const { kind, place, language, mine: ours } of merge.conflicts) {
          const value = valueAt(decided, place)
          if (kind === 'text') expect((value as Plan['title'])[language!]).toEqual(ours)
          else if (kind === 'removedChanged') expect(value ?? null).toEqual(ours)
          else if (kind === 'value') expect(value).toEqual(ours)
        }
      }),
    )
  })

  test('is our plan when all is left out and every conflict is answered with mine', () => {
    fc.assert(
      fc.property(someMerge, ({ mine, merge }) => {
        const decided = decide(mine, merge, { choices: allMine(merge), leftOut: new Set(idsOfChanges(merge)) })
        expect(diffPlans(mine, decided)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('leaves out what it is told to, with what hangs on it, and nothing more; the plan has no loose end', () => {
    fc.assert(
      fc.property(someMerge, fc.nat(), ({ mine, merge }, pick) => {
        const changes = quietChanges(merge)
        const wanted = changes[pick % Math.max(changes.length, 1)]
        if (wanted === undefined || merge.conflicts.length > 0) return
        const leftOut = withDependents(merge, new Set([changeId(wanted)]))
        const decided = decide(mine, merge, { choices: {}, leftOut: new Set([changeId(wanted)]) })
        expect(isWhole(decided)).toBe(true)
        const came = new Set(diffPlans(mine, decided).map(changeId))
        for (const change of changes.filter(({ kind }) => kind !== 'reordered'))
          expect([changeId(change), came.has(changeId(change))]).toEqual([
            changeId(change),
            !leftOut.has(changeId(change)),
          ])
      }),
      { numRuns: 300 },
    )
  })

  test('takes in again what a change needs', () => {
    fc.assert(
      fc.property(someMerge, ({ merge }) => {
        for (const id of idsOfChanges(merge)) {
          const needed = withNeeded(merge, id)
          for (const other of needed) expect([...withDependents(merge, new Set([other]))]).toContain(id)
        }
      }),
    )
  })
})
