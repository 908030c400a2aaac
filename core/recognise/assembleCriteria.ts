import type { Assembly } from './assembly.ts'
import type { ForeignBlock } from './blocks.ts'
import { fieldWords, textBlock } from './fieldWords.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import { criterionParts, matchMilestonePart } from './labels/milestoneLabels.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import { linesOf, oneLine } from './lines.ts'
import { readFrequency } from './scales.ts'
import type { MilestoneRow, Part } from './structure.ts'
import { saysNothing } from './words.ts'
import type { Criterion } from '../plan/commitmentSchema.ts'
import { createCriterion } from '../plan/create.ts'
import { joinPlace } from '../plan/place.ts'

/** One criterion out of a row of a table. */
export function addCriterion(
  assembly: Assembly,
  commitmentPlace: string,
  criteria: Criterion[],
  row: MilestoneRow,
  milestone: string | null,
): void {
  const text = (part: MilestonePart): string => fieldWords(row.cells.get(part))
  // One cell may hold the source of verification, how often and by whom it is measured, each on a line; another one the
  // indicator and its unit.
  const linesIn = (part: MilestonePart): readonly string[] =>
    linesOf(row.cells.get(part) ?? []).map((line) => line.text)
  const lines = [...linesIn('indicator'), ...linesIn('verification')]
  const inside = (part: MilestonePart): string => labelledLine(lines, part) ?? text(part)
  const withoutLabelled = (part: MilestonePart): string =>
    linesIn(part)
      .filter((line) => !isLabelled(line))
      .join(' ')
  const indicator = withoutLabelled('indicator')
  const [responsible] = assembly.names([textBlock(inside('responsible'), row.from)])
  const criterion: Criterion = {
    ...createCriterion(assembly.ids(), milestone),
    indicator: assembly.text(indicator === '' ? text('indicator') : indicator),
    baseline: assembly.text(text('baseline')),
    target: assembly.text(text('target')),
    unit: assembly.text(inside('unit')),
    verification: assembly.text(withoutLabelled('verification')),
    frequency: readFrequency(inside('frequency')),
    responsible: responsible === undefined ? null : assembly.organisation(responsible, 'other'),
  }
  criteria.push(criterion)
  for (const part of criterionParts) {
    if (inside(part) !== '')
      assembly.ledger.note(joinPlace(commitmentPlace, 'criteria', criterion.id, part), row.from, 0.95)
  }
}

/** Criteria in words, without a table: the indicator of the whole commitment. */
export function addCriteriaLines(
  assembly: Assembly,
  place: string,
  criteria: Criterion[],
  part: Part<CommitmentPart>,
): void {
  for (const block of part.blocks) {
    const text = oneLine([block])
    if (text === '' || saysNothing(text)) continue
    const cells = new Map<MilestonePart, readonly ForeignBlock[]>([['indicator', [block]]])
    addCriterion(assembly, place, criteria, { from: block.from, cells }, null)
  }
}

function isLabelled(line: string): boolean {
  const field = matchMilestonePart(line.slice(0, Math.max(0, line.indexOf(':'))))?.field
  return field === 'frequency' || field === 'responsible' || field === 'unit'
}

function labelledLine(lines: readonly string[], part: MilestonePart): string | undefined {
  const line = lines.find(
    (each) => each.includes(':') && matchMilestonePart(each.slice(0, each.indexOf(':')))?.field === part,
  )
  return line?.slice(line.indexOf(':') + 1).trim()
}
