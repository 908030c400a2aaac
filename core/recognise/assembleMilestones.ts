import type { Assembly } from './assembly.ts'
import { findDates, isVague, readPeriod, yearsIn } from './findDates.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import { linesOf, oneLine } from './lines.ts'
import { readMilestoneText } from './milestoneText.ts'
import { organisationNames } from './organisations.ts'
import { readCompletion, readFrequency } from './scales.ts'
import type { MilestoneRow, Part } from './structure.ts'
import { cleanTitle } from './titles.ts'
import { fold, saysNothing } from './words.ts'
import type { ForeignBlock } from './blocks.ts'
import type { Criterion, Milestone } from '../plan/commitmentSchema.ts'
import { createCriterion, createMilestone } from '../plan/create.ts'
import type { PlanDate } from '../plan/dates.ts'
import { joinPlace } from '../plan/place.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
export type MilestoneList = { milestones: Writable<Milestone>[]; criteria: Criterion[] }

const criterionParts: readonly MilestonePart[] = [
  'indicator',
  'baseline',
  'target',
  'unit',
  'verification',
  'frequency',
  'responsible',
]

/** A row of a milestone or criteria table as a milestone, a criterion, or both. */
export function addRow(assembly: Assembly, commitmentPlace: string, list: MilestoneList, row: MilestoneRow): void {
  const text = (part: MilestonePart): string => cellWords(row.cells.get(part))
  const title = cleanTitle(text('title'))
  const known = title === '' ? undefined : list.milestones.find((milestone) => isNamed(assembly, milestone, title))
  const isCriterionOnly =
    !row.cells.has('output') && !row.cells.has('end') && !row.cells.has('start') && !row.cells.has('lead')
  let milestoneId = known?.id ?? null
  if (title !== '' && (known === undefined || !isCriterionOnly)) {
    const milestone = startMilestone(assembly, commitmentPlace, list, title, row.from, 0.97)
    milestoneId = milestone.id
    fillMilestone(assembly, commitmentPlace, milestone, row.from, (part) => row.cells.get(part) ?? null, 0.95)
  } else if (title === '' && row.cells.has('output')) {
    const milestone = startMilestone(assembly, commitmentPlace, list, text('output'), row.from, 0.6)
    milestoneId = milestone.id
    fillMilestone(assembly, commitmentPlace, milestone, row.from, (part) => row.cells.get(part) ?? null, 0.9)
  }
  if (criterionParts.some((part) => text(part) !== '')) addCriterion(assembly, commitmentPlace, list, row, milestoneId)
  for (const part of ['note'] as const) {
    if (text(part) !== '') assembly.ledger.leave(text(part), row.from)
  }
}

/** Milestones written as a list: one line each, details behind dashes or on lines of their own below. */
export function addMilestoneLines(
  assembly: Assembly,
  commitmentPlace: string,
  list: MilestoneList,
  part: Part<string>,
): void {
  const lines = linesOf(part.blocks)
  const hasItems = lines.some((line) => line.isItem)
  let current: Writable<Milestone> | null = null
  for (const line of lines) {
    if (saysNothing(line.text)) continue
    const found = readMilestoneText(line.text)
    const details = (key: MilestonePart): readonly ForeignBlock[] | null =>
      valueBlocks(found.values.get(key), line.from)
    if (found.title === '' && found.values.size > 0 && current !== null) {
      fillMilestone(assembly, commitmentPlace, current, line.from, details, 0.85)
      continue
    }
    const isIntroduction = hasItems && !line.isItem && found.end === null && found.values.size === 0
    const hangsOn = line.level > 0 && current !== null && found.end === null && !found.values.has('end')
    if (found.title === '' || isIntroduction || line.text.endsWith(':')) {
      assembly.ledger.leave(line.text, line.from)
    } else if (hangsOn && current !== null && current.output[assembly.language] === '') {
      setText(assembly, commitmentPlace, current, 'output', found.title, line.from, 0.6)
    } else {
      current = startMilestone(assembly, commitmentPlace, list, found.title, line.from, part.confidence - 0.04)
      if (found.start !== null) setDate(assembly, commitmentPlace, current, 'start', found.start, line.from, 0.85)
      if (found.end !== null) setDate(assembly, commitmentPlace, current, 'end', found.end, line.from, 0.9)
      fillMilestone(assembly, commitmentPlace, current, line.from, details, 0.9)
    }
  }
}

function startMilestone(
  assembly: Assembly,
  commitmentPlace: string,
  list: MilestoneList,
  title: string,
  from: string,
  confidence: number,
): Writable<Milestone> {
  const milestone: Writable<Milestone> = { ...createMilestone(assembly.ids()), title: assembly.text(title) }
  list.milestones.push(milestone)
  assembly.ledger.note(joinPlace(commitmentPlace, 'milestones', milestone.id, 'title'), from, confidence)
  return milestone
}

function fillMilestone(
  assembly: Assembly,
  commitmentPlace: string,
  milestone: Writable<Milestone>,
  from: string,
  blocksOf: (part: MilestonePart) => readonly ForeignBlock[] | null,
  confidence: number,
): void {
  const words = (part: MilestonePart): string => cellWords(blocksOf(part) ?? undefined)
  for (const key of ['output', 'costSource', 'evidence'] as const) {
    const value = words(key)
    if (value !== '' && value !== milestone.title[assembly.language]) {
      setText(assembly, commitmentPlace, milestone, key, value, from, confidence)
    }
  }
  const period = readPeriod(words('period'))
  const start = findDates(words('start'))[0]?.first ?? period.start
  // A range in the column of deadlines is a beginning and an end.
  const due = readPeriod(words('end'))
  if ((start ?? due.start) !== null)
    setDate(assembly, commitmentPlace, milestone, 'start', start ?? due.start, from, confidence)
  const end = due.end ?? due.start ?? period.end
  if (end !== null) setDate(assembly, commitmentPlace, milestone, 'end', end, from, confidence)
  else noteMissingDate(assembly, words('end'), from)

  const leads = organisationNames(blocksOf('lead') ?? [])
  const supporting = [...leads.slice(1), ...organisationNames(blocksOf('supporting') ?? [])]
  const [lead] = leads
  if (lead !== undefined) {
    milestone.lead = assembly.organisation(lead, 'municipal')
    assembly.ledger.note(joinPlace(commitmentPlace, 'milestones', milestone.id, 'lead'), from, confidence)
  }
  if (supporting.length > 0) {
    milestone.supporting = [
      ...new Set([...milestone.supporting, ...supporting.map((name) => assembly.organisation(name, 'other'))]),
    ]
    assembly.ledger.note(joinPlace(commitmentPlace, 'milestones', milestone.id, 'supporting'), from, confidence - 0.05)
  }
  const status = words('status') === '' ? null : readCompletion(words('status'))
  if (status !== null) {
    milestone.status = status.completion
    assembly.ledger.note(joinPlace(commitmentPlace, 'milestones', milestone.id, 'status'), from, status.confidence)
  } else if (words('status') !== '') assembly.ledger.leave(words('status'), from)
  const cost = readAmount(words('cost'))
  if (cost !== null) {
    milestone.cost = cost
    assembly.ledger.note(joinPlace(commitmentPlace, 'milestones', milestone.id, 'cost'), from, confidence)
  } else assembly.ledger.leave(words('cost'), from)
}

function addCriterion(
  assembly: Assembly,
  commitmentPlace: string,
  list: MilestoneList,
  row: MilestoneRow,
  milestone: string | null,
): void {
  const text = (part: MilestonePart): string => cellWords(row.cells.get(part))
  const [responsible] = organisationNames(row.cells.get('responsible') ?? [])
  const criterion: Criterion = {
    ...createCriterion(assembly.ids(), milestone),
    indicator: assembly.text(text('indicator')),
    baseline: assembly.text(text('baseline')),
    target: assembly.text(text('target')),
    unit: assembly.text(text('unit')),
    verification: assembly.text(text('verification')),
    frequency: readFrequency(text('frequency')),
    responsible: responsible === undefined ? null : assembly.organisation(responsible, 'other'),
  }
  list.criteria.push(criterion)
  for (const part of criterionParts) {
    if (text(part) !== '')
      assembly.ledger.note(joinPlace(commitmentPlace, 'criteria', criterion.id, part), row.from, 0.95)
  }
}

/** A criteria table names its milestone by title or by number. */
function isNamed(assembly: Assembly, milestone: Milestone, title: string): boolean {
  return fold(milestone.title[assembly.language]) === fold(title)
}

function setText(
  assembly: Assembly,
  commitmentPlace: string,
  milestone: Writable<Milestone>,
  key: 'output' | 'costSource' | 'evidence',
  value: string,
  from: string,
  confidence: number,
): void {
  milestone[key] = assembly.text(value)
  assembly.ledger.note(joinPlace(commitmentPlace, 'milestones', milestone.id, key), from, confidence)
}

function setDate(
  assembly: Assembly,
  commitmentPlace: string,
  milestone: Writable<Milestone>,
  key: 'start' | 'end',
  date: PlanDate | null,
  from: string,
  confidence: number,
): void {
  milestone[key] = date
  assembly.ledger.note(joinPlace(commitmentPlace, 'milestones', milestone.id, key), from, confidence)
}

/** "Ongoing" and bare years are told, not turned into dates nobody wrote. */
function noteMissingDate(assembly: Assembly, text: string, from: string): void {
  if (text === '') return
  assembly.ledger.leave(text, from)
  if (isVague(text)) assembly.warnings.add('vagueDates')
  else if (yearsIn(text).length > 0) assembly.warnings.add('yearsOnly')
}

function cellWords(blocks: readonly ForeignBlock[] | undefined): string {
  const text = blocks === undefined ? '' : oneLine(blocks)
  return saysNothing(text) ? '' : text
}

function valueBlocks(text: string | undefined, from: string): readonly ForeignBlock[] | null {
  if (text === undefined) return null
  const run = { text, bold: false, italic: false, link: null }
  return [{ type: 'paragraph', from, runs: [run], heading: null, list: null, number: '' }]
}

function readAmount(text: string): number | null {
  const match = /\d{1,3}(?:[\s\u00a0.]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?/.exec(text)
  if (match === null) return null
  const number = Number(match[0].replace(/[\s\u00a0]|\.(?=\d{3})/g, '').replace(',', '.'))
  return Number.isFinite(number) ? number : null
}
