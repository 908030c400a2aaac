import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { comparePlans } from '../../core/compare/comparePlans.ts'
import { comparisonJson } from '../../core/compare/comparisonJson.ts'
import type { ComparisonJson } from '../../core/compare/comparisonJson.ts'
import { parseForeignFile } from '../../electron/import/parseForeignFile.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { fixtureBytes } from './import/readTruth.ts'
import { planFromTruth } from './truthPlan.ts'

type Matches = {
  pairs: { old: string; new: string; kind: string; moved: boolean }[]
  splits: ComparisonJson['splits']
  merges: ComparisonJson['merges']
  added: string[]
  dropped: string[]
  dateShifts: { old: string; new: string; milestone: string | null; of?: string; months: number }[]
}

const readMatches = (pair: string): Matches =>
  JSON.parse(readFileSync(new URL(`../fixtures/pairs/${pair}.matches.json`, import.meta.url), 'utf8')) as Matches

/** The kinds in the words of the fixtures: what differs in the content, and whether the number does. */
function kindOf(kinds: readonly string[]): { kind: string; moved: boolean } {
  const content = kinds.filter((kind) => kind === 'renamed' || kind === 'edited')
  const moved = kinds.includes('moved')
  return { kind: content.length > 0 ? content.join('+') : moved ? 'moved' : 'same', moved }
}

const byNumbers = (left: { old: string; new: string }, right: { old: string; new: string }): number =>
  `${left.old}-${left.new}`.localeCompare(`${right.old}-${right.new}`)

/** The plan as the import reads it; ids are counted alike in every document. */
function planFromDocument(name: string): Plan {
  const request = { fileName: `${name}.docx`, revisions: 'accepted', idPrefix: 'imported' } as const
  const result = parseForeignFile({ bytes: fixtureBytes(name), ...request })
  if (!result.ok) throw new Error(result.error.code)
  return result.value.plan
}

const sources = {
  'the ground truth': (name: string) => planFromTruth(name, 'truth'),
  'the documents': planFromDocument,
}

describe.each([
  ['sp1', 'the ground truth'],
  ['sp1', 'the documents'],
  ['sp2', 'the ground truth'],
  ['sp2', 'the documents'],
] as const)('the comparison of %s by %s', (name, source) => {
  const matches = readMatches(name)
  const old = sources[source](`${name}-old`)
  const now = sources[source](`${name}-new`)
  const found = comparisonJson(comparePlans(old, now), old, now)

  test('pairs every plain pair and tells how it differs', () => {
    const pairs = found.pairs.map((pair) => ({ old: pair.old, new: pair.new, ...kindOf(pair.kinds) }))
    expect([...pairs].sort(byNumbers)).toEqual([...matches.pairs].sort(byNumbers))
  })

  test('knows what was split, merged, added and dropped', () => {
    expect({ splits: found.splits, merges: found.merges, added: found.added, dropped: found.dropped }).toEqual({
      splits: matches.splits,
      merges: matches.merges,
      added: matches.added,
      dropped: matches.dropped,
    })
  })

  test('measures the shifts of dates in months', () => {
    const key = (shift: Matches['dateShifts'][number]): string =>
      [shift.old, shift.new, shift.milestone ?? shift.of, shift.months].join('|')
    expect(found.dateShifts.map(key).sort()).toEqual(matches.dateShifts.map(key).sort())
  })
})

test('plans of two different towns share nothing', () => {
  const old = planFromTruth('sp1-old', 'old')
  const now = planFromTruth('sp2-new', 'new')
  expect(comparePlans(old, now)).toMatchObject({
    pairs: [],
    splits: [],
    merges: [],
    counts: { same: 0, changed: 0, added: now.commitments.length, dropped: old.commitments.length },
  })
})
