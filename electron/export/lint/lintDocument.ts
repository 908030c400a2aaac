import { lintMessage } from './lintFinding.ts'
import type { LintFinding } from './lintFinding.ts'
import { languageFindings } from './languageRules.ts'
import { objectFindings } from './objectRules.ts'
import { structureFindings } from './structureRules.ts'
import { tableFindings } from './tableRules.ts'
import { textFindings } from './textRules.ts'
import { typographyFindings } from './typographyFindings.ts'
import { readWord } from '../word/readWord.ts'
import type { Severity } from '../../../core/check/finding.ts'
import type { Language } from '../../../core/plan/localized.ts'

export type Linted = Readonly<{
  findings: readonly (Omit<LintFinding, 'message'> & Readonly<{ message: string }>)[]
  counts: Readonly<Record<Severity, number>>
}>

/**
 * Checks any Word document for what makes it unreadable to some (EN 301 549, clause 10) or untidy to all (STN 01 6910).
 * Messages are sentences in `language`. Throws an AppError when the bytes are no Word document or a hostile one.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- asynchronous by contract: reading moves to a worker
export async function lintDocument(bytes: Uint8Array, language: Language = 'sk'): Promise<Linted> {
  const document = readWord(bytes)
  const findings = [
    ...structureFindings(document),
    ...tableFindings(document),
    ...objectFindings(document),
    ...textFindings(document),
    ...languageFindings(document),
    ...typographyFindings(document),
  ]
  const count = (severity: Severity): number => findings.filter((found) => found.severity === severity).length
  return {
    findings: findings.map((found) => ({ ...found, message: lintMessage(found, language) })),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}
