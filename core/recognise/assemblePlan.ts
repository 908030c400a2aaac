import { assembleCommitment } from './assembleCommitment.ts'
import type { Assembly } from './assembly.ts'
import { addNarrative, isNarrativePart } from './assembleNarrative.ts'
import { blocksText } from './blocks.ts'
import type { ForeignDocument } from './blocks.ts'
import { findDates, readPeriod, yearsIn } from './findDates.ts'
import type { PlanPart } from './labels/planLabels.ts'
import { isHeadingLike, toLine } from './documentLine.ts'
import { linesOf, oneLine } from './lines.ts'
import { richFromBlocks } from './richFromBlocks.ts'
import type { CommitmentSection, DocumentStructure, FoundTitle, Part } from './structure.ts'
import { cleanPlanTitle, cleanTitle, namesActionPlan } from './titles.ts'
import { fold } from './words.ts'
import { createGoal, createPlan } from '../plan/create.ts'
import { monthOf } from '../plan/dates.ts'
import { emptyText } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import type { Goal, Plan } from '../plan/schema.ts'

type Draft = { -readonly [Key in keyof Plan]: Plan[Key] }

/** The whole plan out of the parts of a document. */
export function assemblePlan(assembly: Assembly, structure: DocumentStructure, document: ForeignDocument): Plan {
  const draft: Draft = createPlan(assembly.ids(), emptyText, 'ogpLocal')
  draft.origin = { kind: 'prior', importedFrom: null }
  const sections = withoutRepeats(structure.commitments, assembly)
  const title = chooseTitle(structure, document, sections.length > 0)
  if (title !== null) {
    draft.title = assembly.text(title.text)
    assembly.ledger.note('title', title.from, title.confidence)
  }
  for (const part of structure.planParts) readEnvelope(assembly, draft, part)
  readFront(assembly, draft, structure, title)
  draft.goals = structure.planParts
    .filter((part) => part.field === 'goals')
    .flatMap((part) => readGoals(assembly, part))
  draft.narrative = addNarrative(assembly, structure.planParts)
  draft.commitments = sections.map((section) => assembleCommitment(assembly, section, draft.goals))
  draft.organisations = assembly.registry.all
  if (draft.commitments.length > 5) assembly.warnings.add('manyCommitments')
  if (draft.commitments.some((commitment) => commitment.start === null || commitment.end === null)) {
    assembly.warnings.add('missingDates')
  }
  return draft
}

/** A list of titles before the commitments themselves is no second set of commitments. */
function withoutRepeats(sections: readonly CommitmentSection[], assembly: Assembly): readonly CommitmentSection[] {
  const isFull = (section: CommitmentSection): boolean => section.parts.length + section.rows.length > 0
  if (!sections.some(isFull)) return sections
  // An overview table is told by the same commitments standing in full elsewhere.
  const hasFull = sections.some((section) => isFull(section) && !section.isListed)
  return sections.filter((section) => {
    if (hasFull && section.isListed) return false
    const isRepeat = !isFull(section)
    if (isRepeat && section.title !== null) assembly.ledger.leave(section.title.text, section.title.from)
    return !isRepeat
  })
}

function chooseTitle(
  structure: DocumentStructure,
  document: ForeignDocument,
  hasCommitments: boolean,
): FoundTitle | null {
  const named = structure.titles.toSorted((one, other) => other.confidence - one.confidence)[0]
  const isTrusted = named !== undefined && (namesActionPlan(named.text) || hasCommitments)
  if (named !== undefined && isTrusted) return { ...named, confidence: Math.max(0.3, named.confidence) }
  if (namesActionPlan(document.title))
    return { text: cleanPlanTitle(document.title), from: 'document properties', confidence: 0.7 }
  const line = structure.front.find((each) => namesActionPlan(each.text) && each.text.length < 160)
  return line === undefined ? null : { ...line, text: cleanPlanTitle(line.text), confidence: 0.5 }
}

function readEnvelope(assembly: Assembly, draft: Draft, part: Part<PlanPart>): void {
  const text = oneLine(part.blocks)
  if (text === '') return
  const note = (place: string): void => assembly.ledger.note(place, part.from, part.confidence, part.blocks)
  const leave = (): void => assembly.ledger.leave(text, part.from)
  switch (part.field) {
    case 'period':
      if (!readPlanPeriod(assembly, draft, text, part.from, part.confidence)) leave()
      return
    case 'periodStart':
    case 'periodEnd': {
      const [date] = findDates(text)
      const key = part.field === 'periodStart' ? 'start' : 'end'
      if (date === undefined) leave()
      else {
        draft.period = { ...draft.period, [key]: monthOf(key === 'start' ? date.first : date.last) }
        note(`period/${key}`)
      }
      return
    }
    case 'termEnd':
    case 'submitted': {
      const [date] = findDates(text)
      if (date === undefined) leave()
      else {
        draft.period = { ...draft.period, [part.field]: date.last }
        note(`period/${part.field}`)
      }
      return
    }
    case 'title':
      if (draft.title[assembly.language] === '') {
        draft.title = assembly.text(cleanPlanTitle(text))
        note('title')
      }
      return
    case 'webPage':
      draft.webPage = /https?:\/\/\S+|www\.\S+/.exec(text)?.[0] ?? ''
      if (draft.webPage === '') leave()
      else note('webPage')
      return
    case 'leadInstitutions':
      draft.leadInstitutions = assembly.names(part.blocks).map((name) => assembly.organisation(name, 'municipal'))
      note('leadInstitutions')
      return
    default:
      if (!isNarrativePart(part.field) && part.field !== 'goals') leave()
  }
}

/** The cover and the first sentences: the period may stand there in words; the rest is reported. */
function readFront(assembly: Assembly, draft: Draft, structure: DocumentStructure, title: FoundTitle | null): void {
  const parts = structure.planParts.flatMap((part) => linesOf(part.blocks))
  const says = /obdob|period|platn|od .* do |from .* to /
  if (draft.period.start === null && draft.period.end === null) {
    const line = [...structure.front, ...parts].find(
      (each) => says.test(fold(each.text)) && findDates(each.text).length >= 2,
    )
    const sentence = line?.text
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .find((each) => says.test(fold(each)) && findDates(each).length >= 2)
    if (line !== undefined) readPlanPeriod(assembly, draft, sentence ?? line.text, line.from, 0.75)
  }
  for (const line of [...structure.front, ...structure.unread]) {
    if (line.from !== title?.from) assembly.ledger.leave(line.text, line.from)
  }
  const years = yearsIn(title?.text ?? '')
  const [first] = years
  const last = years.at(-1)
  if (title === null || first === undefined || last === undefined) return
  const label = first === last ? String(first) : `${first} – ${last}`
  const id = assembly.ids()
  draft.period = { ...draft.period, labels: [{ id, label: { sk: label, en: label } }] }
  assembly.ledger.note(joinPlace('period', 'labels', id, 'label'), title.from, 0.9)
  if (draft.period.start === null && draft.period.end === null) assembly.warnings.add('yearsOnly')
}

function readPlanPeriod(assembly: Assembly, draft: Draft, text: string, from: string, confidence: number): boolean {
  const period = readPeriod(text)
  for (const key of ['start', 'end'] as const) {
    const date = period[key]
    if (date === null || draft.period[key] !== null) continue
    draft.period = { ...draft.period, [key]: monthOf(date) }
    assembly.ledger.note(`period/${key}`, from, confidence)
  }
  return period.start !== null || period.end !== null
}

/** Goals are the headings or bold lines of their part, else its list items, else its paragraphs. */
function readGoals(assembly: Assembly, part: Part<PlanPart>): readonly Goal[] {
  const lines = part.blocks.flatMap((block) => (block.type === 'paragraph' ? [toLine(block)] : []))
  const hasHeadings = lines.some(isHeadingLike)
  const hasItems = lines.some((line) => line.paragraph.list !== null)
  const goals: Goal[] = []
  for (const line of lines) {
    const isTitle = hasHeadings ? isHeadingLike(line) : !hasItems || line.paragraph.list !== null
    const last = goals.at(-1)
    if (isTitle) {
      const goal = { ...createGoal(assembly.ids()), title: assembly.text(cleanTitle(line.text)) }
      goals.push(goal)
      const isSure = hasHeadings || hasItems
      assembly.ledger.note(joinPlace('goals', goal.id, 'title'), line.from, isSure ? part.confidence : 0.6)
    } else if (last === undefined) assembly.ledger.leave(line.text, line.from)
    else {
      const text = [...last.description[assembly.language], ...richFromBlocks([line.paragraph])]
      goals[goals.length - 1] = { ...last, description: assembly.rich(text) }
      assembly.ledger.note(joinPlace('goals', last.id, 'description'), line.from, part.confidence)
    }
  }
  return goals
}

/** The words of a whole document, for telling its language. */
export const documentText = (document: ForeignDocument): string => blocksText(document.blocks)
