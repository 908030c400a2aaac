import type { Severity } from '../../../core/check/finding.ts'
import type { Language } from '../../../core/plan/localized.ts'
import { formatNumber } from '../../../core/text/formats.ts'
import { textsIn } from '../../texts.ts'

/** The rules of the document linter (domain 6): accessibility A01 to A10, Slovak typography T01 to T10. */
export type LintRule =
  | 'A01'
  | 'A02'
  | 'A03'
  | 'A04'
  | 'A05'
  | 'A06'
  | 'A07'
  | 'A08'
  | 'A09'
  | 'A10'
  | 'T01'
  | 'T02'
  | 'T03'
  | 'T04'
  | 'T05'
  | 'T06'
  | 'T07'
  | 'T08'
  | 'T09'
  | 'T10'

export type LintMessage = keyof typeof messageKeys

/** Something a rule has to say about one place of a document; `path` is `paragraph 14`, `table 2` or `document`. */
export type LintFinding = Readonly<{
  rule: LintRule
  severity: Severity
  path: string
  message: LintMessage
  params: Readonly<Record<string, string>>
}>

/** What readers with a screen reader can not do without is an error; typography is a hint. */
const severities: Readonly<Partial<Record<LintRule, Severity>>> = {
  A01: 'error',
  A02: 'error',
  A03: 'error',
  A04: 'error',
  T10: 'warning',
}

export function finding(
  message: LintMessage,
  path: string,
  params: Readonly<Record<string, string>> = {},
): LintFinding {
  const rule = message.slice(0, 3) as LintRule // every message starts with its rule
  return { rule, severity: severities[rule] ?? (rule.startsWith('T') ? 'info' : 'warning'), path, message, params }
}

export const paragraphPath = (number: number): string => `paragraph ${number}`
export const tablePath = (number: number): string => `table ${number}`

/** The sentence of a finding in the reader's language. */
export function lintMessage({ message, params }: LintFinding, language: Language): string {
  return textsIn(language)(messageKeys[message], { replace: spoken(params, language) })
}

/** Params are read by programs too; people write numbers as their language does. */
function spoken(params: LintFinding['params'], language: Language): LintFinding['params'] {
  const number = (name: 'ratio' | 'least'): LintFinding['params'] =>
    params[name] === undefined ? {} : { [name]: formatNumber(Number(params[name]), language) }
  return { ...params, ...number('ratio'), ...number('least') }
}

const messageKeys = {
  A01Title: 'document:lint.A01Title',
  A01Language: 'document:lint.A01Language',
  A02None: 'document:lint.A02None',
  A02Gap: 'document:lint.A02Gap',
  A02Titles: 'document:lint.A02Titles',
  A03Header: 'document:lint.A03Header',
  A03Merged: 'document:lint.A03Merged',
  A03Empty: 'document:lint.A03Empty',
  A04: 'document:lint.A04',
  A05: 'document:lint.A05',
  A06: 'document:lint.A06',
  A07: 'document:lint.A07',
  A08: 'document:lint.A08',
  A09: 'document:lint.A09',
  A10: 'document:lint.A10',
  T01: 'document:lint.T01',
  T02: 'document:lint.T02',
  T03: 'document:lint.T03',
  T04: 'document:lint.T04',
  T05: 'document:lint.T05',
  T06: 'document:lint.T06',
  T07: 'document:lint.T07',
  T08: 'document:lint.T08',
  T09: 'document:lint.T09',
  T10: 'document:lint.T10',
} as const
