import type { Translate } from '../../i18n/translate.ts'
import { titleText } from '../../i18n/titleText.ts'
import { versionCalled } from '../../i18n/versionText.ts'
import type { Version } from '../../../../core/bridge/versions.ts'
import type { PlanDate } from '../../../../core/plan/dates.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

export type SideName = Readonly<{ text: string; lang: Language }>
export type SideNames = Readonly<Record<'old' | 'new', SideName>>
type Side = Readonly<{ plan: Plan; version: Version | null }>

/**
 * What the two sides of a comparison are called: by what they are, never "prior" and "new", so that the names stay right when
 * the sides are swapped. The shortest words that tell them apart: their years, titles, or kinds; else where they stand.
 */
export function sideNames(t: Translate, language: Language, old: Side, now: Side): SideNames {
  const said = (text: string): SideName => ({ text, lang: language })
  if (old.version !== null || now.version !== null) {
    const versionName = ({ version }: Side): SideName =>
      said(version === null ? t('versions:compare.present') : versionCalled(t, version, language))
    return { old: versionName(old), new: versionName(now) }
  }
  const ways: readonly ((plan: Plan) => SideName | null)[] = [
    (plan) => {
      const years = yearsText(t, plan)
      return years === null ? null : said(t('compare:ofYears', { years }))
    },
    (plan) => titleText(t, plan.title, language),
    (plan) => said(t(`enums:origin.${plan.origin.kind}`)),
  ]
  for (const nameOf of ways) {
    const [before, after] = [nameOf(old.plan), nameOf(now.plan)]
    if (before !== null && after !== null && before.text !== after.text) return { old: before, new: after }
  }
  return { old: said(t('compare:left')), new: said(t('compare:right')) }
}

function yearsText(t: Translate, { period }: Plan): string | null {
  const [start, end] = [yearOf(period.start), yearOf(period.end)]
  return start === null || end === null || start === end ? (start ?? end) : t('compare:period', { start, end })
}

const yearOf = (date: PlanDate | null): string | null => date?.slice(0, 4) ?? null
