import { councilName, materialTitleRuns } from './councilFront.ts'
import { withoutPlace } from './titlePage.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock, OutlineClauses, OutlineParagraph, OutlineRun } from '../outline.ts'
import { bold, heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import type { ResolutionPart } from '../../plan/councilSchema.ts'
import { joinPlace } from '../../plan/place.ts'

/** The draft resolution on a page of its own; nothing where no part is written. */
export function draftResolution(scribe: Scribe): readonly OutlineBlock[] {
  const { resolution } = scribe.plan.council
  if (resolution.length === 0) return []
  const title = withoutPlace(materialTitleRuns(scribe))
  const clauses: OutlineClauses = { type: 'clauses', parts: resolution.map((part) => clause(scribe, part)) }
  return [
    heading(1, scribe.say('document:council.resolution'), { startsPage: true }),
    ...(title.length === 0
      ? []
      : [paragraph([...scribe.say('document:council.toMaterial'), ownRun(' ', scribe.language), ...title], 'lead')]),
    paragraph(bold(withoutPlace(councilName(scribe))), 'label'),
    clauses,
  ]
}

/** The verb is set off by its weight, never by typed spaces (rule T10). */
function clause(scribe: Scribe, part: ResolutionPart): OutlineClauses['parts'][number] {
  const place = joinPlace('council/resolution', part.id)
  const addressee = scribe.field(joinPlace(place, 'addressee'))
  return {
    lead: [
      ...bold(scribe.field(joinPlace(place, 'verb'))),
      ...(addressee.length === 0 ? [] : [ownRun(' ', scribe.language), ...addressee]),
    ],
    points: part.items
      .map(({ id }) => ({ blocks: point(scribe, joinPlace(place, 'items', id)) }))
      .filter(({ blocks }) => blocks.length > 0),
  }
}

function point(scribe: Scribe, place: string): readonly OutlineParagraph[] {
  const labelled = (label: DocumentKey, key: string): readonly OutlineRun[] => {
    const value = scribe.field(joinPlace(place, key))
    return value.length === 0 ? [] : [...bold(scribe.say(label)), ownRun(' ', scribe.language), ...value]
  }
  return [
    scribe.field(joinPlace(place, 'text')),
    labelled('document:council.responsible', 'responsible'),
    labelled('document:council.deadline', 'deadline'),
  ]
    .filter((runs) => runs.length > 0)
    .map((runs) => paragraph(runs))
}
