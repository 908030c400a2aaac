import { completeness, share } from '../../core/plan/completeness.ts'
import { languages } from '../../core/plan/localized.ts'
import { plainText } from '../../core/plan/richText.ts'
import { fold } from '../../core/text/fold.ts'
import type { PlanSummary } from '../../core/bridge/library.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** A plan's line in the library. */
export function summaryOf(plan: Plan, savedAt: string, isNewer = false): PlanSummary {
  const { sk, en } = completeness(plan)
  return {
    planId: plan.id,
    title: plan.title,
    kind: plan.kind,
    origin: plan.origin.kind,
    stage: plan.status.stage,
    amendments: plan.status.amendments.length,
    isNewer,
    periodStart: plan.period.start,
    periodEnd: plan.period.end,
    commitments: plan.commitments.length,
    complete: { sk: share(sk), en: share(en) },
    savedAt,
    copiedFrom: null,
    searchText: searchTextOf(plan),
  }
}

/** What the library's search looks through: all titles and the problems of the commitments, without diacritics. */
function searchTextOf(plan: Plan): string {
  const texts = languages.flatMap((language) => [
    plan.title[language],
    ...plan.period.labels.map(({ label }) => label[language]),
    ...plan.commitments.flatMap((commitment) => [commitment.title[language], plainText(commitment.problem[language])]),
  ])
  return fold(texts.filter((text) => text !== '').join(' '))
}
