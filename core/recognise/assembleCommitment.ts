import { addMilestoneLines, addRow } from './assembleMilestones.ts'
import type { MilestoneList } from './assembleMilestones.ts'
import type { Assembly } from './assembly.ts'
import { addValues } from './assembleValues.ts'
import { blocksText } from './blocks.ts'
import type { ForeignBlock } from './blocks.ts'
import { chooseArea, chooseSector } from './areas.ts'
import { findDates, isVague, readPeriod, yearsIn } from './findDates.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import { oneLine } from './lines.ts'
import { readAmount } from './readAmount.ts'
import { richFromBlocks } from './richFromBlocks.ts'
import { readCompletion } from './scales.ts'
import type { CommitmentSection, MilestoneRow, Part } from './structure.ts'
import { fold, saysNothing } from './words.ts'
import type { BudgetLine, Commitment } from '../plan/commitmentSchema.ts'
import { createBudgetLine, createCommitment } from '../plan/create.ts'
import { monthOf } from '../plan/dates.ts'
import type { Goal } from '../plan/schema.ts'
import { joinPlace } from '../plan/place.ts'
import type { OrganisationKind } from '../plan/enums.ts'

type Draft = { -readonly [Key in keyof Commitment]: Commitment[Key] }
type RichKey = 'problem' | 'statusQuo' | 'solution' | 'contribution' | 'strategyLink' | 'resources' | 'results'

/** One commitment out of its section of the document. */
export function assembleCommitment(assembly: Assembly, section: CommitmentSection, goals: readonly Goal[]): Commitment {
  const draft: Draft = createCommitment(assembly.ids())
  const place = joinPlace('commitments', draft.id)
  if (section.title !== null) {
    draft.title = assembly.text(section.title.text)
    assembly.ledger.note(joinPlace(place, 'title'), section.title.from, section.title.confidence)
  }
  const list: MilestoneList = { milestones: [], criteria: [] }
  for (const part of section.parts) readPart(assembly, place, draft, list, part, goals)
  for (const row of section.rows) addRow(assembly, place, list, row)
  addValues(assembly, place, draft, section.parts)
  draft.budget = section.budget.map((row) => readBudgetLine(assembly, place, row))
  draft.milestones = list.milestones
  draft.criteria = list.criteria
  return draft
}

function readPart(
  assembly: Assembly,
  place: string,
  draft: Draft,
  list: MilestoneList,
  part: Part<CommitmentPart>,
  goals: readonly Goal[],
): void {
  const { field } = part
  switch (field) {
    case 'summary': {
      const text = wordsOf(part)
      if (text === '') return
      draft.summary = assembly.text([draft.summary[assembly.language], text].filter((each) => each !== '').join(' '))
      note(assembly, place, 'summary', part)
      return
    }
    case 'ogpId':
      draft.ogpId = wordsOf(part)
      if (draft.ogpId !== '') note(assembly, place, 'ogpId', part)
      return
    case 'schedule':
    case 'start':
    case 'end':
      readDates(assembly, place, draft, part, field)
      return
    case 'leads':
      addOrganisations(assembly, place, draft, part, 'leads', 'municipal')
      return
    case 'leadsOutside':
      addOrganisations(assembly, place, draft, part, 'leadsOutside', 'other')
      return
    case 'supporting':
      addOrganisations(assembly, place, draft, part, 'supporting', 'other')
      return
    case 'problem':
    case 'statusQuo':
    case 'solution':
    case 'contribution':
    case 'resources':
    case 'results':
      addRich(assembly, place, draft, part, field)
      return
    case 'description':
      addRich(assembly, place, draft, { ...part, confidence: part.confidence * 0.5 }, 'solution')
      return
    case 'causes':
      addRich(assembly, place, draft, part, 'problem')
      return
    case 'strategyLink':
    case 'goals':
      readGoals(assembly, place, draft, part, goals)
      return
    case 'policyArea': {
      const found = chooseArea(wordsOf(part))
      if (found === null) leave(assembly, part)
      else {
        draft.policyArea = found
        note(assembly, place, 'policyArea', part)
      }
      return
    }
    case 'sector': {
      const found = chooseSector(wordsOf(part))
      if (found === null) leave(assembly, part)
      else {
        draft.sector = found
        note(assembly, place, 'sector', part)
      }
      return
    }
    case 'milestones':
      addMilestoneLines(assembly, place, list, part)
      return
    case 'completion': {
      const found = readCompletion(wordsOf(part))
      if (found === null) leave(assembly, part)
      else {
        draft.completion = found.completion
        assembly.ledger.note(
          joinPlace(place, 'completion'),
          part.from,
          Math.min(found.confidence, part.confidence),
          part.blocks,
        )
      }
      return
    }
    case 'criteria':
      addCriteriaLines(assembly, place, list, part)
      return
    case 'title':
    case 'section':
    case 'other':
      leave(assembly, part)
      return
    // Read together, because a justification belongs to the value named before it.
    case 'values':
    case 'justification':
    case 'transparency':
    case 'participation':
    case 'accountability':
    case 'technology':
    case 'inclusion':
      return
  }
}

function readBudgetLine(assembly: Assembly, place: string, row: MilestoneRow): BudgetLine {
  const text = (part: MilestonePart): string => oneLine(row.cells.get(part) ?? [])
  const source = text('costSource')
  const line: BudgetLine = {
    ...createBudgetLine(assembly.ids()),
    purpose: assembly.text(text('purpose')),
    amount: readAmount(text('cost')),
    source: assembly.text(saysNothing(source) ? '' : source),
  }
  assembly.ledger.note(joinPlace(place, 'budget', line.id, 'purpose'), row.from, 0.95)
  if (line.amount !== null) assembly.ledger.note(joinPlace(place, 'budget', line.id, 'amount'), row.from, 0.95)
  else assembly.ledger.leave(text('cost'), row.from)
  return line
}

/** Criteria in words, without a table: the indicator of the whole commitment. */
function addCriteriaLines(assembly: Assembly, place: string, list: MilestoneList, part: Part<CommitmentPart>): void {
  for (const block of part.blocks) {
    const text = oneLine([block])
    if (text === '' || saysNothing(text)) continue
    const target = /^(.{8,}?)\s*:\s*(\d[\d\s.,]*\s*%?.{0,20})$/.exec(text)
    const cells = new Map([['indicator' as const, [textBlock(target?.[1] ?? text, block.from)]]])
    addRow(assembly, place, list, {
      from: block.from,
      cells:
        target?.[2] === undefined
          ? cells
          : new Map([...cells, ['target' as const, [textBlock(target[2], block.from)]]]),
    })
  }
}

const textBlock = (text: string, from: string): Part<string>['blocks'][number] => ({
  type: 'paragraph',
  from,
  runs: [{ text, bold: false, italic: false, link: null }],
  heading: null,
  list: null,
  number: '',
})

function readDates(
  assembly: Assembly,
  place: string,
  draft: Draft,
  part: Part<CommitmentPart>,
  field: 'schedule' | 'start' | 'end',
): void {
  const text = wordsOf(part)
  if (text === '') return
  const period = field === 'schedule' ? readPeriod(text) : null
  const dates = findDates(text)
  const [found] = dates
  // "Začiatok: 3/2023, koniec: 12/2024" on one line
  const last = dates.at(-1)
  const isRange = last !== found
  const start = field === 'start' || (field === 'end' && isRange) ? found?.first : period?.start
  const end = field === 'end' || (field === 'start' && isRange) ? last?.last : period?.end
  if (start !== undefined && start !== null && draft.start === null) {
    draft.start = monthOf(start)
    note(assembly, place, 'start', part)
  }
  if (end !== undefined && end !== null && draft.end === null) {
    draft.end = monthOf(end)
    note(assembly, place, 'end', part)
  }
  if ((start ?? end ?? null) !== null) return
  leave(assembly, part)
  if (isVague(text)) assembly.warnings.add('vagueDates')
  else if (yearsIn(text).length > 0) assembly.warnings.add('yearsOnly')
}

function addOrganisations(
  assembly: Assembly,
  place: string,
  draft: Draft,
  part: Part<CommitmentPart>,
  key: 'leads' | 'leadsOutside' | 'supporting',
  otherwise: OrganisationKind,
): void {
  const found = assembly.names(part.blocks).map((name) => assembly.organisation(name, otherwise))
  if (found.length === 0) return
  draft[key] = [...new Set([...draft[key], ...found])]
  note(assembly, place, key, part)
}

function addRich(assembly: Assembly, place: string, draft: Draft, part: Part<CommitmentPart>, key: RichKey): void {
  const document = richFromBlocks(part.blocks)
  if (document.length === 0) return
  draft[key] = assembly.rich([...draft[key][assembly.language], ...document])
  note(assembly, place, key, part)
}

/** Goals of the plan named one a line; other words tell how the commitment serves the strategy. */
function readGoals(
  assembly: Assembly,
  place: string,
  draft: Draft,
  part: Part<CommitmentPart>,
  goals: readonly Goal[],
): void {
  const goalOf = (block: ForeignBlock): Goal | undefined =>
    goals.find((goal) => fold(goal.title[assembly.language]) === fold(oneLine([block])))
  const named = part.blocks.flatMap((block) => goalOf(block)?.id ?? [])
  if (named.length > 0) {
    draft.goals = [...new Set([...draft.goals, ...named])]
    note(assembly, place, 'goals', part)
  }
  const blocks = part.blocks.filter((block) => goalOf(block) === undefined)
  const confidence = part.field === 'goals' ? part.confidence - 0.3 : part.confidence
  addRich(assembly, place, draft, { ...part, blocks, confidence }, 'strategyLink')
}

function wordsOf(part: Part<string>): string {
  const text = oneLine(part.blocks)
  return saysNothing(text) ? '' : text
}

function note(assembly: Assembly, place: string, key: string, part: Part<string>): void {
  const from = part.blocks[0]?.from ?? part.from
  assembly.ledger.note(joinPlace(place, key), from, part.confidence, part.blocks)
}

function leave(assembly: Assembly, part: Part<string>): void {
  for (const block of part.blocks) assembly.ledger.leave(blocksText([block]), block.from)
}
