import { withoutPlace } from './titlePage.ts'
import { woven } from './woven.ts'
import type { OutlineBlock, OutlineRun } from '../outline.ts'
import { heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import type { Attachment } from '../../plan/councilSchema.ts'
import type { Language } from '../../plan/localized.ts'
import { joinPlace } from '../../plan/place.ts'
import type { Plan } from '../../plan/schema.ts'

/** The attachments of a material in these languages: one that speaks English itself needs no English version beside it. */
export function attachmentsIn(plan: Plan, spoken: readonly Language[]): readonly Attachment[] {
  return plan.council.attachments.filter(({ content }) => content === 'file' || !spoken.includes('en'))
}

/** "Príloha č. 2: Vyhodnotenie …"; the English plan without a title is called by what it is. */
export function attachmentRuns(scribe: Scribe, { id, content }: Attachment, number: number): readonly OutlineRun[] {
  const place = joinPlace('council/attachments', id, 'title')
  return woven(scribe, 'document:council.attachment', {
    number: [ownRun(String(number), scribe.language)],
    title:
      content === 'englishPlan' && !scribe.has(place)
        ? scribe.say('enums:attachmentContent.englishPlan')
        : scribe.field(place),
  })
}

/** The list of attachments; what is handed over as a file of its own is called by the name of the file. */
export function attachmentList(
  scribe: Scribe,
  spoken: readonly Language[],
  { startsPage }: Readonly<{ startsPage: boolean }>,
): readonly OutlineBlock[] {
  const attachments = attachmentsIn(scribe.plan, spoken)
  if (attachments.length === 0) return []
  const last = attachments.length - 1
  return [
    heading(1, scribe.say('document:council.attachments'), { startsPage }),
    ...attachments.map((attachment, position) => {
      const file = scribe.field(joinPlace('council/attachments', attachment.id, 'file'))
      const beside =
        attachment.content === 'file' && file.length > 0
          ? [ownRun(' ', scribe.language), ...woven(scribe, 'document:council.fileBeside', { file })]
          : []
      const staysWithNext = last < shortList && position < last
      const runs = [...attachmentRuns(scribe, attachment, position + 1), ...beside]
      return paragraph(runs, staysWithNext ? 'leadIn' : 'body')
    }),
  ]
}

/** A list of up to so many lines goes whole to the next page: the gap it leaves is no larger than that of a short table. */
const shortList = 8

/** What opens an attachment that is part of the document. */
export function attachmentOpening(scribe: Scribe, attachment: Attachment, number: number): readonly OutlineRun[] {
  return withoutPlace(attachmentRuns(scribe, attachment, number))
}
