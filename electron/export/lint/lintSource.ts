import type { LintRule } from './lintFinding.ts'
import type { Translate } from '../../texts.ts'

const clause = (number: string, criterion: string): string => `EN 301 549 V3.2.1, ${number} (WCAG 2.1, ${criterion})`

/** Where each rule comes from (domain 7.3, 7.4): a clause anybody can look up, or the custom it follows. */
const clauses: Readonly<Partial<Record<LintRule, string>>> = {
  A01: `${clause('10.2.4.2', '2.4.2')}; ${clause('10.3.1.1', '3.1.1')}`,
  A02: clause('10.1.3.1', '1.3.1'),
  A03: clause('10.1.3.1', '1.3.1'),
  A04: clause('10.1.1.1', '1.1.1'),
  A05: clause('10.1.3.2', '1.3.2'),
  A06: clause('10.1.4.3', '1.4.3'),
  A07: clause('10.2.4.4', '2.4.4'),
  A08: clause('10.1.3.1', '1.3.1'),
  A09: clause('10.3.1.2', '3.1.2'),
  A10: clause('10.1.4.1', '1.4.1'),
}

export function lintSource(rule: LintRule, t: Translate): string {
  return clauses[rule] ?? t(customs[rule] ?? 'document:lintSource.standard')
}

/** Fixed spaces and groups of digits are in the style guide of the EU; spaced-out letters are against no clause. */
const customs: Readonly<Partial<Record<LintRule, 'document:lintSource.guide' | 'document:lintSource.custom'>>> = {
  T02: 'document:lintSource.guide',
  T07: 'document:lintSource.guide',
  T10: 'document:lintSource.custom',
}
