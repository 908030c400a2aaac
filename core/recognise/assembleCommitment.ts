import { chooseArea, chooseSector } from './areas.ts'
import { addCriteriaLines } from './assembleCriteria.ts'
import { addMilestoneLines, addRow } from './assembleMilestones.ts'
import type { MilestoneList } from './assembleMilestones.ts'
import { addValues } from './assembleValues.ts'
import type { Assembly } from './assembly.ts'
import {
  addOrganisations,
  addRich,
  leave,
  note,
  readBudgetLine,
  readDates,
  readGoals,
  wordsOf,
} from './commitmentFields.ts'
import type { CommitmentDraft } from './commitmentFields.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import { readCompletion } from './scales.ts'
import type { CommitmentSection, Part } from './structure.ts'
import type { Commitment } from '../plan/commitmentSchema.ts'
import { createCommitment } from '../plan/create.ts'
import { joinPlace } from '../plan/place.ts'
import type { Goal } from '../plan/schema.ts'

/** One commitment out of its section of the document. */
export function assembleCommitment(assembly: Assembly, section: CommitmentSection, goals: readonly Goal[]): Commitment {
  const draft: CommitmentDraft = createCommitment(assembly.ids())
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
  draft: CommitmentDraft,
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
      addCriteriaLines(assembly, place, list.criteria, part)
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
