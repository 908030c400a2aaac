import { addCriterion } from './assembleCriteria.ts'
import type { Assembly } from './assembly.ts'
import { fieldWords, reportUnclearDate, textBlock } from './fieldWords.ts'
import { findDates, readPeriod } from './findDates.ts'
import { criterionParts } from './labels/milestoneLabels.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import { linesOf } from './lines.ts'
import { readMilestoneText } from './milestoneText.ts'
import { readAmount } from './readAmount.ts'
import { readCompletion } from './scales.ts'
import type { MilestoneRow, Part } from './structure.ts'
import { cleanTitle } from './titles.ts'
import { fold, saysNothing } from './words.ts'
import type { ForeignBlock } from './blocks.ts'
import type { Criterion, Milestone } from '../plan/commitmentSchema.ts'
import { createMilestone } from '../plan/create.ts'
import type { PlanDate } from '../plan/dates.ts'
import { joinPlace } from '../plan/place.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
export type MilestoneList = { milestones: Writable<Milestone>[]; criteria: Criterion[] }

/** A row of a milestone or criteria table as a milestone, a criterion, or both, or more about a milestone already met. */
export function addRow(assembly: Assembly, commitmentPlace: string, list: MilestoneList, row: MilestoneRow): void {
  const text = (part: MilestonePart): string => fieldWords(row.cells.get(part))
  const blocksOf = (part: MilestonePart): readonly ForeignBlock[] | null => row.cells.get(part) ?? null
  const written = cleanTitle(text('title'))
  const title = wholeCommitment.test(written) ? '' : written
  const isWhole = title !== written
  const known = namedMilestone(assembly, list, title === '' && !isWhole ? text('number') : title)
  const isDefinition = (['output', 'end', 'start', 'lead'] as const).some((part) => row.cells.has(part))
  let milestoneId = known?.id ?? null
  if (title !== '' && (known === undefined || isDefinition)) {
    const milestone = startMilestone(assembly, commitmentPlace, list, title, row.from, 0.97)
    milestoneId = milestone.id
    fillMilestone(assembly, commitmentPlace, milestone, row.from, blocksOf, 0.95)
  } else if (title === '' && row.cells.has('output')) {
    const milestone = startMilestone(assembly, commitmentPlace, list, text('output'), row.from, 0.6)
    milestoneId = milestone.id
    fillMilestone(assembly, commitmentPlace, milestone, row.from, blocksOf, 0.9, true)
  } else if (known !== undefined) fillMilestone(assembly, commitmentPlace, known, row.from, blocksOf, 0.9)
  if (criterionParts.some((part) => text(part) !== ''))
    addCriterion(assembly, commitmentPlace, list.criteria, row, milestoneId)
  assembly.ledger.leave(text('note'), row.from)
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
    const details = (key: MilestonePart): readonly ForeignBlock[] | null => [
      textBlock(found.values.get(key) ?? '', line.from),
    ]
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
  isTitleFromOutput = false,
): void {
  const words = (part: MilestonePart): string => fieldWords(blocksOf(part) ?? undefined)
  for (const key of ['output', 'costSource', 'evidence'] as const) {
    const value = words(key)
    if (value !== '' && !(key === 'output' && isTitleFromOutput)) {
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
  else {
    assembly.ledger.leave(words('end'), from)
    reportUnclearDate(assembly, words('end'))
  }

  const leads = assembly.names(blocksOf('lead') ?? [])
  const supporting = [...leads.slice(1), ...assembly.names(blocksOf('supporting') ?? [])]
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

/** How a criteria table says that a criterion judges no single milestone. */
const wholeCommitment = /^(?:celý záväzok|záväzok|whole commitment|commitment as a whole|the commitment)$/i

/** A table about milestones names them by title or by number ("1.2", "M2"). */
function namedMilestone(assembly: Assembly, list: MilestoneList, name: string): Writable<Milestone> | undefined {
  const number = /^M?(?:\d{1,2}\.)?(\d{1,2})\.?$/i.exec(name)?.[1]
  if (number !== undefined) return list.milestones[Number(number) - 1]
  return list.milestones.find((milestone) => name !== '' && fold(milestone.title[assembly.language]) === fold(name))
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
