import { linesOf } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import type { OutlineRun } from '../outline.ts'
import { ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { joinPlace } from '../../plan/place.ts'
import { isAdopted } from '../../plan/statusRules.ts'

/**
 * Whether the plan is a draft or what a resolution has adopted, and each amendment with its reason. A prior plan is
 * printed as it was; how it was adopted is no matter of ours.
 */
export function statusLines(scribes: Scribes): readonly (readonly OutlineRun[])[] {
  const [{ plan }] = scribes
  if (plan.origin.kind === 'prior') return []
  return [
    ...linesOf(scribes, stageRuns),
    ...plan.status.amendments.flatMap(({ id }, position) =>
      linesOf(scribes, (scribe) => amendmentRuns(scribe, id, position + 1)),
    ),
  ]
}

function stageRuns(scribe: Scribe): readonly OutlineRun[] {
  const { plan } = scribe
  const count = plan.status.amendments.length
  if (isAdopted(plan))
    return composed(scribe, scribe.sentence('document:status.adopted', { resolution: '\n', date: '\n' }), [
      scribe.field('status/resolution'),
      scribe.field('status/adoptedOn'),
    ])
  return count === 0
    ? scribe.say('document:status.draft')
    : scribe.say('document:status.amendmentDraft', { number: String(count) })
}

function amendmentRuns(scribe: Scribe, id: string, number: number): readonly OutlineRun[] {
  const reason = scribe.field(joinPlace('status/amendments', id, 'reason'))
  const name = scribe.say('document:status.amendment', { number: String(number) })
  return reason.length === 0
    ? name
    : [...name, ...scribe.say('document:label.colon'), ownRun(' ', scribe.language), ...reason]
}

/** A sentence with fields of the plan where its line breaks are, so that each field can be found in the document. */
function composed(
  { language }: Scribe,
  sentence: string,
  fields: readonly (readonly OutlineRun[])[],
): readonly OutlineRun[] {
  return sentence
    .split('\n')
    .flatMap((words, position) => [...(words === '' ? [] : [ownRun(words, language)]), ...(fields[position] ?? [])])
}
