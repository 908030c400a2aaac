import { formatPercent } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Reason, ReasonCode } from '../../../../core/compare/score.ts'
import type { Language } from '../../../../core/plan/localized.ts'

/** Why two commitments are taken for one, as a part of a sentence. */
export function reasonText(t: Translate, language: Language, { code, value }: Reason): string {
  return t(reasonKeys[code], { percent: formatPercent(value, language) })
}

const reasonKeys = {
  ogpId: 'compare:why.ogpId',
  id: 'compare:why.id',
  lineage: 'compare:why.lineage',
  title: 'compare:why.likeTitle',
  text: 'compare:why.likeText',
  milestones: 'compare:why.milestones',
  leads: 'compare:why.leads',
  dates: 'compare:why.dates',
  values: 'compare:why.values',
} as const satisfies Record<ReasonCode, string>
