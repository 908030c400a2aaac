import styles from './LintFindings.module.css'
import { formatNumber } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { ExportReport } from '../../../../core/bridge/exporting.ts'
import { sourceText } from '../../../../core/bridge/sourceText.ts'

type Finding = ExportReport['lint']['findings'][number]

/** What the linter says of the finished document: nothing, or each finding with its place and the clause it comes from. */
export function LintFindings({ lint }: { readonly lint: ExportReport['lint'] }) {
  const { t, language } = useTexts()
  const { findings } = lint
  if (findings.length === 0)
    return (
      <p className={styles['silent']}>
        <Icon name="check" size={18} /> {t('export:lint.none')}
      </p>
    )
  return (
    <section aria-labelledby="lintTitle">
      <h3 id="lintTitle">{t('export:lint.title', { number: formatNumber(findings.length, language) })}</h3>
      <p className={styles['quiet']}>{t('export:lint.text')}</p>
      {/* Scrolls by keyboard too. */}
      <ul className={styles['list']} tabIndex={0} aria-labelledby="lintTitle">
        {findings.map((found, position) => (
          <li key={position} data-severity={found.severity}>
            <p>
              <span className={styles['severity']}>{t(severityKeys[found.severity])}</span> {found.message}
            </p>
            <p className={styles['quiet']}>{whereText(found)}</p>
            <p className={styles['quiet']}>{t('export:lint.source', { rule: found.rule, source: found.source })}</p>
          </li>
        ))}
      </ul>
    </section>
  )

  function whereText({ place, path }: Finding): string {
    return [...place.headings, sourceText(t, path)].join(' › ')
  }
}

const severityKeys = {
  error: 'export:lint.severity.error',
  warning: 'export:lint.severity.warning',
  info: 'export:lint.severity.info',
} as const
