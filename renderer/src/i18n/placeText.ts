import type { Translate } from './translate.ts'
import { fieldNameKey, listNames } from '../../../core/edit/labelKey.ts'
import { numberOf } from '../../../core/plan/numbers.ts'
import { fieldAt, placeSegments } from '../../../core/plan/place.ts'
import type { Place } from '../../../core/plan/place.ts'
import type { Plan } from '../../../core/plan/schema.ts'

/** The thing a place lies in, in words: "Commitment 2", "Milestone 2.3", or the plan itself. */
export function holderText(t: Translate, plan: Plan, place: Place): string {
  const number = numberOf(plan, place)
  if (number === '') return t('common:place.plan')
  return number.includes('.') ? t('common:place.milestone', { number }) : t('common:place.commitment', { number })
}

/** The field, or the list, that a place is, in words; the thing it lies in is left out. */
export function fieldText(t: Translate, place: Place): string {
  const field = fieldAt(place)
  if (field !== null) return t(fieldNameKey(field))
  const list = placeSegments(place).findLast(isListName)
  return list === undefined ? t('common:place.plan') : t(`common:place.lists.${list}`)
}

const isListName = (segment: string): segment is (typeof listNames)[number] =>
  listNames.some((name) => name === segment)
