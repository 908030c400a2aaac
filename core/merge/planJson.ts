import { languages } from '../plan/localized.ts'

/** Seeing a plan as plain JSON: records, lists of members with ids, lists of ids, texts in two languages. */
export type JsonRecord = Readonly<Record<string, unknown>>
export type Member = JsonRecord & Readonly<{ id: string }>

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const isMember = (value: unknown): value is Member => isRecord(value) && typeof value['id'] === 'string'

/** A short or long text: one value per language and nothing else. */
export function isLocalized(value: unknown): value is JsonRecord {
  return isRecord(value) && Object.keys(value).length === languages.length && languages.every((key) => key in value)
}

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
export const isIdList = (list: readonly unknown[]): list is readonly string[] =>
  list.every((item) => typeof item === 'string')
export const isMemberList = (list: readonly unknown[]): list is readonly Member[] => list.every(isMember)

export function idsOf(list: readonly Member[]): readonly string[] {
  return list.map((member) => member.id)
}

/** Exactly the same JSON. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (isList(left) && isList(right))
    return left.length === right.length && left.every((item, position) => isEqual(item, right[position]))
  if (!isRecord(left) || !isRecord(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]))
  )
}
