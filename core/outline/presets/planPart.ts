import { runningTitle } from '../runningTitle.ts'
import type { OutlineBlock, OutlinePart, OutlineRun } from '../outline.ts'
import { heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { basicsTable } from '../sections/basics.ts'
import { commitmentSheet } from '../sections/commitmentSheet.ts'
import { narrativeSections } from '../sections/narrative.ts'
import { overviewTable } from '../sections/overviewTable.ts'
import { planPictures } from '../sections/pictures.ts'
import { endorsementTable, organisationTable } from '../sections/people.ts'
import { statusLines } from '../sections/statusLines.ts'
import { titlePage, titleRuns, withoutPlace } from '../sections/titlePage.ts'

/**
 * The plan in one language, for `council` and `plan`. A council gets the commitments in one table first, because that
 * is what it decides on. A plan that follows something in the same file has no title page: its `opening` is a heading.
 */
export function planPart(
  scribe: Scribe,
  options: Readonly<{ isCouncil: boolean; opening: readonly OutlineRun[] | null }>,
): OutlinePart {
  const { plan } = scribe
  const { opening } = options
  const front: readonly OutlineBlock[] =
    opening !== null
      ? [heading(1, opening, { startsPage: true }), ...statusLines([scribe]).map((runs) => paragraph(runs, 'lead'))]
      : [
          titlePage([scribe], statusLines([scribe])),
          { type: 'tableOfContents', title: scribe.say('document:heading.contents'), levels: 2 },
        ]
  const basics = basicsTable([scribe])
  return {
    language: scribe.language,
    second: null,
    header: runningTitle(titleRuns(scribe)),
    blocks: [
      ...front,
      ...(basics.length === 0
        ? []
        : [heading(1, scribe.say('document:heading.basics'), { startsPage: opening === null }), ...basics]),
      ...narrativeSections(scribe),
      ...application(scribe, options.isCouncil),
      ...(plan.endorsements.length === 0
        ? []
        : [heading(1, scribe.say('fields:section.endorsement')), endorsementTable([scribe])]),
      ...(plan.organisations.length === 0
        ? []
        : [heading(1, scribe.say('fields:section.organisations')), organisationTable([scribe])]),
    ],
  }
}

/** What opens the second language of a file: "Anglické znenie: …". */
export function otherVersion(scribe: Scribe): readonly OutlineRun[] {
  return [
    ...scribe.say('document:heading.otherVersion'),
    ownRun(' ', scribe.language),
    ...withoutPlace(titleRuns(scribe)),
  ]
}

function application(scribe: Scribe, isCouncil: boolean): readonly OutlineBlock[] {
  const { commitments } = scribe.plan
  if (commitments.length === 0) return []
  const summary = [...(isCouncil ? [overviewTable(scribe)] : []), ...planPictures([scribe])]
  return [
    heading(1, scribe.say('document:heading.application'), { startsPage: true }),
    ...summary,
    ...commitments.flatMap((commitment, position) =>
      commitmentSheet(scribe, commitment, summary.length > 0 || position > 0),
    ),
  ]
}
