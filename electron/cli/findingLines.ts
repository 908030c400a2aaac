import type { Severity } from '../../core/check/finding.ts'
import type { Translate } from '../texts.ts'

type Shown = Readonly<{ rule: string; severity: Severity; path: string; message: string }>

const severityTexts = {
  error: 'cli:check.severity.error',
  warning: 'cli:check.severity.warning',
  info: 'cli:check.severity.info',
} as const satisfies Record<Severity, string>

/** Findings for a person to read: one a line, and how many there are. */
export function findingLines(
  findings: readonly Shown[],
  counts: Readonly<Record<Severity, number>>,
  t: Translate,
): readonly string[] {
  if (findings.length === 0) return [t('cli:check.none')]
  return [
    ...findings.map(({ rule, severity, path, message }) =>
      [`${rule} ${t(severityTexts[severity])}:`, message, path].filter((part) => part !== '').join(' '),
    ),
    t('cli:check.counts', { error: counts.error, warning: counts.warning, info: counts.info }),
  ]
}
