import { formatPlanDate } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Language } from '../../../../core/plan/localized.ts'

type Period = Readonly<{ periodStart: string | null; periodEnd: string | null }>

/** The period of a plan in words, or that nobody has set it yet. */
export function periodText(t: Translate, language: Language, { periodStart, periodEnd }: Period): string {
  const start = periodStart === null ? null : formatPlanDate(periodStart, language)
  const end = periodEnd === null ? null : formatPlanDate(periodEnd, language)
  if (start !== null && end !== null) return t('library:period.range', { start, end })
  if (start !== null) return t('library:period.from', { start })
  if (end !== null) return t('library:period.until', { end })
  return t('library:period.unknown')
}
