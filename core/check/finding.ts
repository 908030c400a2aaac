import type { PlanDate } from '../plan/dates.ts'
import type { FieldId } from '../plan/fields.ts'
import type { Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { MessageKey } from './messageKeys.ts'

/** The numbers of the quality rules of the domain reference, part 6. */
export const ruleIds = [
  ...(['P01', 'P02', 'P03', 'P04', 'P05'] as const),
  ...(['C01', 'C02', 'C03', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11', 'C12', 'C13', 'C15', 'C16'] as const),
  ...(['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08'] as const),
  ...(['L01', 'L02', 'L04'] as const),
  ...(['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07', 'K08'] as const),
] as const
export type RuleId = (typeof ruleIds)[number]

export type Severity = 'error' | 'warning' | 'info'
/** Where a plan goes next: to the city council, which reads Slovak, or to OGP, which reads English. */
export const gateNames = ['council', 'ogp'] as const
export type Gate = (typeof gateNames)[number]

/** What is put into a message; dates and field names are written out in the reader's language where it is shown. */
export type MessageParam =
  | Readonly<{ kind: 'text'; value: string }>
  | Readonly<{ kind: 'number'; value: number }>
  | Readonly<{ kind: 'date'; value: PlanDate }>
  | Readonly<{ kind: 'field'; value: FieldId }>

/** Something a rule has to say about one place of a plan. */
export type Finding = Readonly<{
  rule: RuleId
  severity: Severity
  place: Place
  /** the language it concerns; null for both or none */
  language: Language | null
  message: MessageKey
  params: Readonly<Record<string, MessageParam>>
  /** the gates that stay closed while this is so */
  blocks: readonly Gate[]
}>

type About = Readonly<{
  language?: Language
  params?: Finding['params']
}>

/** A finding that closes both gates, or those named. */
export function error(
  rule: RuleId,
  place: Place,
  message: MessageKey,
  about: About & Readonly<{ blocks?: readonly Gate[] }> = {},
): Finding {
  return {
    rule,
    severity: 'error',
    place,
    language: about.language ?? null,
    message,
    params: about.params ?? {},
    blocks: about.blocks ?? gateNames,
  }
}

/** Advice: it closes no gate. */
export function warning(rule: RuleId, place: Place, message: MessageKey, about: About = {}): Finding {
  return { ...error(rule, place, message, about), severity: 'warning', blocks: [] }
}

export function info(rule: RuleId, place: Place, message: MessageKey): Finding {
  return { ...error(rule, place, message), severity: 'info', blocks: [] }
}

export const text = (value: string): MessageParam => ({ kind: 'text', value })
export const number = (value: number): MessageParam => ({ kind: 'number', value })
export const date = (value: PlanDate): MessageParam => ({ kind: 'date', value })
export const field = (value: FieldId): MessageParam => ({ kind: 'field', value })
