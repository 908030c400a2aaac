import type { ImportReport } from '../../core/bridge/importing.ts'
import type { Language } from '../../core/plan/localized.ts'
import type { ImportWarningCode } from '../../core/recognise/blocks.ts'
import { textsIn } from '../texts.ts'

const keys = {
  changedInDocument: 'importWarnings:changedInDocument',
  commentsFound: 'importWarnings:commentsFound',
  embeddedDocument: 'importWarnings:embeddedDocument',
  guessedHeadings: 'importWarnings:guessedHeadings',
  hiddenText: 'importWarnings:hiddenText',
  imagesSkipped: 'importWarnings:imagesSkipped',
  manyCommitments: 'importWarnings:manyCommitments',
  missingDates: 'importWarnings:missingDates',
  removedInDocument: 'importWarnings:removedInDocument',
  revisionsAccepted: 'importWarnings:revisionsAccepted',
  revisionsRejected: 'importWarnings:revisionsRejected',
  unsafeLinks: 'importWarnings:unsafeLinks',
  vagueDates: 'importWarnings:vagueDates',
  yearsOnly: 'importWarnings:yearsOnly',
} as const satisfies Record<ImportWarningCode, `importWarnings:${ImportWarningCode}`>

const isKnown = (code: string): code is ImportWarningCode => Object.hasOwn(keys, code)

/** The report with a sentence in the wanted language at every warning. */
export function withSentences(report: ImportReport, language: Language): ImportReport {
  const t = textsIn(language)
  return {
    ...report,
    warnings: report.warnings.map(({ code, message }) => ({ code, message: isKnown(code) ? t(keys[code]) : message })),
  }
}
