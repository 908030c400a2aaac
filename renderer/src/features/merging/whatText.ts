import { nameOf } from './sideText.ts'
import { fieldText, holderText } from '../../i18n/placeText.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { FieldGroup } from '../../../../core/plan/fields.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import { fieldAt, memberGroupAt, placeSegments, valueAt } from '../../../../core/plan/place.ts'
import type { Place } from '../../../../core/plan/place.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

/** What a change or a conflict is about, within its commitment: a field, with the thing it belongs to, or a whole thing. */
export function whatText(t: Translate, language: Language, plan: Plan, place: Place, thing: unknown): string {
  const group = memberGroupAt(place)
  if (group !== null && isThing(group)) return named(t, t(`merge:thing.${group}`), nameOf(t, language, thing))
  const what = fieldText(t, place)
  const holder = holderPlace(place)
  if (holder === null || fieldAt(place) === null) return what
  return t('merge:whatOf', { owner: ownerText(t, language, plan, holder), what })
}

function ownerText(t: Translate, language: Language, plan: Plan, holder: Place): string {
  const group = memberGroupAt(holder)
  if (group === 'milestone' || group === null || !isThing(group)) return holderText(t, plan, holder)
  return named(t, t(`merge:thing.${group}`), nameOf(t, language, valueAt(plan, holder)))
}

function named(t: Translate, list: string, name: string): string {
  return name === '' ? list : t('merge:line', { field: list, text: name })
}

/** What stands in lists, each with a word for one of it. */
const things = [
  'commitment',
  'value',
  'milestone',
  'criterion',
  'goal',
  'budget',
  'contact',
  'monitoringContact',
  'endorsement',
  'periodLabel',
  'organisation',
] as const satisfies readonly FieldGroup[]
const isThing = (group: FieldGroup): group is (typeof things)[number] => things.some((thing) => thing === group)

/** The member of a list that a field belongs to; null for fields of the plan and of a commitment. */
function holderPlace(place: Place): Place | null {
  const segments = placeSegments(place)
  for (let length = segments.length - 1; length > 1; length--) {
    const candidate = segments.slice(0, length).join('/')
    if (memberGroupAt(candidate) !== null) return length === 2 && segments[0] === 'commitments' ? null : candidate
  }
  return null
}
