import { formatNumber } from '../../i18n/format.ts'
import { fieldText } from '../../i18n/placeText.ts'
import type { Translate } from '../../i18n/translate.ts'
import { valueText } from '../../i18n/valueText.ts'
import { shownValues } from '../../../../core/compare/fieldChanges.ts'
import { ogpValueSchema } from '../../../../core/plan/enums.ts'
import { entriesIn } from '../../../../core/plan/fieldEntries.ts'
import { fieldSpec } from '../../../../core/plan/fields.ts'
import { languages, localizedTextSchema, textIn } from '../../../../core/plan/localized.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import { fieldAt, joinPlace, memberGroupAt, valueAt } from '../../../../core/plan/place.ts'
import type { Place } from '../../../../core/plan/place.ts'
import { plainText, richDocumentSchema } from '../../../../core/plan/richText.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

/** A value of one side of a merge, and the plan it stands in, for the names that ids stand for. */
export type SideValue = Readonly<{ plan: Plan; place: Place; value: unknown }>

/** A value as its reader would write it; empty for nothing. Things of a list are told field by field, line by line. */
export function sideText(t: Translate, language: Language, { plan, place, value }: SideValue): string {
  if (value === null || value === undefined) return ''
  const document = richDocumentSchema.safeParse(value)
  if (document.success && fieldKind(place) === 'rich') return plainText(document.data)
  const field = fieldAt(place)
  if (field !== null && typeof value === 'string' && fieldKind(place) === 'text') return value
  if (field !== null)
    return shownValues({ place, field: fieldSpec(field), value }, plan)
      .map((shown) => valueText(t, language, shown))
      .join('; ')
  const group = memberGroupAt(place)
  if (group !== null && typeof value === 'object' && !Array.isArray(value))
    return thingText(t, language, plan, place, value)
  if (Array.isArray(value)) return orderText(t, language, plan, place, value)
  return typeof value === 'string' ? value : nameOf(t, language, value)
}

/** By what a person knows a thing: its title, indicator, purpose, name or value. */
export function nameOf(t: Translate, language: Language, thing: unknown): string {
  if (typeof thing !== 'object' || thing === null) return ''
  const value = ogpValueSchema.safeParse(Reflect.get(thing, 'value'))
  if (value.success) return t(`enums:ogpValue.${value.data}`)
  for (const key of ['title', 'indicator', 'purpose', 'label', 'name']) {
    const name: unknown = Reflect.get(thing, key)
    const text = localizedTextSchema.safeParse(name)
    if (text.success) return textIn(text.data, language)
    if (typeof name === 'string') return name
  }
  return ''
}

const fieldKind = (place: Place): string | null => {
  const field = fieldAt(place)
  return field === null ? null : fieldSpec(field).kind
}

function thingText(t: Translate, language: Language, plan: Plan, place: Place, thing: object): string {
  const group = memberGroupAt(place)
  if (group === null) return ''
  const lines = entriesIn(group, thing, place).flatMap((entry) => {
    const { kind } = entry.field
    if (kind !== 'text' && kind !== 'rich') return [[entry.place, sideText(t, language, { plan, ...entry })] as const]
    return languages.map((one) => {
      const inside: unknown = Reflect.get(entry.value ?? {}, one)
      return [entry.place, sideText(t, language, { plan, place: entry.place, value: inside })] as const
    })
  })
  return lines
    .filter(([, text]) => text !== '')
    .map(([at, text]) => t('merge:line', { field: fieldText(t, at), text }))
    .join('\n')
}

/** The ids of a list in their order, as a numbered list of names. */
function orderText(t: Translate, language: Language, plan: Plan, place: Place, ids: readonly unknown[]): string {
  return ids
    .map((id, position) => {
      const name = nameOf(t, language, valueAt(plan, joinPlace(place, String(id))))
      return t('merge:line', { field: formatNumber(position + 1, language), text: name === '' ? String(id) : name })
    })
    .join('\n')
}
