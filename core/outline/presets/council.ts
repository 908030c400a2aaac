import { runningTitle } from '../runningTitle.ts'
import { planPart } from './planPart.ts'
import type { OutlineBlock, OutlinePart } from '../outline.ts'
import { heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { attachmentList, attachmentOpening, attachmentsIn } from '../sections/councilAttachments.ts'
import { materialFacts, materialTitlePage, materialTitleRuns, occasion } from '../sections/councilFront.ts'
import { explanatoryMemorandum } from '../sections/councilMemorandum.ts'
import { draftResolution } from '../sections/councilResolution.ts'
import { titleRuns } from '../sections/titlePage.ts'
import type { Language } from '../../plan/localized.ts'

/** Who writes a material: one scribe per language, and an English one for the English version as an attachment. */
export type CouncilScribes = Readonly<{ main: Scribe; second: Scribe | null; english: Scribe }>

/** The parts a material can be handed over in, each as a file of its own; an attachment by its number. */
export type CouncilPiece = 'title' | 'resolution' | 'memorandum' | 'plan' | 'attachments' | 'english'

/** The whole material as one document: title page, draft resolution, memorandum, plan, attachments (domain 7.2). */
export function councilParts(scribes: CouncilScribes): readonly OutlinePart[] {
  const { main, second } = scribes
  const spoken = spokenBy(scribes)
  const front: readonly OutlineBlock[] = [
    ...titlePieces(scribes, false),
    { type: 'tableOfContents', title: main.say('document:heading.contents'), levels: 2 },
  ]
  return [
    ...[main, ...(second === null ? [] : [second])].flatMap((scribe) => [
      part(scribe, [
        ...(scribe === main ? front : secondFront(scribe, spoken)),
        ...draftResolution(scribe),
        ...explanatoryMemorandum(scribe),
      ]),
      withAttachments(planPart(scribe, { isCouncil: true, opening: titleRuns(scribe) }), scribe, spoken),
    ]),
    ...englishParts(scribes, true),
  ]
}

/** The same, a document per piece; pieces with nothing in them are left out. */
export function councilPieces(
  scribes: CouncilScribes,
): readonly Readonly<{ piece: CouncilPiece; parts: readonly OutlinePart[] }>[] {
  const { main, second } = scribes
  const spoken = spokenBy(scribes)
  const all = [main, ...(second === null ? [] : [second])]
  const pieces: readonly Readonly<{ piece: CouncilPiece; parts: readonly OutlinePart[] }>[] = [
    {
      piece: 'title',
      parts: all.flatMap((scribe) =>
        partOf(scribe, scribe === main ? titlePieces(scribes, true) : secondFront(scribe, spoken)),
      ),
    },
    { piece: 'resolution', parts: all.flatMap((scribe) => partOf(scribe, draftResolution(scribe))) },
    { piece: 'memorandum', parts: all.flatMap((scribe) => partOf(scribe, explanatoryMemorandum(scribe))) },
    {
      piece: 'plan',
      parts: all.map((scribe) =>
        planPart(scribe, { isCouncil: true, opening: scribe === main ? null : titleRuns(scribe) }),
      ),
    },
    {
      piece: 'attachments',
      parts: all.flatMap((scribe) => partOf(scribe, attachmentList(scribe, spoken, { startsPage: true }))),
    },
    { piece: 'english', parts: englishParts(scribes, false) },
  ]
  return pieces.filter(({ parts }) => parts.length > 0)
}

function titlePieces(scribes: CouncilScribes, isAlone: boolean): readonly OutlineBlock[] {
  const { main, second } = scribes
  return [materialTitlePage(main, second === null ? [] : [second]), ...materialFacts(main, spokenBy(scribes), isAlone)]
}

/** What is enclosed is listed behind the plan, on its last page where there is room: two lines need no page of their own. */
function withAttachments(plan: OutlinePart, scribe: Scribe, spoken: readonly Language[]): OutlinePart {
  return { ...plan, blocks: [...plan.blocks, ...attachmentList(scribe, spoken, { startsPage: false })] }
}

/** The second language says again who presents what, without another title page. */
function secondFront(scribe: Scribe, spoken: readonly Language[]): readonly OutlineBlock[] {
  const title = runningTitle(materialTitleRuns(scribe))
  return [
    heading(1, [...scribe.say('document:heading.otherVersion'), ownRun(' ', scribe.language), ...title], {
      startsPage: true,
    }),
    ...occasion(scribe).map((runs) => paragraph(runs, 'lead')),
    ...materialFacts(scribe, spoken),
  ]
}

/** The English version of the plan where it is listed as an attachment, at the end or as a document with a title page. */
function englishParts(scribes: CouncilScribes, isInDocument: boolean): readonly OutlinePart[] {
  const { main, english } = scribes
  return attachmentsIn(main.plan, spokenBy(scribes)).flatMap((attachment, position) =>
    attachment.content === 'englishPlan'
      ? [
          planPart(english, {
            isCouncil: true,
            opening: isInDocument ? attachmentOpening(main, attachment, position + 1) : null,
          }),
        ]
      : [],
  )
}

const spokenBy = ({ main, second }: CouncilScribes): readonly Language[] =>
  second === null ? [main.language] : [main.language, second.language]

const partOf = (scribe: Scribe, blocks: readonly OutlineBlock[]): readonly OutlinePart[] =>
  blocks.length === 0 ? [] : [part(scribe, blocks)]

function part(scribe: Scribe, blocks: readonly OutlineBlock[]): OutlinePart {
  return { language: scribe.language, second: null, header: runningTitle(materialTitleRuns(scribe)), blocks }
}
