import type { OutlineBlock, OutlinePart, OutlineRun } from '../outline.ts'
import { cell, heading, ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { basicsTable } from '../sections/basics.ts'
import { commitmentSheet } from '../sections/commitmentSheet.ts'
import { narrativeSections } from '../sections/narrative.ts'
import { endorsementTable, organisationTable } from '../sections/people.ts'
import { tableOf } from '../sections/table.ts'
import { titlePage, titleRuns, withoutPlace } from '../sections/titlePage.ts'
import { joinPlace } from '../../plan/place.ts'
import { formatPeriod } from '../../text/formats.ts'

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
      ? [heading(1, opening, { startsPage: true })]
      : [titlePage([scribe]), { type: 'tableOfContents', title: scribe.say('document:heading.contents'), levels: 2 }]
  const basics = basicsTable([scribe])
  return {
    language: scribe.language,
    header: withoutPlace(titleRuns(scribe)),
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
  return [
    heading(1, scribe.say('document:heading.application'), { startsPage: true }),
    ...(isCouncil ? [overview(scribe)] : []),
    ...commitments.flatMap((commitment, position) => commitmentSheet(scribe, commitment, isCouncil || position > 0)),
  ]
}

function overview(scribe: Scribe): OutlineBlock {
  const { language, plan } = scribe
  return tableOf(
    [scribe],
    'overview',
    {},
    [
      { label: 'document:label.number', width: 13 },
      { label: 'document:label.commitment', width: 65 },
      { label: 'document:label.period', width: 37 },
      { label: 'document:label.lead', width: 50 },
    ],
    plan.commitments.map(({ id, start, end }, position) => {
      const at = (key: string): string => joinPlace('commitments', id, key)
      return [
        cell([ownRun(`${position + 1}.`, language)], language),
        cell(
          scribe.has(at('title'))
            ? withoutPlace(scribe.field(at('title')))
            : scribe.say('document:label.untitledCommitment'),
          language,
        ),
        cell(start === null && end === null ? [] : [ownRun(formatPeriod(start, end, language), language)], language),
        cell(withoutPlace(scribe.field(at('leads'))), language),
      ]
    }),
  )
}
