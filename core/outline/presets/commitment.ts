import { runningTitle } from '../runningTitle.ts'
import type { OutlineBlock, OutlinePart, OutlineRun } from '../outline.ts'
import { heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { commitmentSheet } from '../sections/commitmentSheet.ts'
import { titleRuns, withoutPlace } from '../sections/titlePage.ts'
import { numberOf } from '../../plan/numbers.ts'
import { joinPlace } from '../../plan/place.ts'

/** The sheet of one commitment: what it is part of, its number and title, and its sections counted from 1. */
export function commitmentPart(scribe: Scribe, commitmentId: string | null): OutlinePart {
  const { plan } = scribe
  const commitment = plan.commitments.find(({ id }) => id === commitmentId)
  const sheet = commitment === undefined ? [] : commitmentSheet(scribe, commitment, false).slice(1)
  return {
    language: scribe.language,
    second: null,
    header: runningTitle(titleRuns(scribe)),
    blocks: [
      ...(commitment === undefined ? [] : [heading(1, titleOf(scribe, commitment.id), { startsPage: true })]),
      paragraph(withoutPlace(titleRuns(scribe)), 'note'),
      ...sheet.map(raised),
    ],
  }
}

/** "Záväzok 3: …": the number is the one it has in the plan. */
function titleOf(scribe: Scribe, id: string): readonly OutlineRun[] {
  const place = joinPlace('commitments', id)
  const title = joinPlace(place, 'title')
  return [
    ...scribe.say('document:ogp.commitment', { number: numberOf(scribe.plan, place) }),
    ...(scribe.has(title)
      ? [...scribe.say('document:label.colon'), ownRun(' ', scribe.language), ...scribe.field(title)]
      : []),
  ]
}

/** In the plan a commitment stands a level below its chapter; alone it is the chapter. */
function raised(block: OutlineBlock): OutlineBlock {
  return block.type === 'heading' && block.level === 3 ? { ...block, level: 2 } : block
}
