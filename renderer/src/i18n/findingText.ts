import { formatPlanDate } from './format.ts'
import type { Translate } from './translate.ts'
import { messageParams } from '../../../core/check/checkPlan.ts'
import type { Finding } from '../../../core/check/finding.ts'
import { fieldNameKey } from '../../../core/edit/labelKey.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** The sentence of a finding, its dates and fields named in the page's language. */
export function findingText(t: Translate, finding: Finding, language: Language): string {
  const params = messageParams(finding, {
    date: (date) => formatPlanDate(date, language),
    field: (id) => t(fieldNameKey(id)),
  })
  return t(finding.message, params)
}
