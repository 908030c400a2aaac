import type { Assembly } from './assembly.ts'
import { blocksText } from './blocks.ts'
import type { ForeignBlock } from './blocks.ts'
import { fieldWords, reportUnclearDate } from './fieldWords.ts'
import { findDates, readPeriod } from './findDates.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import { oneLine } from './lines.ts'
import { readAmount } from './readAmount.ts'
import { richFromBlocks } from './richFromBlocks.ts'
import type { MilestoneRow, Part } from './structure.ts'
import { fold } from './words.ts'
import type { BudgetLine, Commitment } from '../plan/commitmentSchema.ts'
import { createBudgetLine } from '../plan/create.ts'
import { monthOf } from '../plan/dates.ts'
import type { OrganisationKind } from '../plan/enums.ts'
import { joinPlace } from '../plan/place.ts'
import type { Goal } from '../plan/schema.ts'

/** A commitment while its parts are being filled in. */
export type CommitmentDraft = { -readonly [Key in keyof Commitment]: Commitment[Key] }
type RichKey = 'problem' | 'statusQuo' | 'solution' | 'contribution' | 'strategyLink' | 'resources' | 'results'

export function readDates(
  assembly: Assembly,
  place: string,
  draft: CommitmentDraft,
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
  reportUnclearDate(assembly, text)
}

export function addOrganisations(
  assembly: Assembly,
  place: string,
  draft: CommitmentDraft,
  part: Part<CommitmentPart>,
  key: 'leads' | 'leadsOutside' | 'supporting',
  otherwise: OrganisationKind,
): void {
  const found = assembly.names(part.blocks).map((name) => assembly.organisation(name, otherwise))
  if (found.length === 0) return
  draft[key] = [...new Set([...draft[key], ...found])]
  note(assembly, place, key, part)
}

export function addRich(
  assembly: Assembly,
  place: string,
  draft: CommitmentDraft,
  part: Part<CommitmentPart>,
  key: RichKey,
): void {
  const document = richFromBlocks(part.blocks)
  if (document.length === 0) return
  draft[key] = assembly.rich([...draft[key][assembly.language], ...document])
  note(assembly, place, key, part)
}

/** Goals of the plan named one a line; other words tell how the commitment serves the strategy. */
export function readGoals(
  assembly: Assembly,
  place: string,
  draft: CommitmentDraft,
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

export function readBudgetLine(assembly: Assembly, place: string, row: MilestoneRow): BudgetLine {
  const text = (part: MilestonePart): string => fieldWords(row.cells.get(part))
  const line: BudgetLine = {
    ...createBudgetLine(assembly.ids()),
    purpose: assembly.text(text('purpose')),
    amount: readAmount(text('cost')),
    source: assembly.text(text('costSource')),
  }
  assembly.ledger.note(joinPlace(place, 'budget', line.id, 'purpose'), row.from, 0.95)
  if (line.amount !== null) assembly.ledger.note(joinPlace(place, 'budget', line.id, 'amount'), row.from, 0.95)
  else assembly.ledger.leave(text('cost'), row.from)
  return line
}

export const wordsOf = (part: Part<string>): string => fieldWords(part.blocks)

export function note(assembly: Assembly, place: string, key: string, part: Part<string>): void {
  const from = part.blocks[0]?.from ?? part.from
  assembly.ledger.note(joinPlace(place, key), from, part.confidence, part.blocks)
}

export function leave(assembly: Assembly, part: Part<string>): void {
  for (const block of part.blocks) assembly.ledger.leave(blocksText([block]), block.from)
}
