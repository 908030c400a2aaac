import styles from './ExportDialog.module.css'
import { LintFindings } from './LintFindings.tsx'
import { formatNumber } from '../../i18n/format.ts'
import { fieldText, holderText } from '../../i18n/placeText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Output } from '../../../../core/bridge/contract.ts'
import { placeOfPointer } from '../../../../core/plan/placeOfPointer.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

/** What the finished document was found to hold when it was read back; what is not in it is said loudly. */
export function DocumentReport({ plan, made }: { readonly plan: Plan; readonly made: Output<'export:make'> }) {
  const { t, language } = useTexts()
  const { report, suggestedName } = made
  const { covered, found, missing } = report.fields
  const isWhole = missing.length === 0
  const number = (value: number): string => formatNumber(value, language)
  return (
    <div className={styles['report']}>
      <p className={styles['done']} data-whole={isWhole} role="status">
        <Icon name={isWhole ? 'check' : 'warning'} />
        <span>
          <strong>{t('export:report.done', { name: suggestedName })}</strong>
          <br />
          {t('export:report.found', { found: number(found), covered: number(covered) })}
        </span>
      </p>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('export:report.headings', { count: report.headings })}</dt>
          <dd>{number(report.headings)}</dd>
        </div>
        <div>
          <dt>{t('export:report.tables', { count: report.tables })}</dt>
          <dd>{number(report.tables)}</dd>
        </div>
        <div>
          <dt>{t('export:report.pictures', { count: report.proof.pictures.found })}</dt>
          <dd>{number(report.proof.pictures.found)}</dd>
        </div>
        <div>
          <dt>{t('export:report.size')}</dt>
          <dd>{t('export:report.kilobytes', { size: number(Math.max(1, Math.round(report.bytes / 1024))) })}</dd>
        </div>
        <div>
          <dt>{t('export:report.empty', { count: report.empty.length })}</dt>
          <dd>{number(report.empty.length)}</dd>
        </div>
      </dl>
      <LintFindings lint={report.lint} />
      {!isWhole && (
        <section className={styles['lost']} role="alert">
          <h3>{t('export:report.missing', { count: missing.length })}</h3>
          <ul>
            {missing.map(({ path, language: inLanguage }) => {
              const place = path.startsWith('/') ? placeOfPointer(plan, path) : path
              return (
                <li key={`${path} ${inLanguage}`}>
                  {holderText(t, plan, place)}: {fieldText(t, place)} ({t(languageKeys[inLanguage])})
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}

const languageKeys = { sk: 'common:language.sk', en: 'common:language.en' } as const
