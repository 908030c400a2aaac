import type { Assembly } from './assembly.ts'
import type { PlanPart } from './labels/planLabels.ts'
import { oneLine } from './lines.ts'
import { richFromBlocks } from './richFromBlocks.ts'
import { readParticipants } from './scales.ts'
import type { Part } from './structure.ts'
import { createPlan } from '../plan/create.ts'
import { fieldGroups } from '../plan/fields.ts'
import type { NarrativeKey } from '../plan/fields.ts'
import { emptyText } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import type { Narrative } from '../plan/schema.ts'

type Draft = { -readonly [Key in keyof Narrative]: Narrative[Key] }
type RichKey = Exclude<NarrativeKey, 'participants' | 'groupCount' | 'meetingCount'>

const narrativeKeys = new Set<string>(fieldGroups.narrative.map((field) => field.key))

/** True for parts that are answers to the form's narrative questions; an introduction may stand for a foreword. */
export const isNarrativePart = (part: PlanPart): boolean => narrativeKeys.has(part) || part === 'introduction'

/** The narrative answers, joined where a document has several headings for one question. */
export function addNarrative(assembly: Assembly, parts: readonly Part<PlanPart>[]): Narrative {
  const draft: Draft = createPlan('none', emptyText, 'ogpLocal').narrative
  const hasForeword = parts.some((part) => part.field === 'foreword' && part.blocks.length > 0)
  for (const part of parts) {
    if (!isNarrativePart(part.field) || part.blocks.length === 0) continue
    const isIntroduction = part.field === 'introduction'
    if (isIntroduction && hasForeword) {
      for (const block of part.blocks) assembly.ledger.leave(oneLine([block]), block.from)
      continue
    }
    readAnswer(
      assembly,
      draft,
      part,
      isIntroduction ? 'foreword' : (part.field as NarrativeKey),
      isIntroduction ? 0.5 : 1,
    ) // isNarrativePart proves it
  }
  return draft
}

function readAnswer(
  assembly: Assembly,
  draft: Draft,
  part: Part<PlanPart>,
  key: NarrativeKey,
  certainty: number,
): void {
  const from = part.blocks[0]?.from ?? part.from
  const note = (): void =>
    assembly.ledger.note(joinPlace('narrative', key), from, part.confidence * certainty, part.blocks)
  const text = oneLine(part.blocks)
  if (key === 'participants') {
    draft.participants = [...readParticipants(text)]
    if (draft.participants.length > 0) note()
    else assembly.ledger.leave(text, from)
  } else if (key === 'groupCount' || key === 'meetingCount') {
    const number = /\d{1,5}/.exec(text)?.[0]
    if (number === undefined) assembly.ledger.leave(text, from)
    else {
      draft[key] = Number(number)
      note()
    }
  } else addRich(assembly, draft, key, part, note)
}

function addRich(assembly: Assembly, draft: Draft, key: RichKey, part: Part<PlanPart>, note: () => void): void {
  const document = richFromBlocks(part.blocks)
  if (document.length === 0) return
  draft[key] = assembly.rich([...draft[key][assembly.language], ...document])
  note()
}
