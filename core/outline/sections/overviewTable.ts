import { namesInLine } from './names.ts'
import { tableOf } from './table.ts'
import { withoutPlace } from './titlePage.ts'
import { anchorOf, referring } from '../anchors.ts'
import type { OutlineBlock } from '../outline.ts'
import { cell, ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import type { PlanDate } from '../../plan/dates.ts'
import type { Language } from '../../plan/localized.ts'
import { joinPlace } from '../../plan/place.ts'
import { formatPeriod } from '../../text/formats.ts'
import { nbsp } from '../../text/typographyRule.ts'

/** The commitments in one table, because that is what a council decides on: each with its number and its page. */
export function overviewTable(scribe: Scribe): OutlineBlock {
  const { language, plan } = scribe
  return tableOf(
    [scribe],
    'overview',
    {},
    [
      { label: 'document:label.number', width: 12 },
      { label: 'document:label.commitment', width: 49 },
      { label: 'document:label.period', width: 31 },
      { label: 'document:label.lead', width: 55 },
      { label: 'document:label.onPage', width: 18, isNumber: true },
    ],
    plan.commitments.map(({ id, start, end }, position) => {
      const at = (key: string): string => joinPlace('commitments', id, key)
      const anchor = anchorOf(scribe, joinPlace('commitments', id))
      const number = referring([ownRun(String(position + 1), language)], anchor, 'number')
      return [
        cell([...number, ownRun('.', language)], language),
        cell(
          scribe.has(at('title'))
            ? withoutPlace(scribe.field(at('title')))
            : scribe.say('document:label.untitledCommitment'),
          language,
        ),
        cell(start === null && end === null ? [] : [ownRun(periodOf(start, end, language), language)], language),
        cell(withoutPlace(namesInLine(scribe, at('leads'))), language),
        cell(referring([ownRun('', language)], anchor, 'page'), language, true),
      ]
    }),
  )
}

/** The start on one line and the end on the other: a narrow column would part the month from its year. */
function periodOf(start: PlanDate | null, end: PlanDate | null, language: Language): string {
  return formatPeriod(start, end, language).replace(/(?<!–) /gu, nbsp)
}
