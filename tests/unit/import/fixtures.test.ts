import { expect, it } from 'vitest'

import { factsOf, factsOfPlan, fixtureBytes, fixtureNames, readTruth } from './readTruth.ts'
import { countingIds } from '../../../core/plan/ids.ts'
import { blockText } from '../../../core/recognise/blocks.ts'
import type { ForeignBlock } from '../../../core/recognise/blocks.ts'
import { planSchema } from '../../../core/plan/schema.ts'
import { readDocx } from '../../../electron/import/docx/readDocx.ts'
import { openPackage } from '../../../electron/import/package.ts'
import { parseForeignFile } from '../../../electron/import/parseForeignFile.ts'

const read = (name: string, bytes = fixtureBytes(name)) => {
  const result = parseForeignFile({
    bytes,
    fileName: `${name}.docx`,
    revisions: 'accepted',
    idPrefix: countingIds('t')(),
  })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

it.each(fixtureNames)('reads every fact of %s', (name) => {
  const truth = readTruth(name)
  const { plan, report } = read(name)
  expect(factsOfPlan(plan, truth.language)).toEqual(factsOf(truth))
  expect(report.language).toBe(truth.language)
  expect(planSchema.parse(plan)).toEqual(plan)
})

/** Paragraphs and cells of a document, one line each, with plain spaces. */
const linesIn = (blocks: readonly ForeignBlock[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? blockText(block).split('\n').map(plain)
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => linesIn(cell.blocks))),
  )
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[-•] ?/, '')
    .trim()

it.each(fixtureNames)('loses no sentence of %s: each is in the plan or among the unread', (name) => {
  const { plan, report } = read(name)
  const kept = plain(JSON.stringify([plan, report.unread]).replaceAll('\\n', ' ').replaceAll('\\"', '"'))
  const sentences = linesIn(readDocx(openPackage(fixtureBytes(name)), 'accepted').blocks).filter(
    (line) => /\.$/.test(line) && line.length > 30,
  )
  expect(sentences.length).toBeGreaterThan(3)
  expect(sentences.filter((sentence) => !kept.includes(sentence))).toEqual([])
})

it('keeps the papers around a plan out of it and reports them', () => {
  const { plan, report } = read('s05-council-pack')
  const unread = report.unread.map((entry) => entry.text)
  expect(unread).toContain('Predpokladané výdavky v roku 2026 sú 14 300 €.')
  expect(unread).toContain('Zodp.: hlavný kontrolór · Termín: 30. 6. 2026')
  expect(JSON.stringify(plan)).not.toContain('14 300')
})

it('points every read field to its place in the document', () => {
  const { report } = read('s01-bb-styled')
  expect(report.read.filter((entry) => entry.path === '')).toEqual([])
  expect(report.read).toContainEqual({ path: '/commitments/0/title', from: 'paragraph 18', confidence: 0.98 })
  expect(report.read).toContainEqual({
    path: '/commitments/0/milestones/1/end',
    from: 'table 1 row 3',
    confidence: 0.95,
  })
})

it('reads the narrative, the period in months and the label of the years', () => {
  const { plan } = read('s01-bb-styled')
  expect(plan.period).toMatchObject({ start: '2025-03', end: '2027-06' })
  expect(plan.period.labels[0]?.label.sk).toBe('2025 – 2027')
  for (const key of ['foreword', 'vision', 'achievements', 'challenges', 'monitoringBody'] as const) {
    expect(plan.narrative[key].sk, key).not.toEqual([])
  }
})
